package org.eventtimeline.timeline.event;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Objects;

/**
 * Says when a mention tells an event that is already known, and how well the two fit.
 *
 * <p>Equal dates need similar headlines, less so where someone takes part in both. Where one date lies within the other
 * and is not much finer, a day within its month, the headlines must be nearly the same.
 */
final class SameEvent {
    /** A month has 31 days: the step between two neighbouring precisions is never longer. */
    private static final long NEIGHBOUR = 31;

    private static final double SIMILAR = 0.6;
    private static final double SIMILAR_WITH_SHARED_PARTICIPANT = 0.4;
    private static final double NEARLY_THE_SAME = 0.8;
    private static final double NEVER = 2;

    private SameEvent() {}

    /** How well the two fit, above 0 and up to 1; 0 where they are of different events. */
    static double fit(Gist mention, Gist event) {
        double needed = similarityNeeded(mention, event);
        if (needed == NEVER || mention.words().contradict(event.words())) {
            return 0;
        }
        double similarity = mention.words().similarity(event.words());
        return similarity >= needed ? similarity : 0;
    }

    private static double similarityNeeded(Gist mention, Gist event) {
        EventDate one = mention.date();
        EventDate other = event.date();
        if (haveDifferentClocks(one, other)) {
            return NEVER;
        }
        if (Objects.equals(one.earliest(), other.earliest()) && Objects.equals(one.latest(), other.latest())) {
            return Collections.disjoint(mention.participants(), event.participants())
                    ? SIMILAR
                    : SIMILAR_WITH_SHARED_PARTICIPANT;
        }
        return areNested(one, other) || areNested(other, one) ? NEARLY_THE_SAME : NEVER;
    }

    private static boolean haveDifferentClocks(EventDate one, EventDate other) {
        return one.start() != null
                && other.start() != null
                && one.start().clock() != null
                && other.start().clock() != null
                && !one.start().clock().equals(other.start().clock());
    }

    private static boolean areNested(EventDate outer, EventDate inner) {
        return isClosed(outer)
                && isClosed(inner)
                && !outer.earliest().isAfter(inner.earliest())
                && !outer.latest().isBefore(inner.latest())
                && days(outer) <= NEIGHBOUR * days(inner);
    }

    private static boolean isClosed(EventDate date) {
        return date.earliest() != null && date.latest() != null;
    }

    private static long days(EventDate date) {
        return ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
    }
}
