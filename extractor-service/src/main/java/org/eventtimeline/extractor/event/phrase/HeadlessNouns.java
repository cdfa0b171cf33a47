package org.eventtimeline.extractor.event.phrase;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Noun phrases without a noun: {@code the missing}, {@code the three}. */
final class HeadlessNouns {
    /** Adjectives that stand for people behind an article. */
    private static final Set<String> PEOPLE = Set.of(
            "dead",
            "missing",
            "injured",
            "wounded",
            "sick",
            "elderly",
            "poor",
            "rich",
            "homeless",
            "unemployed",
            "accused",
            "deceased",
            "disabled",
            "young",
            "former",
            "latter");

    private static final Set<String> BEFORE_LANGUAGES = Set.of("into", "from", "in");

    private final TokenRow row;

    HeadlessNouns(TokenRow row) {
        this.row = row;
    }

    /** Whether the tokens stand for somebody or something although no noun is among them. */
    boolean is(int from, int end) {
        return isPeople(from, end) || isLanguage(from, end) || isCount(from, end) || isFirst(from, end);
    }

    /** {@code German} in {@code translated into German}. */
    private boolean isLanguage(int from, int end) {
        return end - from == 1
                && from > 0
                && BEFORE_LANGUAGES.contains(row.lower(from - 1))
                && Geography.isPeople(row.get(from).text());
    }

    /** {@code the missing}, {@code the Norwegian}, {@code a Norwegian}. */
    private boolean isPeople(int from, int end) {
        boolean definite = row.lower(from).equals("the");
        return end - from == 2
                && (definite && PEOPLE.contains(row.lower(from + 1))
                        || (definite || Modifiers.INDEFINITE.contains(row.lower(from)))
                                && Geography.isPeople(row.get(from + 1).text()));
    }

    /** {@code the first} in {@code became the first to win it}. */
    private boolean isFirst(int from, int end) {
        return end - from == 2
                && row.lower(from).equals("the")
                && Ranks.isRank(row.get(from + 1))
                && end + 1 < row.size()
                && row.lower(end).equals("to")
                && row.is(end + 1, PartOfSpeech.VERB);
    }

    /** A number that stands for what it counts: {@code the three}, {@code $14 million}, {@code at least 58} killed. */
    private boolean isCount(int from, int end) {
        return end > from
                && !row.isDate(end - 1)
                && isNumber(end - 1)
                && (end - from > 1
                        || end < row.size()
                                && (row.get(end).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                                        || row.lower(end).equals("of")
                                        || from > 0
                                                && row.lower(from - 1).equals("of")
                                                && row.is(end, PartOfSpeech.ADP)));
    }

    private boolean isNumber(int i) {
        return row.get(i).pos() == PartOfSpeech.NUM;
    }
}
