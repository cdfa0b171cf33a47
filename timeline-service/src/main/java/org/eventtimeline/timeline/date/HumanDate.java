package org.eventtimeline.timeline.date;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a date in English at its own precision: "about 1990", "September 2025", "from 1914 to 1918". */
public final class HumanDate {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private HumanDate() {}

    /** The date in words. */
    public static String of(EventDate date) {
        if (!date.members().isEmpty()) {
            return date.members().stream()
                    .map(HumanDate::of)
                    .collect(Collectors.joining(date.isOneOf() ? " or " : " and "));
        }
        if (!date.isInterval()) {
            return point(date.start());
        }
        if (date.start() == null) {
            return "until " + point(date.end());
        }
        if (date.end() == null) {
            return (date.edtf().endsWith("..") ? "since " : "from ") + point(date.start());
        }
        return "from " + beginning(date.start(), date.end()) + " to " + point(date.end());
    }

    /** The heading under which a date stands: its year, or what is coarser. */
    public static String heading(EventDate date) {
        if (date.start() == null) {
            return "Earlier";
        }
        return date.start().precision().compareTo(Precision.YEAR) < 0
                ? unqualified(date.start())
                : year(date.start().earliest().getYear());
    }

    /** Leaves out what the end of the interval says once more. */
    private static String beginning(DatePoint start, DatePoint end) {
        boolean plainDays =
                start.precision() == Precision.DAY && end.precision() == Precision.DAY && !isQualified(start);
        boolean sameYear = start.earliest().getYear() == end.earliest().getYear();
        boolean sameMonth =
                sameYear && start.earliest().getMonth() == end.earliest().getMonth();
        if (plainDays && sameMonth) {
            return String.valueOf(start.earliest().getDayOfMonth());
        }
        return plainDays && sameYear ? DAY.format(start.earliest()) : point(start);
    }

    private static boolean isQualified(DatePoint point) {
        return point.uncertain() || point.approximate();
    }

    private static String point(DatePoint point) {
        return (point.uncertain() ? "perhaps " : "") + (point.approximate() ? "about " : "") + unqualified(point);
    }

    private static String unqualified(DatePoint point) {
        LocalDate day = point.earliest();
        String year = year(day.getYear());
        return switch (point.precision()) {
            case MINUTE -> DAY.format(day) + " " + year + ", " + CLOCK.format(point.clock());
            case DAY -> DAY.format(day) + " " + year;
            case MONTH -> MONTH.format(day) + " " + year;
            case QUARTER -> ORDINALS.get((day.getMonthValue() - 1) / 3) + " quarter of " + year;
            case SEASON -> SEASONS.get(day.getMonthValue() / 3 - 1) + " " + year;
            case HALF -> ORDINALS.get((day.getMonthValue() - 1) / 6) + " half of " + year;
            case YEAR -> year;
            case DECADE -> day.getYear() > 0 ? year + "s" : between(point);
            case CENTURY -> day.getYear() > 0 ? ordinal(day.getYear() / 100 + 1) + " century" : between(point);
            case MILLENNIUM -> day.getYear() > 0 ? ordinal(day.getYear() / 1000 + 1) + " millennium" : between(point);
        };
    }

    private static String between(DatePoint point) {
        return "between " + year(point.earliest().getYear()) + " and "
                + year(point.latest().getYear());
    }

    /** A year of the calendar, such as "2025", "AD 44" or "44 BC". */
    public static String year(int astronomical) {
        if (astronomical < 1) {
            return 1 - astronomical + " BC";
        }
        return astronomical < 1000 ? "AD " + astronomical : String.valueOf(astronomical);
    }

    private static String ordinal(int number) {
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
