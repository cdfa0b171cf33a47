package org.eventtimeline.launcher;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** An event's date the way a person would write it. */
final class ReadableDate {
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private ReadableDate() {}

    /**
     * Writes a date out.
     *
     * @param edtf the date
     * @param precision the timeline's name for its precision
     * @param earliest the first day it can mean, as {@code yyyy-mm-dd}; empty where open
     */
    static String of(String edtf, String precision, String earliest) {
        if (edtf.contains("/") || earliest.isEmpty() || earliest.startsWith("-")) {
            return edtf.replace("/", " to ");
        }
        var day = LocalDate.parse(earliest);
        String date = switch (precision) {
            case "minute" -> DAY.format(day) + ", " + edtf.substring(edtf.indexOf('T') + 1);
            case "day" -> DAY.format(day);
            case "month" -> MONTH.format(day);
            case "quarter" -> "Q" + (day.getMonthValue() / 3 + 1) + " " + day.getYear();
            case "season" -> SEASONS.get(day.getMonthValue() / 3 - 1) + " " + day.getYear();
            case "half" -> (day.getMonthValue() == 1 ? "first" : "second") + " half of " + day.getYear();
            case "year" -> Integer.toString(day.getYear());
            case "decade" -> day.getYear() + "s";
            default -> edtf;
        };
        return edtf.contains("~") ? "about " + date : edtf.contains("?") ? date + "?" : date;
    }
}
