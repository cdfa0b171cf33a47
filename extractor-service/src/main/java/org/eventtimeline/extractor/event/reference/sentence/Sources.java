package org.eventtimeline.extractor.event.reference.sentence;

import org.eventtimeline.extractor.event.phrase.Phrases;

/** Tells what is only named for who says something: {@code Acme} in {@code according to a report by Acme}. */
public final class Sources {
    private static final String ACCORDING = "according";

    private Sources() {}

    /** Whether phrase {@code i} is one of the nouns behind {@code according to}. */
    public static boolean have(Phrases phrases, int i) {
        int first = i;
        while (phrases.isNoun(first) && !isAccording(phrases, first - 1) && isGoingOn(phrases, first)) {
            first -= 2;
        }
        return phrases.isNoun(first) && isAccording(phrases, first - 1);
    }

    /** {@code Acme} in {@code a report by Acme}. */
    private static boolean isGoingOn(Phrases phrases, int i) {
        return !phrases.preposition(i - 1).isEmpty() && phrases.isNoun(i - 2);
    }

    /** {@code to} in {@code according to}, or both. */
    private static boolean isAccording(Phrases phrases, int preposition) {
        int from = preposition < 0 ? 0 : phrases.get(preposition).from();
        return preposition > 0
                && (phrases.lower(from).equals(ACCORDING)
                        || phrases.lower(from - 1).equals(ACCORDING));
    }
}
