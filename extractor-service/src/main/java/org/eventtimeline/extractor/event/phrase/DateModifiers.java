package org.eventtimeline.extractor.event.phrase;

import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * Recognises dates that belong to the noun behind them: {@code the 1991 agreement}, {@code Monday's announcement},
 * {@code 19th-century church}.
 */
final class DateModifiers {
    private static final int YEAR_DIGITS = 4;

    private final TokenRow row;

    DateModifiers(TokenRow row) {
        this.row = row;
    }

    /**
     * Whether the date in the tokens {@code start} to {@code end} belongs to a noun behind it.
     *
     * @param from where the noun phrase would begin
     */
    boolean isModifier(int from, int start, int end) {
        if (row.opensEntry(end)) {
            return false;
        }
        boolean hyphened = row.get(end - 1).text().indexOf('-') > 0;
        boolean determined = start > from || hyphened || determinesNoun(start, end);
        if (row.isPossessiveMark(end)) {
            return row.startsNoun(end + 1);
        }
        if (row.isComma(end)) {
            String last = row.get(end - 1).text();
            boolean full = last.length() == YEAR_DIGITS && last.chars().allMatch(Character::isDigit);
            return full && determined && row.isNoun(end + 1)
                    || hyphened && row.is(end + 1, PartOfSpeech.ADJ) && isBeforeNoun(true, end + 1);
        }
        boolean year = end - start == 1
                && Character.isDigit(row.get(start).text().charAt(0))
                && !row.is(start - 1, PartOfSpeech.ADP, PartOfSpeech.SCONJ);
        return (determined || year) && (row.isNoun(end) || isBeforeNoun(determined, end));
    }

    /**
     * {@code The spring} in {@code The spring offensive}: the article is that of the noun, which does not do without.
     */
    private boolean determinesNoun(int start, int end) {
        return end - start == 2
                && row.lower(start).equals("the")
                && row.is(end, PartOfSpeech.NOUN)
                && Lexicon.isEventNoun(row.get(end))
                && row.lower(end).equals(row.get(end).lemma());
    }

    /**
     * Whether the word is an adjective before a noun, or, behind a determiner, a participle: {@code newly built house}.
     */
    private boolean isBeforeNoun(boolean determined, int i) {
        boolean modifier = row.is(i, PartOfSpeech.ADJ) || (determined && row.isVerbalModifier(i));
        return modifier && row.isNoun(i + 1);
    }
}
