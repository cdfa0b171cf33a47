package org.eventtimeline.timeline.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Says when two mentions tell one event. Neither answer depends on which of the two comes first.
 *
 * <p>Of one day, or of other equal dates, similar headlines do. Where someone takes part in both, less will do, but of
 * the words beside the names, and less again where the same word names the event. That two say something makes it no one
 * statement: what they say must be similar. Where one date lies in the next finer cell of the other, a day in its month,
 * the headlines must be nearly the same. No words are needed of what happens {@link Once}.
 */
final class SameEvent {
    private static final double SIMILAR = 0.6;
    private static final double SIMILAR_BESIDE_SHARED_NAMES = 0.4;
    private static final double SIMILAR_BESIDE_SHARED_NAMES_AND_ACT = 0.3;
    private static final double SAYING_THE_SAME = 0.5;

    /** How similar the words must be where the dates are of two cells. */
    static final double NEARLY_THE_SAME = 0.8;

    private SameEvent() {}

    /** How well the two fit, above 0 and up to 1; 0 where nothing says that they tell one event. */
    static double fit(Gist one, Gist other) {
        if (areAtOdds(one, other)) {
            return 0;
        }
        double fit = one.cell().touches(other.cell()) ? fitOfWords(one, other) : 0;
        return Once.tellTheSame(one, other) ? Math.max(fit, SIMILAR) : fit;
    }

    private static double fitOfWords(Gist one, Gist other) {
        return one.cell().name().equals(other.cell().name()) && clocksAgree(one.date(), other.date())
                ? fitOfOneDate(one, other)
                : atLeast(NEARLY_THE_SAME, one.words().similarity(other.words()));
    }

    private static double fitOfOneDate(Gist one, Gist other) {
        Set<String> shared = shared(one.participants(), other.participants());
        if (one.isStatement() || other.isStatement()) {
            return atLeast(
                    SAYING_THE_SAME,
                    one.words().without(shared).similarity(other.words().without(shared)));
        }
        double fit = atLeast(SIMILAR, one.words().similarity(other.words()));
        if (fit > 0 || shared.isEmpty()) {
            return fit;
        }
        return atLeast(
                shared(one.act(), other.act()).isEmpty()
                        ? SIMILAR_BESIDE_SHARED_NAMES
                        : SIMILAR_BESIDE_SHARED_NAMES_AND_ACT,
                one.words().without(shared).similarity(other.words().without(shared)));
    }

    private static Set<String> shared(Set<String> ones, Set<String> others) {
        Set<String> shared = new HashSet<>(ones);
        shared.retainAll(others);
        return shared;
    }

    private static double atLeast(double needed, double similarity) {
        return similarity >= needed ? similarity : 0;
    }

    /** Whether the two cannot tell one event: they differ in their days, in a number, or in whether it happened. */
    static boolean areAtOdds(Gist one, Gist other) {
        return !(contains(one.date(), other.date()) || contains(other.date(), one.date()))
                || one.words().contradict(other.words())
                || reality(one.status()) != reality(other.status());
    }

    /** What is planned may come to pass; what is negated, supposed or habitual is no event of its time. */
    private static EventStatus reality(EventStatus status) {
        return status == EventStatus.PLANNED ? EventStatus.OCCURRED : status;
    }

    private static boolean contains(EventDate outer, EventDate inner) {
        return !first(outer).isAfter(first(inner))
                && !last(outer).isBefore(last(inner))
                && (clock(outer) == null || clocksAgree(outer, inner));
    }

    private static boolean clocksAgree(EventDate one, EventDate other) {
        return Objects.equals(clock(one), clock(other));
    }

    private static LocalTime clock(EventDate date) {
        return date.start() == null ? null : date.start().clock();
    }

    private static LocalDate first(EventDate date) {
        return date.earliest() == null ? LocalDate.MIN : date.earliest();
    }

    private static LocalDate last(EventDate date) {
        return date.latest() == null ? LocalDate.MAX : date.latest();
    }
}
