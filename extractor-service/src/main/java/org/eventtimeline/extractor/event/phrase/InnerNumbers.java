package org.eventtimeline.extractor.event.phrase;

import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells whether numbers belong to the name before them, or count what stands behind. */
record InnerNumbers(TokenRow row) {
    private boolean isNumber(int i) {
        return row.get(i).pos() == PartOfSpeech.NUM;
    }

    /** {@code 6.4} in {@code magnitude 6.4}, {@code 6} in {@code a quake of magnitude 6}. */
    private boolean isDegree(int from, int i) {
        boolean scaled = row.get(i).text().indexOf('.') > 0
                || i == from + 1 && from > 0 && row.lower(from - 1).equals("of") && !row.isDate(i);
        return scaled && row.is(i - 1, PartOfSpeech.NOUN) && !row.isNoun(i + 1);
    }

    /** {@code 71} in {@code gave the Centre Party 71 seats}: how many, behind a verb with two objects. */
    boolean countSecondObject(int from, int i) {
        boolean counted = isNumber(i)
                && (row.is(i + 1, PartOfSpeech.NOUN) && Words.isPlural(row.get(i + 1))
                        || i + 2 < row.size() && row.lower(i + 1).equals("of") && row.is(i + 2, PartOfSpeech.NUM));
        return counted
                && row.is(from - 1, PartOfSpeech.VERB)
                && WordNetVerbs.takesTwoObjects(row.get(from - 1).lemma());
    }

    /**
     * {@code iPhone 4}, {@code World War II}, {@code magnitude 6.4}, but not {@code 4} in {@code fined Acme 4 million
     * euros}.
     */
    boolean areOfName(int from, int i) {
        return isNumber(i)
                && !countSecondObject(from, i)
                && !row.is(i + 1, PartOfSpeech.NUM)
                && row.get(i).text().indexOf('-') < 0
                && i > from
                && (row.get(i - 1).pos() == PartOfSpeech.PROPN
                        || row.isQuote(i - 1)
                        || isDegree(from, i)
                        || (row.get(i - 1).pos() == PartOfSpeech.NOUN
                                && !row.get(i - 1).text().equals(Words.lower(row.get(i - 1)))));
    }
}
