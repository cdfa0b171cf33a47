package org.eventtimeline.timeline.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Digits of which an {@code X} can be any, and the days they can mean together. */
final class Digits {
    private Digits() {}

    /** The numbers between two that the digits can mean, ascending; all of them where no digits are given. */
    static List<Integer> numbers(String digits, int first, int last) {
        if (digits == null) {
            return IntStream.rangeClosed(first, last).boxed().toList();
        }
        if (digits.indexOf('X') < 0) {
            int number = Integer.parseInt(digits);
            return first <= number && number <= last ? List.of(number) : List.of();
        }
        int low = Math.max(first, Integer.parseInt(digits.replace('X', '0')));
        int high = Math.min(last, Integer.parseInt(digits.replace('X', '9')));
        return IntStream.rangeClosed(low, high)
                .filter(number -> fits(number, digits))
                .boxed()
                .toList();
    }

    private static boolean fits(int number, String digits) {
        int rest = number;
        for (int i = digits.length() - 1; i >= 0; i--) {
            if (digits.charAt(i) != 'X' && digits.charAt(i) - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }

    static Optional<LocalDate> lastDay(List<Integer> years, List<Integer> months, List<Integer> days) {
        return firstDay(reversed(years), reversed(months), reversed(days));
    }

    private static List<Integer> reversed(List<Integer> numbers) {
        return numbers.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** The first combination that the calendar has. */
    static Optional<LocalDate> firstDay(List<Integer> years, List<Integer> months, List<Integer> days) {
        for (int year : years) {
            for (int month : months) {
                for (int day : days) {
                    if (day <= YearMonth.of(year, month).lengthOfMonth()) {
                        return Optional.of(LocalDate.of(year, month, day));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
