package org.eventtimeline.extractor.event;

import java.util.stream.Stream;
import org.eventtimeline.extractor.event.box.BoxDeed;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * An event as a row tells it.
 *
 * @param event the event
 * @param name whom or what the row is about
 * @param deed what it says of that
 */
record BoxEvent(DatedEvent event, String name, BoxDeed deed) {
    private static final int SHORTEST_WORD = 4;

    /** Whether the other event is this one, with the same date or a finer one. */
    boolean isTold(DatedEvent other) {
        boolean same = other.date().equals(event.date());
        return isSameDeed(other) && (same || isOfSubject(other) && contains(event, other));
    }

    /** Whether the other event is this one with a date that says less. */
    boolean isFiner(DatedEvent other) {
        return isSameDeed(other) && isOfSubject(other) && contains(other, event);
    }

    private static boolean contains(DatedEvent one, DatedEvent other) {
        return one.date() instanceof CalendarValue coarse
                && other.date() instanceof CalendarValue fine
                && coarse.contains(fine);
    }

    private boolean isSameDeed(DatedEvent other) {
        boolean sameKind = event.kind() != null && event.kind().equals(other.kind());
        return sameKind || other.headline().contains(Words.lower(deed.token()));
    }

    private boolean isOfSubject(DatedEvent other) {
        return other.participants().contains(name)
                || Stream.of(name.split("[\\s-]+"))
                        .anyMatch(word -> word.length() >= SHORTEST_WORD
                                && Character.isUpperCase(word.charAt(0))
                                && other.headline().contains(word));
    }
}
