package org.eventtimeline.extractor.event.reference.description;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.wording.Callings;

/** Finds who is meant by a description that a participle names: {@code the gunman, identified as Ann Lee,}. */
final class Identifications {
    private static final Set<String> NAMING = Set.of("identify", "name", "know");

    private final Callings callings;

    Identifications(Callings callings) {
        this.callings = callings;
    }

    /** The name behind the participle that tells of phrase {@code i}. */
    Optional<String> of(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        NounPhrase noun = phrases.noun(i);
        return isBare(noun) || callings.headName(phrases, noun).isPresent()
                ? Optional.empty()
                : reading.withSubject(i)
                        .filter(clause -> clause.kind() == Clause.Kind.REDUCED)
                        .filter(clause -> NAMING.contains(clause.lemma(phrases)))
                        .map(clause -> behindAgent(phrases, clause.at() + 1))
                        .filter(as -> phrases.preposition(as).equals("as") && phrases.isNoun(as + 1))
                        .flatMap(as -> callings.headName(phrases, phrases.noun(as + 1)).stream())
                        .findFirst();
    }

    /** {@code part} in {@code part of a plan known as Orbit}. */
    private static boolean isBare(NounPhrase noun) {
        return noun.to() - noun.from() == 1;
    }

    /** {@code as} in {@code named by police as Ann Lee}. */
    private static int behindAgent(Phrases phrases, int i) {
        return phrases.preposition(i).equals("by") && phrases.isNoun(i + 1) ? i + 2 : i;
    }
}
