package org.eventtimeline.extractor.temporal.english;

/**
 * How many: "two", "2.5", "a", "several".
 *
 * @param amount as TIMEX3 writes it in a period, {@code X} where not told
 */
record Quantity(String amount) {
    static final Quantity SOME = new Quantity("X");

    static Quantity of(long number) {
        return new Quantity(String.valueOf(number));
    }

    boolean isWhole() {
        return amount.length() < 8 && amount.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    int whole() {
        return Integer.parseInt(amount);
    }
}
