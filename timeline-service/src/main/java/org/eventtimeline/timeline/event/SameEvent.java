package org.eventtimeline.timeline.event;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Says when a mention tells an event that is already known, and how well the two fit.
 *
 * <p>Equal dates need similar headlines. Where someone takes part in both, less will do, but of the words beside the
 * names. Where one date lies within the other and is not much finer, a day within its month or a time within its day,
 * the headlines must be nearly the same.
 */
final class SameEvent {
    /** A month has 31 days: the step between two neighbouring precisions is never longer. */
    private static final long NEIGHBOUR = 31;

    private static final double SIMILAR = 0.6;
    private static final double SIMILAR_BESIDE_SHARED_NAMES = 0.4;
    private static final double NEARLY_THE_SAME = 0.8;

    private SameEvent() {}

    /** How well the two fit, above 0 and up to 1; 0 where they are of different events. */
    static double fit(Gist mention, Gist event) {
        double fit = areEqual(mention.date(), event.date())
                ? fitOfOneDate(mention, event)
                : areNested(mention.date(), event.date()) || areNested(event.date(), mention.date())
                        ? atLeast(NEARLY_THE_SAME, mention.words().similarity(event.words()))
                        : 0;
        return fit > 0 && mention.words().contradict(event.words()) ? 0 : fit;
    }

    private static double fitOfOneDate(Gist mention, Gist event) {
        Set<String> shared = new HashSet<>(mention.participants());
        shared.retainAll(event.participants());
        double fit = atLeast(SIMILAR, mention.words().similarity(event.words()));
        return fit > 0 || shared.isEmpty()
                ? fit
                : atLeast(
                        SIMILAR_BESIDE_SHARED_NAMES,
                        mention.words().without(shared).similarity(event.words().without(shared)));
    }

    private static double atLeast(double needed, double similarity) {
        return similarity >= needed ? similarity : 0;
    }

    private static boolean areEqual(EventDate one, EventDate other) {
        return Objects.equals(one.earliest(), other.earliest())
                && Objects.equals(one.latest(), other.latest())
                && Objects.equals(clock(one), clock(other));
    }

    private static LocalTime clock(EventDate date) {
        return date.start() == null ? null : date.start().clock();
    }

    private static boolean areNested(EventDate outer, EventDate inner) {
        return isClosed(outer)
                && isClosed(inner)
                && clock(outer) == null
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
