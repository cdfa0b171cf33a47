package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.Pronouns;

/**
 * Subjects with which a relative clause opens: {@code the explorers} in {@code in which the explorers sailed},
 * {@code he} in {@code a mural he painted}, {@code whose novels}.
 */
final class RelativeOpenings {
    private static final Set<String> RELATIVES = Set.of("which", "whom");

    private RelativeOpenings() {}

    /** Whether the subject at phrase {@code subject} is one. */
    static boolean are(Phrases phrases, int subject) {
        if (phrases.isNoun(subject)
                && phrases.lower(phrases.get(subject).from()).equals("whose")) {
            return true;
        }
        boolean contact = phrases.isNoun(subject - 1)
                && phrases.noun(subject - 1).expressions().isEmpty()
                && !opensWithCircumstance(phrases, subject)
                && Pronouns.mayBeSubject(phrases.lower(phrases.get(subject).from()));
        return contact
                || isOfApposition(phrases, subject)
                || phrases.isKind(subject - 1, Kind.RELATIVE)
                        && RELATIVES.contains(
                                phrases.lower(phrases.get(subject - 1).from()));
    }

    /** {@code the mayor} in {@code sang Tosca, a feat the mayor praised, and left}. */
    private static boolean isOfApposition(Phrases phrases, int subject) {
        return phrases.isNoun(subject)
                && phrases.isNoun(subject - 1)
                && phrases.isKind(subject - 2, Kind.COMMA)
                && Appositions.isIndefinite(phrases, subject - 1)
                && phrases.lower(phrases.get(subject).from()).equals("the");
    }

    /** {@code At the outbreak of the war} in {@code At the outbreak of the war he left}. */
    private static boolean opensWithCircumstance(Phrases phrases, int subject) {
        return IntStream.range(0, subject)
                .allMatch(i -> i % 2 == 0 ? !phrases.preposition(i).isEmpty() : phrases.isNoun(i));
    }
}
