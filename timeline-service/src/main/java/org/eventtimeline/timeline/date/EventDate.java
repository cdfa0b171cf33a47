package org.eventtimeline.timeline.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The date of an event as EDTF (ISO 8601-2) writes it: one place in the calendar, an interval between two, or a set.
 *
 * @param edtf the text that was read
 * @param start where it begins, null for an open or unknown beginning
 * @param end where it ends, the same as {@code start} for a single date, null for an open or unknown end
 * @param members the dates of a set, in the order in which they are written; none for what is no set
 */
public record EventDate(String edtf, DatePoint start, DatePoint end, List<EventDate> members) {

    /** Says what a date must look like; follows the name of the field. */
    public static final String FORM = "must be an EDTF date of a known year between 4712 BC and AD 9999, such as "
            + "2025-09-04, 2025-09, 2025-09-04T10:00, 2025-21, 199X, 1990~, -0043, 2014/2018 or {2014,2018}";

    /** Reads an EDTF date; empty for anything that is none or lies outside the calendar that can be stored. */
    public static Optional<EventDate> read(String edtf) {
        return EdtfReader.read(edtf);
    }

    /** Whether this is an interval, or a set that reaches from one date to another, rather than a single date. */
    public boolean isInterval() {
        return start != end;
    }

    /** The first day the date can mean, null where open. */
    public LocalDate earliest() {
        return start == null ? null : start.earliest();
    }

    /** The last day the date can mean, null where open. */
    public LocalDate latest() {
        return end == null ? null : end.latest();
    }

    /** Whether all days that it can mean are of one year. */
    public boolean isOfOneYear() {
        return earliest() != null && latest() != null && earliest().getYear() == latest().getYear();
    }

    /** The precision of the date; of an interval or set, that of its coarsest part. */
    public Precision precision() {
        return points().map(DatePoint::precision).reduce(Precision::coarser).orElseThrow();
    }

    /** Whether the source neither doubts the date, nor calls it approximate, nor leaves open which of several it is. */
    public boolean isCertain() {
        return !isOneOf() && points().allMatch(DatePoint::isCertain);
    }

    /** Whether it is one date of a set and not known which. */
    boolean isOneOf() {
        return edtf.startsWith("[");
    }

    private Stream<DatePoint> points() {
        return members.isEmpty()
                ? Stream.of(start, end).filter(Objects::nonNull)
                : members.stream().flatMap(EventDate::points);
    }
}
