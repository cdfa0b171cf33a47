package org.eventtimeline.launcher;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An EDTF date the way a person would write it; a form that is not known here stays as it is. */
final class ReadableDate {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final Pattern POINT = Pattern.compile(
            "(?:(?<decade>\\d{3})X|(?<year>\\d{4})(?:-(?<part>0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])(?:-(?<day>\\d\\d)(?:T(?<clock>\\d\\d:\\d\\d).*)?)?)?)(?<doubt>[~?%]?)");

    private ReadableDate() {}

    static String of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return point(edtf);
        }
        String from = point(edtf.substring(0, slash));
        String to = point(edtf.substring(slash + 1));
        if (from.isEmpty() || from.equals("..")) {
            return "until " + to;
        }
        if (to.isEmpty() || to.equals("..")) {
            return "since " + from;
        }
        return from + " to " + to;
    }

    private static String point(String edtf) {
        Matcher parts = POINT.matcher(edtf);
        if (!parts.matches()) {
            return edtf;
        }
        String date = parts.group("day") == null ? yearPart(parts) : day(parts);
        return switch (parts.group("doubt")) {
            case "~", "%" -> "about " + date;
            case "?" -> date + "?";
            default -> date;
        };
    }

    private static String day(Matcher parts) {
        String clock = parts.group("clock");
        String day = parts.group("year") + "-" + parts.group("part") + "-" + parts.group("day");
        return DAY.format(LocalDate.parse(day)) + (clock == null ? "" : ", " + clock);
    }

    private static String yearPart(Matcher parts) {
        if (parts.group("decade") != null) {
            return parts.group("decade") + "0s";
        }
        String year = parts.group("year");
        String part = parts.group("part");
        if (part == null) {
            return year;
        }
        return switch (part) {
            case "21" -> "spring " + year;
            case "22" -> "summer " + year;
            case "23" -> "autumn " + year;
            case "24" -> "winter " + year;
            case "33", "34", "35", "36" -> "Q" + (part.charAt(1) - '2') + " " + year;
            case "40" -> "first half of " + year;
            case "41" -> "second half of " + year;
            default -> MONTH.format(YearMonth.parse(year + "-" + part));
        };
    }
}
