package org.eventtimeline.extractor.temporal.english;

/**
 * How many: "two", "2.5", "a", "several".
 *
 * @param amount as TIMEX3 writes it in a period, {@code X} where not told
 */
record Quantity(String amount) {
    private static final String HALF = ".5";

    static final Quantity SOME = new Quantity("X");

    static Quantity of(long number) {
        return new Quantity(String.valueOf(number));
    }

    boolean isWhole() {
        return amount.length() < 8 && amount.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A whole number and a half. */
    boolean isAndHalf() {
        return amount.length() < 8 && amount.endsWith(HALF);
    }

    /** The whole number before the half. */
    int withoutHalf() {
        return Integer.parseInt(amount.substring(0, amount.length() - HALF.length()));
    }

    int whole() {
        return Integer.parseInt(amount);
    }
}
