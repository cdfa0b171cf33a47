package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the kinds of words that are written with digits or mean a number: {@code 3-0}, {@code 21st}, {@code million}.
 */
final class Numerals {
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}[-–]\\d{1,3}|\\d{1,3}\\.\\d{1,3}|[\\d.,]{1,9}(k|m|mn|bn|tn)");

    private static final Pattern SPELT = Pattern.compile("[a-z]{3,5}ty-(one|two|three|four|five|six|seven|eight|nine)"
            + "|(one|two|three|four)-(half|thirds?|quarters?|fifths?)");

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(st|nd|rd|th)");

    private static final Set<String> MAGNITUDES = Set.of("mln", "mn", "bln", "bn", "trn", "tn");

    private Numerals() {}

    /** {@code 3-0}, {@code 7.8}, {@code 180m}, {@code sixty-one}, {@code two-thirds}, {@code mln}. */
    static boolean isNumber(String token) {
        return MAGNITUDES.contains(token)
                || token.indexOf('-') > 0 && SPELT.matcher(token).matches()
                || !Character.isLetter(token.charAt(0)) && NUMBER.matcher(token).matches();
    }

    /** {@code 21st}. */
    static boolean isOrdinal(String token) {
        return Character.isDigit(token.charAt(0)) && ORDINAL.matcher(token).matches();
    }

    /** {@code 19-storey}. */
    static boolean isCompound(String token) {
        return Character.isDigit(token.charAt(0)) && token.indexOf('-') > 0;
    }
}
