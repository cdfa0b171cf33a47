package org.eventtimeline.extractor.event.headline;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.wording.Definites;

/** Finds what a sentence tells before who says so: {@code Acme plans to close the mill, the company said}. */
final class SaidBefore {
    private final Reading reading;
    private final Phrases phrases;

    SaidBefore(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    /** The main clause with which the sentence begins, where a comma sets the telling clause behind it. */
    Optional<Clause> of(Clause telling) {
        int comma = Math.min(telling.subject(), telling.at()) - 1;
        boolean set = telling.hasSubject() && phrases.isKind(comma, Kind.QUOTE)
                ? phrases.isKind(comma - 1, Kind.COMMA)
                : phrases.isKind(comma, Kind.COMMA);
        boolean done = telling.kind() == Clause.Kind.RELATIVE && telling.verb().passive();
        return !set || done || !telling.verb().isFinite()
                ? Optional.empty()
                : reading.clauses().stream()
                        .filter(clause -> clause.kind() == Clause.Kind.MAIN && clause.hasSubject())
                        .filter(clause -> clause.at() < comma && clause.verb().isFinite())
                        .findFirst();
    }

    /** The same where who says so is who does it: {@code the company} behind {@code Acme}. */
    Optional<Clause> ofItself(Clause telling) {
        return of(telling)
                .filter(clause -> Lexicon.isTelling(phrases.token(telling.verb().head())))
                .filter(clause -> Definites.isBare(phrases, telling.subject())
                        && !Words.isPlural(phrases.head(telling.subject()))
                        && Lexicon.isOrganisation(
                                phrases.head(telling.subject()).lemma()))
                .filter(clause -> clause.verb().tense() != Tense.FUTURE)
                .filter(clause -> NameFinder.isWhole(phrases, (NounPhrase) phrases.get(clause.subject())));
    }
}
