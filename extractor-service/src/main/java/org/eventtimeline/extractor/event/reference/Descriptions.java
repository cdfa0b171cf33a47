package org.eventtimeline.extractor.event.reference;

import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Short descriptions of what has a name: {@code the museum}, {@code the Oslo-based firm}. */
public final class Descriptions {
    private Descriptions() {}

    /** {@code The museum}, {@code the museum's roof}, but not {@code the museum of the town}. */
    static boolean is(Phrases phrases, int i, NounPhrase noun) {
        int described = noun(phrases, noun);
        boolean owner = noun.hasPossessor() && phrases.token(described + 1).pos() == PartOfSpeech.PART;
        boolean alone =
                noun.to() == described + 1 && !phrases.preposition(i + 1).equals("of");
        return phrases.lower(noun.from()).equals("the")
                && (owner || alone)
                && (phrases.token(described).pos() == PartOfSpeech.NOUN || isPeople(phrases, described));
    }

    /** The token of {@code firm} in {@code the firm}, {@code the Oslo-based firm}, {@code the Danish firm}. */
    public static int noun(Phrases phrases, NounPhrase noun) {
        int next = Math.min(noun.from() + 1, noun.head());
        boolean modified = phrases.lower(next).indexOf('-') > 0 || isPeople(phrases, next);
        boolean followed = next + 1 < noun.to() && phrases.token(next + 1).pos() == PartOfSpeech.NOUN;
        return modified && followed ? next + 1 : next;
    }

    /** {@code Danish} in {@code the Danish firm} and {@code the Danish}, or an empty string. */
    static String nation(Phrases phrases, NounPhrase noun) {
        return isPeople(phrases, noun.from() + 1)
                ? phrases.token(noun.from() + 1).text()
                : "";
    }

    private static boolean isPeople(Phrases phrases, int token) {
        return Geography.isPeople(phrases.token(token).text());
    }
}
