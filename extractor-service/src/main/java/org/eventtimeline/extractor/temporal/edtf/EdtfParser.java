package org.eventtimeline.extractor.temporal.edtf;

import java.util.Optional;
import java.util.stream.Stream;

/** Tells the kinds of EDTF values apart by the characters that only they have. */
final class EdtfParser {
    private EdtfParser() {}

    static Optional<? extends Value> parse(String text) {
        for (DateSet.Kind kind : DateSet.Kind.values()) {
            if (kind.encloses(text)) {
                return SetParser.parse(kind, text.substring(1, text.length() - 1));
            }
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text.substring(0, slash), text.substring(slash + 1));
        }
        int time = text.indexOf('T');
        return time >= 0
                ? DateTimeParser.parse(text.substring(0, time), text.substring(time + 1))
                : DateParser.parse(text);
    }

    private static Optional<Interval> interval(String start, String end) {
        return endpoint(start).flatMap(from -> endpoint(end).flatMap(to -> Interval.of(from, to)));
    }

    private static Optional<? extends Endpoint> endpoint(String text) {
        var unbounded = Stream.of(Unbounded.values())
                .filter(end -> end.toString().equals(text))
                .findFirst();
        return unbounded.isPresent() ? unbounded : DateParser.parse(text);
    }
}
