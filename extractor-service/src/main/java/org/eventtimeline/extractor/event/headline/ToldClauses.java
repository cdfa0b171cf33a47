package org.eventtimeline.extractor.event.headline;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.FoundStates;
import org.eventtimeline.extractor.event.construction.GovernedGerunds;
import org.eventtimeline.extractor.event.construction.SaidBefore;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.wording.Definites;

/** Finds which clause a headline tells of an event: that of {@code opening} in {@code began opening its archive}. */
final class ToldClauses {
    private final Reading reading;
    private final Phrases phrases;

    ToldClauses(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    /** The clause to tell of one whose verb names the event. */
    Clause of(Clause named) {
        Clause said = saidBefore(named).orElse(named);
        return controlled(future(governor(said)));
    }

    /** What is told before who says so, who also does it: {@code the company} behind {@code Acme}. */
    private Optional<Clause> saidBefore(Clause telling) {
        return new SaidBefore(reading)
                .of(telling)
                .filter(clause -> VerbClasses.isTelling(phrases.head(telling.verb())))
                .filter(clause -> Definites.isBare(phrases, telling.subject())
                        && !Words.isPlural(phrases.head(telling.subject()))
                        && Lexicon.isOrganisation(
                                phrases.head(telling.subject()).lemma()))
                .filter(clause -> clause.verb().tense() != Tense.FUTURE)
                .filter(clause -> NameFinder.isWhole(phrases, phrases.noun(clause.subject())));
    }

    /** {@code to open} in {@code is going to open}. */
    private Clause future(Clause clause) {
        boolean going = phrases.lower(clause.verb().head()).equals("going");
        return !going
                ? clause
                : reading.clauseAt(clause.at() + 1)
                        .filter(next -> next.kind() == Clause.Kind.INFINITIVE)
                        .orElse(clause);
    }

    /**
     * {@code stopped} of {@code making} in {@code stopped making pianos}, {@code was found} of {@code clinging} and
     * {@code wrapped} in {@code was found clinging to a tree} or {@code wrapped in a flag}, {@code left} of
     * {@code injured} in {@code left two guards injured}, {@code became} of {@code to sign} in {@code became the first
     * to sign}, {@code acquitted} of {@code killing} in {@code was acquitted of killing}: that is what happened.
     */
    private Clause governor(Clause clause) {
        boolean complement = clause.kind() == Clause.Kind.GERUND || clause.kind() == Clause.Kind.INFINITIVE;
        return FoundStates.finding(reading, clause)
                .orElseGet(() -> !complement
                        ? clause
                        : Stream.of(clause.at() - 1, clause.at() - 2)
                                .flatMap(at -> reading.clauseAt(at).stream())
                                .filter(governor -> governs(governor, clause))
                                .findFirst()
                                .orElse(clause));
    }

    private boolean governs(Clause governor, Clause clause) {
        return governor.at() == clause.at() - 1
                ? clause.kind() == Clause.Kind.GERUND && governor.verb().isFinite()
                        || isPhase(governor)
                        || governor.isNecessity(phrases)
                : governor.at() == clause.at() - 2 && GovernedGerunds.isPrevented(phrases, clause)
                        || governor.object() == clause.at() - 1
                                && clause.kind() == Clause.Kind.INFINITIVE
                                && governor.lemma(phrases).equals("become")
                                && Ranks.singleOut(phrases, phrases.noun(governor.object()));
    }

    /** {@code began} in {@code began to open}, {@code begin} in {@code plans to begin selling}. */
    private boolean isPhase(Clause governor) {
        boolean takes = governor.verb().isFinite() || governor.kind() == Clause.Kind.INFINITIVE;
        return takes && VerbClasses.isPhase(phrases.head(governor.verb()));
    }

    /** {@code guests} in {@code told guests to wait}, which is not the subject of {@code told}. */
    private Clause controlled(Clause clause) {
        if (clause.kind() != Clause.Kind.INFINITIVE) {
            return clause;
        }
        return reading.clauses().stream()
                .filter(other -> other.at() < clause.at() && other.hasObject())
                .filter(other -> isBetween(Lists.end(phrases, other.object()), clause.at()))
                .filter(other -> VerbClasses.isObjectControl(phrases.head(other.verb())))
                .findFirst()
                .map(other -> new Clause(clause.at(), clause.verb(), other.object(), clause.object(), clause.kind()))
                .orElse(clause);
    }

    /** Whether only adverbs and conjunctions stand there. */
    private boolean isBetween(int from, int to) {
        return from <= to && IntStream.range(from, to).allMatch(i -> phrases.isKind(i, Kind.ADVERB, Kind.COORDINATOR));
    }
}
