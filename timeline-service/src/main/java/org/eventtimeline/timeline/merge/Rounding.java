package org.eventtimeline.timeline.merge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Tells where one newsroom writes {@code 400,000} and another {@code 420,000}, or {@code 8} and {@code 8.2}. */
final class Rounding {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3}){0,3}(\\.\\d{1,3})?|\\d{1,12}");

    /** Smaller whole numbers count what one can count, or are years or types. */
    private static final BigDecimal COUNTED = BigDecimal.valueOf(10_000);

    private static final BigDecimal MOST = new BigDecimal("0.1");

    private Rounding() {}

    /** Whether one of the two numbers may be the other with fewer figures. */
    static boolean isBetween(String one, String other) {
        if (!NUMBER.matcher(one).matches() || !NUMBER.matcher(other).matches()) {
            return false;
        }
        BigDecimal ones = new BigDecimal(one.replace(",", ""));
        BigDecimal others = new BigDecimal(other.replace(",", ""));
        return isOf(ones, others) || isOf(others, ones);
    }

    private static boolean isOf(BigDecimal rough, BigDecimal fine) {
        int figures = figures(rough);
        boolean mayBeRounded = fine.scale() > 0 || fine.compareTo(COUNTED) >= 0;
        return mayBeRounded
                && figures < figures(fine)
                && fine.round(new MathContext(figures)).compareTo(rough) == 0
                && fine.subtract(rough).abs().compareTo(fine.multiply(MOST)) <= 0;
    }

    private static int figures(BigDecimal number) {
        return number.stripTrailingZeros().precision();
    }
}
