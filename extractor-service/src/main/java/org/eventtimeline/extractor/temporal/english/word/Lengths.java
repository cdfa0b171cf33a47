package org.eventtimeline.extractor.temporal.english.word;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Writes lengths of time as TIMEX3 does. Units that ISO 8601 lacks are counted in those it has, and halves in the next
 * smaller one: {@code P20Y} for two decades, {@code PT1H30M} for an hour and a half.
 */
public final class Lengths {
    private static final String HALF = ".5";

    private static final Map<Unit, String> HALVES = Map.of(
            Unit.MINUTE, "30S",
            Unit.HOUR, "30M",
            Unit.DAY, "T12H",
            Unit.YEAR, "6M");

    private Lengths() {}

    /** The period of so many units; {@code X} where the number isn't told. */
    static String of(Unit unit, String amount) {
        if (amount.endsWith(HALF) && HALVES.containsKey(unit)) {
            String whole = unit.plainPeriod(amount.substring(0, amount.length() - HALF.length()));
            return whole + HALVES.get(unit);
        }
        return switch (unit) {
            case DECADE -> counted(Unit.YEAR, amount, 10);
            case CENTURY -> amount.equals("X") ? unit.plainPeriod(amount) : counted(Unit.YEAR, amount, 100);
            case FORTNIGHT -> counted(Unit.WEEK, amount, 2);
            default -> unit.plainPeriod(amount);
        };
    }

    /** Two periods, the second in smaller units than the first, as one: "two hours and five minutes". */
    public static String sum(String coarse, String fine) {
        int from = coarse.contains("T") && fine.startsWith("PT") ? 2 : 1;
        return coarse + fine.substring(from);
    }

    private static String counted(Unit smaller, String amount, int times) {
        boolean isTold = amount.length() < 8 && Character.isDigit(amount.charAt(0));
        return smaller.plainPeriod(
                isTold
                        ? new BigDecimal(amount)
                                .multiply(BigDecimal.valueOf(times))
                                .stripTrailingZeros()
                                .toPlainString()
                        : amount);
    }
}
