package org.eventtimeline.extractor.temporal.edtf;

import java.util.Optional;
import java.util.OptionalLong;

/** A place in a text that only ever moves on; what is taken must stand right there. */
final class Cursor {
    private static final int MAX_NUMBER_LENGTH = 18;

    private final String text;
    private int position;

    Cursor(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return position == text.length();
    }

    boolean takes(char expected) {
        boolean isThere = !isAtEnd() && text.charAt(position) == expected;
        position += isThere ? 1 : 0;
        return isThere;
    }

    /** A qualifier, {@link Qualifier#NONE} where there is none. */
    Qualifier qualifier() {
        var qualifier = isAtEnd() ? Qualifier.NONE : Qualifier.of(text.charAt(position));
        position += qualifier == Qualifier.NONE ? 0 : 1;
        return qualifier;
    }

    /** So many digits, specified or not; empty where there are fewer. */
    Optional<Digits> digits(int width) {
        int end = position;
        while (end < text.length() && end < position + width && isDigitOrUnspecified(text.charAt(end))) {
            end++;
        }
        if (end < position + width) {
            return Optional.empty();
        }
        var digits = new Digits(text.substring(position, end));
        position = end;
        return Optional.of(digits);
    }

    /** So many digits as a number up to a largest one; empty where they aren't there or are more. */
    Optional<Integer> number(int width, int max) {
        return digits(width).filter(Digits::isSpecified).map(Digits::number).filter(number -> number <= max);
    }

    /** A positive number of at most 18 digits without leading zeros; empty where there is none. */
    OptionalLong positiveNumber() {
        int start = position;
        while (!isAtEnd() && isDigit(text.charAt(position))) {
            position++;
        }
        int length = position - start;
        return length == 0 || length > MAX_NUMBER_LENGTH || text.charAt(start) == '0'
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(text, start, position, 10));
    }

    private static boolean isDigitOrUnspecified(char c) {
        return isDigit(c) || c == Digits.UNSPECIFIED;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
