package org.eventtimeline.timeline.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads sets of dates: {@code {2025-09-03,2025-09-05}} is both, {@code [1667,1670..1672,1760..]} one of them.
 *
 * <p>A set begins with its earliest member and ends with its latest.
 */
final class EdtfSet {
    private static final Comparator<LocalDate> OPEN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<LocalDate> OPEN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private EdtfSet() {}

    static boolean isSet(String edtf) {
        return (edtf.startsWith("{") && edtf.endsWith("}")) || (edtf.startsWith("[") && edtf.endsWith("]"));
    }

    static Optional<EventDate> read(String edtf) {
        List<Optional<EventDate>> members = Stream.of(
                        edtf.substring(1, edtf.length() - 1).split(",", -1))
                .map(EdtfSet::member)
                .toList();
        return members.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        set(edtf, members.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private static Optional<EventDate> member(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return EdtfReader.single(text);
        }
        String start = text.substring(0, dots);
        String end = text.substring(dots + 2);
        return EdtfReader.interval(open(start) + "/" + open(end), start, end);
    }

    private static String open(String end) {
        return end.isEmpty() ? ".." : end;
    }

    private static EventDate set(String edtf, List<EventDate> members) {
        EventDate first = extreme(members, EventDate::earliest, OPEN_FIRST);
        EventDate last = extreme(members, EventDate::latest, OPEN_LAST.reversed());
        return new EventDate(edtf, first.start(), last.end(), members);
    }

    private static EventDate extreme(
            List<EventDate> members, Function<EventDate, LocalDate> day, Comparator<LocalDate> order) {
        return members.stream().min(Comparator.comparing(day, order)).orElseThrow();
    }
}
