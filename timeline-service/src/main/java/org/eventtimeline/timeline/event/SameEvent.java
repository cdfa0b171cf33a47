package org.eventtimeline.timeline.event;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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

    private SameEvent() {}

    /** How well the mention fits the event, above 0 and up to 1; 0 where it tells another event. */
    static double fit(Mention mention, Event event) {
        EventDate one = mention.date();
        EventDate other = event.date();
        Words words = Words.of(mention.headline, one);
        Words known = Words.of(event.headline, other);
        double similarity = words.similarity(known);
        return !words.contradict(known) && similarity >= needed(one, other, mention, event) ? similarity : 0;
    }

    private static double needed(EventDate one, EventDate other, Mention mention, Event event) {
        if (areEqual(one, other)) {
            return shareParticipant(mention, event) ? SIMILAR_WITH_SHARED_PARTICIPANT : SIMILAR;
        }
        return areNested(one, other) || areNested(other, one) ? NEARLY_THE_SAME : Double.POSITIVE_INFINITY;
    }

    private static boolean areEqual(EventDate one, EventDate other) {
        return Objects.equals(one.earliest(), other.earliest())
                && Objects.equals(one.latest(), other.latest())
                && !haveDifferentClocks(one, other);
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
                && !haveDifferentClocks(outer, inner)
                && days(outer) <= NEIGHBOUR * days(inner);
    }

    private static boolean isClosed(EventDate date) {
        return date.earliest() != null && date.latest() != null;
    }

    private static long days(EventDate date) {
        return ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
    }

    private static boolean shareParticipant(Mention mention, Event event) {
        return !Collections.disjoint(folded(mention.participants), folded(event.participants));
    }

    private static Set<String> folded(List<String> names) {
        return names.stream().map(Words::fold).collect(Collectors.toSet());
    }
}
