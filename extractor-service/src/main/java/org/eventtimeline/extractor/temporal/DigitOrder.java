package org.eventtimeline.extractor.temporal;

/**
 * Which comes first in a text's dates in digits, the day or the month: the dates in which only one order is possible
 * tell it for the others. Where none does, or as many for either, the month comes first, as in American news.
 */
final class DigitOrder {
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private final String text;
    private int dayFirst;
    private int monthFirst;

    private DigitOrder(String text) {
        this.text = text;
    }

    /** Whether the days come first. */
    static boolean isDayFirst(String text) {
        var order = new DigitOrder(text);
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            order.read(slash);
        }
        return order.dayFirst > order.monthFirst;
    }

    private void read(int slash) {
        int start = slash;
        while (slash - start < 2 && isDigit(start - 1)) {
            start--;
        }
        int end = endOfNumber(slash + 1);
        if (start == slash || isDigit(start - 1) || end == slash + 1 || !isYear(end)) {
            return;
        }
        int first = Integer.parseInt(text.substring(start, slash));
        int second = Integer.parseInt(text.substring(slash + 1, end));
        if (first > MONTHS && first <= DAYS && second <= MONTHS) {
            dayFirst++;
        } else if (second > MONTHS && second <= DAYS && first <= MONTHS) {
            monthFirst++;
        }
    }

    /** Another slash and two or four digits. */
    private boolean isYear(int slash) {
        int end = slash < text.length() && text.charAt(slash) == '/' ? endOfNumber(slash + 1) : slash;
        return end == slash + 3 && (!isDigit(end) || endOfNumber(end) == end + 2 && !isDigit(end + 2));
    }

    private int endOfNumber(int start) {
        int end = start;
        while (end - start < 2 && isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
