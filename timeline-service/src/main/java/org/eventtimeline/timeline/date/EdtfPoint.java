package org.eventtimeline.timeline.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of one EDTF date as they are written: {@code 2004-06~}, {@code 199X}, {@code 2025-09-04T10:00Z}. */
record EdtfPoint(boolean bc, String year, String month, String day, String clock, String qualifiers) {
    private static final LocalDate FIRST_STORABLE = LocalDate.of(-4711, 1, 1);
    private static final int LAST_YEAR = 9999;

    private static final Pattern FORM = Pattern.compile("""
        [?~%]?(?<bc>-)?(?<year>\\d[\\dX]{3})[?~%]?
        (?:-[?~%]?(?<month>[\\dX]{2})[?~%]?
        (?:-[?~%]?(?<day>[\\dX]{2})[?~%]?)?)?
        (?:T(?<clock>(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?)?)
        (?:Z|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)?)?
        """, Pattern.COMMENTS);

    private static final Pattern NO_QUALIFIER = Pattern.compile("[^?~%]+");

    /** A year of which only the first digits are sure: {@code 1950S2}, "between 1900 and 1999, about 1950". */
    private static final Pattern SIGNIFICANT = Pattern.compile("(-?)(\\d{4})S([1-3])");

    static Optional<DatePoint> read(String text) {
        if (text.indexOf('S') < 0) {
            return readParts(text);
        }
        Matcher estimated = SIGNIFICANT.matcher(text);
        return estimated.matches() ? readUnspecified(estimated) : Optional.empty();
    }

    private static Optional<DatePoint> readUnspecified(Matcher estimated) {
        String sure = estimated.group(2).substring(0, Integer.parseInt(estimated.group(3)));
        return readParts(estimated.group(1) + sure + "X".repeat(4 - sure.length()) + "~");
    }

    private static Optional<DatePoint> readParts(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return new EdtfPoint(
                        parts.group("bc") != null,
                        parts.group("year"),
                        parts.group("month"),
                        parts.group("day"),
                        parts.group("clock"),
                        NO_QUALIFIER.matcher(text).replaceAll(""))
                .meaning();
    }

    private Optional<DatePoint> meaning() {
        boolean noSuchYear = bc && year.equals("0000");
        boolean clockWithoutDay = clock != null && dayPrecision() != Precision.DAY;
        if (noSuchYear || clockWithoutDay) {
            return Optional.empty();
        }
        Optional<YearPart> part = YearPart.of(month);
        return part.isPresent() ? part.flatMap(this::inYear) : inCalendar();
    }

    private Optional<DatePoint> inYear(YearPart part) {
        if (year.indexOf('X') >= 0 || day != null) {
            return Optional.empty();
        }
        LocalDate first = part.firstDay(years().get(0));
        return point(part.precision(), first, part.lastDay(first));
    }

    private Optional<DatePoint> inCalendar() {
        List<Integer> years = years();
        List<Integer> months = Digits.numbers(month, 1, 12);
        List<Integer> days = Digits.numbers(day, 1, 31);
        Precision precision = clock == null ? dayPrecision() : Precision.MINUTE;
        return Digits.firstDay(years, months, days)
                .flatMap(first -> Digits.lastDay(years, months, days).flatMap(last -> point(precision, first, last)));
    }

    private List<Integer> years() {
        List<Integer> years = Digits.numbers(year, 0, LAST_YEAR);
        return bc ? years.stream().map(year -> -year).sorted().toList() : years;
    }

    private Optional<DatePoint> point(Precision precision, LocalDate first, LocalDate last) {
        if (first.isBefore(FIRST_STORABLE) || last.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        boolean both = qualifiers.contains("%");
        return Optional.of(new DatePoint(
                precision,
                first,
                last,
                clock == null ? null : LocalTime.parse(clock.length() == 2 ? clock + ":00" : clock),
                both || qualifiers.contains("?"),
                both || qualifiers.contains("~")));
    }

    private Precision dayPrecision() {
        return switch (year.indexOf('X')) {
            case 1 -> Precision.MILLENNIUM;
            case 2 -> Precision.CENTURY;
            case 3 -> Precision.DECADE;
            default -> isOpen(month) ? Precision.YEAR : isOpen(day) ? Precision.MONTH : Precision.DAY;
        };
    }

    private static boolean isOpen(String digits) {
        return digits == null || digits.indexOf('X') >= 0;
    }
}
