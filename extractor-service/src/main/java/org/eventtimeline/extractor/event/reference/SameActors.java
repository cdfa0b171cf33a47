package org.eventtimeline.extractor.event.reference;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.NameSpans;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** What the subject {@code it} means where its clause hangs on one of which the same acts. */
final class SameActors {
    private static final Set<String> TIMES =
            Set.of("before", "after", "until", "since", "because", "when", "while", "although", "where");

    private final Names names;
    private final Callings callings;
    private final Meanings meanings;

    SameActors(Names names, Callings callings, Meanings meanings) {
        this.names = names;
        this.callings = callings;
        this.meanings = meanings;
    }

    /** {@code it} in {@code before it closed}: whether the clause of which it is the subject hangs on another. */
    static boolean isHung(Phrases phrases, int i) {
        return i > 0 && TIMES.contains(phrases.lower(phrases.get(i - 1).from()));
    }

    /** What the subject {@code it} at phrase {@code i} means. */
    Optional<String> meant(Reading reading, int i) {
        Optional<Clause> before = reading.clauseBefore(i);
        return before.flatMap(
                clause -> again(reading, clause, i).or(() -> owner(reading, i)).or(() -> actor(reading, i)));
    }

    /** {@code it} in {@code a mill it built}. */
    private static boolean isContact(Reading reading, Clause clause, int i) {
        return clause.object() == i - 1
                && reading.phrases().isNoun(i - 1)
                && reading.clauseAt(i + 1)
                        .filter(next -> next.verb().isFinite())
                        .isPresent();
    }

    /**
     * The other {@code it} of {@code Acme said it will close a mill it built in 1999} and of {@code It grew before it
     * closed}.
     */
    private Optional<String> again(Reading reading, Clause clause, int i) {
        Phrases phrases = reading.phrases();
        boolean sameSentence = isContact(reading, clause, i) || isHung(phrases, i) && clause.kind() == Clause.Kind.MAIN;
        return sameSentence && clause.hasSubject() && isIt(phrases, phrases.get(clause.subject()))
                ? meanings.at(phrases, phrases.get(clause.subject()).from())
                : Optional.empty();
    }

    private static boolean isIt(Phrases phrases, Phrase phrase) {
        return phrase.to() - phrase.from() == 1 && ThingPronouns.is(phrases.lower(phrase.from()));
    }

    /** {@code Acme} in {@code the deal is Acme's largest since it bought Beta}. */
    private Optional<String> owner(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        int last = i - 2;
        if (!phrases.preposition(i - 1).equals("since") || last < 0) {
            return Optional.empty();
        }
        if (phrases.isNoun(last)) {
            NounPhrase noun = (NounPhrase) phrases.get(last);
            return noun.hasPossessor() && phrases.lower(noun.from()).equals("the")
                    ? meanings.at(phrases, noun.from())
                    : callings.ownerName(phrases, noun).filter(name -> !isPerson(name));
        }
        while (last > 0 && phrases.isKind(last, Kind.OTHER) && !phrases.isMark(last, "'s")) {
            last--;
        }
        return last > 0 && phrases.isMark(last, "'s")
                ? Optional.of(names.full(phrases.text(
                                phrases.get(last - 1).from(),
                                phrases.get(last - 1).to())))
                        .filter(name -> !isPerson(name))
                : Optional.empty();
    }

    /**
     * {@code Acme} in {@code ruled that Acme had failed to ask before it built the mill} and {@code that Acme ignored
     * letters it received}.
     */
    private Optional<String> actor(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        boolean timed = isHung(phrases, i);
        return reading.clauses().stream()
                .filter(clause -> clause.at() < i && clause.verb().isFinite())
                .reduce((first, last) -> last)
                .filter(clause -> clause.kind() == Clause.Kind.SUBORDINATE && clause.hasSubject())
                .filter(clause -> timed || isContact(reading, clause, i))
                .flatMap(clause -> organisation(phrases, clause.subject()));
    }

    /** {@code Acme}, {@code the Bank of Oslo}, {@code the agency}. */
    private Optional<String> organisation(Phrases phrases, int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        return callings.headName(phrases, noun)
                .filter(name -> !isPerson(name) && Organisations.isOne(names, name))
                .map(name -> longName(phrases, i).orElse(name))
                .or(() -> Lexicon.isOrganisation(phrases.token(noun.head()).lemma())
                        ? meanings.describe(phrases, noun)
                        : Optional.empty());
    }

    /** {@code Bank of Oslo}. */
    private static Optional<String> longName(Phrases phrases, int i) {
        return NameFinder.names(phrases, (NounPhrase) phrases.get(i)).stream()
                .reduce((first, last) -> last)
                .filter(name -> NameSpans.end(phrases, i, name) > name.to())
                .map(name -> phrases.text(name.from(), NameSpans.end(phrases, i, name)));
    }

    private boolean isPerson(String name) {
        return names.person(name).isPresent();
    }
}
