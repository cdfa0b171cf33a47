package org.eventtimeline.extractor.temporal.grammar;

/** Where numbers in digits end: "1999", "1,250,000", "2.5". */
final class Numerals {
    /** A longer number is cut, so that none costs more than a constant. */
    private static final int LONGEST = 64;

    /** As many digits stand between commas. */
    private static final int GROUP = 3;

    private Numerals() {}

    /** Behind the whole number that begins there, its groups of thousands included. */
    static int whole(String text, int at) {
        int end = digits(text, at, LONGEST);
        if (end - at > GROUP || isSeconds(text, at)) {
            return end;
        }
        while (isAt(text, end, ',') && digits(text, end + 1, LONGEST) == end + 1 + GROUP && end - at < LONGEST) {
            end += 1 + GROUP;
        }
        return end;
    }

    /** Behind the decimal number that begins there; where its whole part ends if it is none. */
    static int decimal(String text, int at, int whole) {
        boolean decimal = isDecimalPoint(text, whole) && !isAt(text, at - 1, '.') && !isSeconds(text, at);
        int left = LONGEST - (whole + 1 - at);
        int end = decimal && left > 0 ? digits(text, whole + 1, left) : whole;
        return isDecimalPoint(text, end) ? whole : end;
    }

    /** The seconds of a clock, "09:15:22.123", are whole. */
    private static boolean isSeconds(String text, int at) {
        return isAt(text, at - 1, ':') && at > 1 && Characters.isDigit(text.charAt(at - 2));
    }

    private static boolean isDecimalPoint(String text, int at) {
        return isAt(text, at, '.') && at + 1 < text.length() && Characters.isDigit(text.charAt(at + 1));
    }

    private static boolean isAt(String text, int at, char c) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }

    private static int digits(String text, int from, int most) {
        int end = from;
        while (end < text.length() && Characters.isDigit(text.charAt(end)) && end - from < most) {
            end++;
        }
        return end;
    }
}
