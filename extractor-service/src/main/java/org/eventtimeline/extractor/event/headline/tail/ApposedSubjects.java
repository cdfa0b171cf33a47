package org.eventtimeline.extractor.event.headline.tail;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Ordinals;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.wording.Vagueness;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * Finds what says more than the subject of a clause does: a name in commas before the verb, {@code The firm that owns
 * the ferry, Acme Lines, sued}, or what is described, {@code The Lanterns were a band formed in Oslo}.
 */
final class ApposedSubjects {
    private final Reading reading;
    private final Phrases phrases;

    ApposedSubjects(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    /** The noun phrase that says more, if there is one. */
    Optional<Integer> of(Clause clause) {
        return inCommas(clause).or(() -> described(clause)).or(() -> named(clause));
    }

    /** {@code Ann Lee} for {@code a painter from Oslo} in {@code A painter from Oslo named Ann Lee fled}. */
    private Optional<Integer> named(Clause clause) {
        return reading.withSubject(clause.subject())
                .filter(naming -> naming.kind() == Clause.Kind.REDUCED
                        && naming.at() < clause.at()
                        && naming.lemma(phrases).equals("name"))
                .map(Clause::object)
                .filter(name -> phrases.isNoun(name) && NameFinder.isWhole(phrases, phrases.noun(name)))
                .findFirst();
    }

    /** {@code The Lanterns} for {@code a band formed in Oslo}. */
    private Optional<Integer> described(Clause clause) {
        return reading.withObject(clause.subject())
                .filter(copula -> clause.kind() == Clause.Kind.REDUCED)
                .filter(copula -> copula.lemma(phrases).equals("be"))
                .map(Clause::subject)
                .filter(subject -> phrases.isNoun(subject)
                        && (phrases.head(subject).isCapitalized()
                                || phrases.head(subject).pos() == PartOfSpeech.PRON))
                .findFirst();
    }

    private Optional<Integer> inCommas(Clause clause) {
        int apposed = clause.at() - 2;
        boolean inCommas = phrases.isKind(clause.at() - 1, Kind.COMMA)
                && phrases.isNoun(apposed)
                && phrases.isKind(apposed - 1, Kind.COMMA);
        return Optional.of(apposed)
                .filter(noun -> inCommas
                        && (isChosen(clause, noun) || isOfThem(clause, noun) || isBehindRelative(clause, noun)));
    }

    /** {@code A third}, {@code the other} or {@code another} right before it. */
    private boolean isChosen(Clause clause, int noun) {
        int chosen = noun - 2;
        return clause.subject() == chosen
                && (Vagueness.isUnsaid(phrases, chosen)
                        || Ordinals.parse(phrases.lower(phrases.get(chosen).to() - 1))
                                .isPresent());
    }

    /** {@code One of them} right before it. */
    private boolean isOfThem(Clause clause, int noun) {
        int them = noun - 2;
        return clause.subject() == them - 2
                && phrases.preposition(them - 1).equals("of")
                && phrases.isNoun(them)
                && phrases.lower(phrases.get(them).from()).equals("them");
    }

    /** {@code that owns the ferry} between the subject and the name. */
    private boolean isBehindRelative(Clause clause, int noun) {
        return clause.subject() == noun - 5
                && phrases.isKind(noun - 4, Kind.RELATIVE)
                && phrases.isVerb(noun - 3)
                && phrases.isNoun(noun - 2)
                && NameFinder.isWhole(phrases, phrases.noun(noun));
    }
}
