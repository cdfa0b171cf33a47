package org.eventtimeline.timeline.date;

import java.util.List;
import java.util.Optional;

/**
 * Reads EDTF dates of levels 0 to 2. What names no first or last day, such as 25 December of any year, is refused, and
 * so are years that cannot be stored, among them all that need a {@code Y}.
 */
final class EdtfReader {
    private static final int MAX_LENGTH = 80;

    private EdtfReader() {}

    static Optional<EventDate> read(String edtf) {
        if (edtf == null || edtf.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (EdtfSet.isSet(edtf)) {
            return EdtfSet.read(edtf);
        }
        int slash = edtf.indexOf('/');
        return slash < 0 ? single(edtf) : interval(edtf, edtf.substring(0, slash), edtf.substring(slash + 1));
    }

    static Optional<EventDate> single(String edtf) {
        return EdtfPoint.read(edtf).map(point -> new EventDate(edtf, point, point, List.of()));
    }

    static Optional<EventDate> interval(String edtf, String from, String to) {
        Optional<DatePoint> start = EdtfPoint.read(from);
        Optional<DatePoint> end = EdtfPoint.read(to);
        boolean readable = (start.isPresent() || isOpen(from)) && (end.isPresent() || isOpen(to));
        boolean placed = start.isPresent() || end.isPresent();
        boolean backwards = start.isPresent()
                && end.isPresent()
                && start.get().earliest().isAfter(end.get().latest());
        return readable && placed && !backwards
                ? Optional.of(new EventDate(edtf, start.orElse(null), end.orElse(null), List.of()))
                : Optional.empty();
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }
}
