package org.eventtimeline.extractor.temporal.edtf;

import java.util.Optional;
import java.util.stream.IntStream;

/** The digits of a component, {@code X} where one is unspecified: {@code 156X}, {@code 1X}. */
record Digits(String text) {
    static final char UNSPECIFIED = 'X';
    static final Digits ANY_TWO = new Digits("XX");

    /** A number with leading zeros. */
    static Digits of(int number, int width) {
        String digits = String.valueOf(number);
        return new Digits("0".repeat(width - digits.length()) + digits);
    }

    boolean isSpecified() {
        return text.indexOf(UNSPECIFIED) < 0;
    }

    boolean isUnspecified() {
        return openTail() == text.length();
    }

    /** The number; only where all digits are specified. */
    int number() {
        return Integer.parseInt(text);
    }

    /** How many digits at the end are unspecified. */
    int openTail() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == UNSPECIFIED) {
            end--;
        }
        return text.length() - end;
    }

    /** All numbers that the digits can mean, in order. */
    IntStream numbers() {
        var numbers = IntStream.of(0);
        for (char digit : text.toCharArray()) {
            var next = digit == UNSPECIFIED ? new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9} : new int[] {digit - '0'};
            numbers = numbers.flatMap(number -> IntStream.of(next).map(last -> 10 * number + last));
        }
        return numbers;
    }

    /** Whether the digits can mean the number. */
    boolean admit(int number) {
        int rest = number;
        for (int i = text.length() - 1; i >= 0; i--, rest /= 10) {
            if (text.charAt(i) != UNSPECIFIED && text.charAt(i) - '0' != rest % 10) {
                return false;
            }
        }
        return rest == 0;
    }

    /** The digits that admit what both admit, which have the same width; empty where two digits differ. */
    Optional<Digits> intersection(Digits other) {
        var common = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            char two = other.text.charAt(i);
            if (one != two && one != UNSPECIFIED && two != UNSPECIFIED) {
                return Optional.empty();
            }
            common.append(one == UNSPECIFIED ? two : one);
        }
        return Optional.of(new Digits(common.toString()));
    }

    /** The first digits. */
    Digits head(int length) {
        return new Digits(text.substring(0, length));
    }

    /** The same with the last digits unspecified. */
    Digits withOpenTail(int length) {
        return new Digits(text.substring(0, text.length() - length)
                + String.valueOf(UNSPECIFIED).repeat(length));
    }

    @Override
    public String toString() {
        return text;
    }
}
