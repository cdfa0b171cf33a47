package org.eventtimeline.timeline.event;

import java.util.Optional;

/** Reads EDTF dates: levels 0 and 1, and of level 2 unspecified digits, parts of the year and qualified components. */
final class EdtfReader {
    private static final int MAX_LENGTH = 80;

    private EdtfReader() {}

    static Optional<EventDate> read(String edtf) {
        if (edtf == null || edtf.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int slash = edtf.indexOf('/');
        return slash < 0
                ? EdtfPoint.read(edtf).map(point -> new EventDate(edtf, point, point))
                : interval(edtf, edtf.substring(0, slash), edtf.substring(slash + 1));
    }

    private static Optional<EventDate> interval(String edtf, String from, String to) {
        Optional<DatePoint> start = EdtfPoint.read(from);
        Optional<DatePoint> end = EdtfPoint.read(to);
        boolean readable = (start.isPresent() || isOpen(from)) && (end.isPresent() || isOpen(to));
        boolean placed = start.isPresent() || end.isPresent();
        boolean backwards = start.isPresent()
                && end.isPresent()
                && start.get().earliest().isAfter(end.get().latest());
        return readable && placed && !backwards
                ? Optional.of(new EventDate(edtf, start.orElse(null), end.orElse(null)))
                : Optional.empty();
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }
}
