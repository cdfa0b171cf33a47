package org.eventtimeline.extractor.event.phrase;

import java.util.regex.Pattern;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds what stands between commas behind the name of a person: party, age and origin. */
record NameAsides(TokenRow row) {
    private static final Pattern PARTY = Pattern.compile("[DIR]-[A-Z][A-Za-z.]+");

    private static final Pattern AGE = Pattern.compile("\\d{1,3}");

    /** The token after a party and an age that begin at the token; or the token itself. */
    int end(int from) {
        return endOfAge(endOfParty(from));
    }

    /** The token after {@code , R-Ind.,} behind a politician's name, which may stand anywhere; or the token itself. */
    private int endOfParty(int comma) {
        boolean party = row.isComma(comma)
                && comma + 1 < row.size()
                && isParty(row.get(comma + 1).text());
        return !party ? comma : row.isComma(comma + 2) ? comma + 3 : comma + 2;
    }

    /** The token after {@code , 44} or {@code (44)} behind the name of a person; or the token itself. */
    private int endOfAge(int mark) {
        boolean age = row.is(mark - 1, PartOfSpeech.PROPN, PartOfSpeech.NOUN)
                && row.get(mark - 1).isCapitalized()
                && mark + 2 < row.size()
                && AGE.matcher(row.get(mark + 1).text()).matches();
        boolean bracketed =
                age && row.lower(mark).equals("(") && row.lower(mark + 2).equals(")");
        return bracketed ? mark + 3 : age && row.isComma(mark) && row.isComma(mark + 2) ? mark + 2 : mark;
    }

    /** The token after {@code , of Oslo} behind an age, where a name stands before both; or the comma itself. */
    int endOfOrigin(int comma) {
        int end = endOfName(comma + 2);
        boolean state = row.isComma(end)
                && row.isComma(endOfName(end + 1))
                && Geography.isKnownPlace(row.get(end + 1).text());
        end = state ? endOfName(end + 1) : end;
        boolean origin = AGE.matcher(row.get(comma - 1).text()).matches()
                && row.isComma(comma)
                && comma + 1 < row.size()
                && row.lower(comma + 1).equals("of")
                && end > comma + 2
                && row.isComma(end);
        return origin ? end : comma;
    }

    private int endOfName(int from) {
        int end = from;
        while (end < row.size() && row.get(end).pos() == PartOfSpeech.PROPN) {
            end++;
        }
        return end;
    }

    private static boolean isParty(String text) {
        return PARTY.matcher(text).matches()
                && (text.endsWith(".") || text.length() == 4 || Geography.isKnownPlace(text.substring(2)));
    }
}
