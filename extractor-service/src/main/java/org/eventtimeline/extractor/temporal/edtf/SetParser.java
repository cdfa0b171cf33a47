package org.eventtimeline.extractor.temporal.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the members of a set: dates, and ranges of dates of which the first and the last one may be open. */
final class SetParser {
    private static final String TO = "..";

    private SetParser() {}

    /** Empty where the text between the brackets is no list of members. */
    static Optional<DateSet> parse(DateSet.Kind kind, String text) {
        List<Member> members = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            var member = member(part);
            if (member.isEmpty()) {
                return Optional.empty();
            }
            members.add(member.get());
        }
        return DateSet.of(kind, members);
    }

    private static Optional<? extends Member> member(String text) {
        int to = text.indexOf(TO);
        return to < 0 ? DateParser.parse(text) : range(text.substring(0, to), text.substring(to + TO.length()));
    }

    private static Optional<Interval> range(String from, String to) {
        return endpoint(from).flatMap(start -> endpoint(to).flatMap(end -> Interval.of(start, end)));
    }

    private static Optional<? extends Endpoint> endpoint(String text) {
        return text.isEmpty() ? Optional.of(Unbounded.OPEN) : DateParser.parse(text);
    }
}
