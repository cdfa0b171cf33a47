package org.eventtimeline.extractor.temporal.english.word;

/**
 * How many: "two", "2.5", "a", "several".
 *
 * @param amount as TIMEX3 writes it in a period, {@code X} where not told
 */
public record Quantity(String amount) {
    private static final String HALF = ".5";

    /** An amount that is not told. */
    public static final Quantity SOME = new Quantity("X");

    /** A whole number. */
    public static Quantity of(long number) {
        return new Quantity(String.valueOf(number));
    }

    /** Whether it is a whole number that is told. */
    public boolean isWhole() {
        return amount.length() < 8 && amount.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A whole number and a half. */
    public boolean isAndHalf() {
        return amount.length() < 8 && amount.endsWith(HALF);
    }

    /** The whole number before the half. */
    public int withoutHalf() {
        return Integer.parseInt(amount.substring(0, amount.length() - HALF.length()));
    }

    /** The whole number. */
    public int whole() {
        return Integer.parseInt(amount);
    }
}
