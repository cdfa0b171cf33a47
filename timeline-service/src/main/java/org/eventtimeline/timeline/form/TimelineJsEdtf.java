package org.eventtimeline.timeline.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * Reads the dates of TimelineJS3 as EDTF: numbers, or texts that hold one, each finer part only where the coarser ones
 * are. A year before Christ is negative as people count it: -44 is 44 BC.
 */
final class TimelineJsEdtf {
    private static final List<Part> PARTS = List.of(
            new Part("month", "-"),
            new Part("day", "-"),
            new Part("hour", "T"),
            new Part("minute", ":"),
            new Part("second", ":"));

    private record Part(String name, String separator) {}

    private TimelineJsEdtf() {}

    /** When a slide is; empty where it gives no year. */
    static Optional<String> of(JsonNode slide) {
        Optional<String> start = point(slide.path("start_date"));
        Optional<String> end = point(slide.path("end_date")).filter(last -> !start.equals(Optional.of(last)));
        return start.map(first -> first + end.map(last -> "/" + last).orElse(""));
    }

    private static Optional<String> point(JsonNode date) {
        return number(date.path("year")).map(year -> {
            StringBuilder edtf = new StringBuilder(year(year));
            for (Part part : PARTS) {
                Optional<Long> number = number(date.path(part.name)).filter(value -> value >= 0);
                if (number.isEmpty()) {
                    break;
                }
                edtf.append(part.separator).append(String.format("%02d", number.get()));
            }
            return edtf.toString();
        });
    }

    private static String year(long year) {
        return year < 0 ? String.format("-%04d", -year - 1).replace("-0000", "0000") : String.format("%04d", year);
    }

    private static Optional<Long> number(JsonNode value) {
        return Optional.of(value.asText().strip())
                .filter(text -> text.matches("-?[0-9]{1,12}"))
                .map(Long::valueOf);
    }
}
