package org.eventtimeline.timeline.merge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.eventtimeline.timeline.date.EventDate;

/** Says when two mentions cannot tell one event. */
final class Contradiction {
    private static final double ALIKE = 0.5;

    /** How alike headlines are by which one article tells of an event twice. */
    private static final double TOLD_TWICE = 0.6;

    private Contradiction() {}

    /**
     * Whether the two cannot tell one event: they differ in their days, in a number, in who takes part, or in whether
     * it happened.
     */
    static boolean is(Gist one, Gist other) {
        return !(contains(one.date(), other.date()) || contains(other.date(), one.date()))
                || one.passage().isOfTheArticleOf(other.passage())
                        && one.words().similarity(other.words()) < TOLD_TWICE
                || haveOtherNumbers(one, other)
                || isOfOtherKind(one, other)
                || !one.isAcquaintedWith(other) && one.tellsOfOthersThan(other)
                || reality(one.status()) != reality(other.status());
    }

    /** Numbers of other things are no difference where they tell of somebody, or some place, that both know. */
    private static boolean haveOtherNumbers(Gist one, Gist other) {
        Numbers ones = one.words().numbers();
        Numbers others = other.words().numbers();
        return ones.contradict(others) || ones.differFrom(others) && !one.isAcquaintedWith(other);
    }

    /**
     * What is said of an event is another. What two articles tell foremost of a day may well be one, whatever they take
     * it for.
     */
    private static boolean isOfOtherKind(Gist one, Gist other) {
        return one.deed().isOfOtherKindThan(other.deed())
                && (one.isStatement()
                        || other.isStatement()
                        || one.words().similarity(other.words()) < ALIKE
                                && !one.passage().isForemostLike(other.passage()));
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

    /** Whether both have the same clock time, or neither has one. */
    static boolean clocksAgree(EventDate one, EventDate other) {
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
