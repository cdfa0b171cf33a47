package org.eventtimeline.timeline.event;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eventtimeline.timeline.merge.EventStatus;

/**
 * What happened, as its mentions tell it.
 *
 * <p>What an event shows depends on which mentions it has and not on the order in which they came: the headline of
 * {@link Preference#BEST_HEADLINE_FIRST} and its kind, the date of {@link Preference#BEST_DATE_FIRST}, everyone and
 * every place that is named, the greatest salience, and the place in the narrative of the mention that was told first.
 * It occurred if any mention says so.
 *
 * @param timeline the timeline that it is in
 * @param id its id
 * @param mentions all the mentions that tell it, at least one
 */
record Event(Timeline timeline, UUID id, Collection<Mention> mentions) {
    private static final int MAX_NAMES = 100;

    /** An event that was not there before. */
    static Event begunBy(Timeline timeline, Collection<Mention> mentions) {
        return new Event(timeline, UUID.randomUUID(), mentions);
    }

    /** The mention that it takes its headline from. */
    Mention lead() {
        return Collections.min(mentions, Preference.BEST_HEADLINE_FIRST);
    }

    /** The mention that it takes its date from. */
    Mention dated() {
        return Collections.min(mentions, Preference.BEST_DATE_FIRST);
    }

    /** The mention that gives it its place in the narrative. */
    Mention first() {
        return Collections.min(mentions, Preference.TOLD_FIRST);
    }

    /** What most mentions name, of several the first by alphabet, where the lead names none; null where none does. */
    String kind() {
        String told = lead().kind;
        return told == null ? Kinds.commonest(mentions.stream().map(mention -> mention.kind)) : told;
    }

    EventStatus status() {
        return mentions.stream().anyMatch(mention -> mention.status == EventStatus.OCCURRED)
                ? EventStatus.OCCURRED
                : lead().status;
    }

    double salience() {
        return mentions.stream().mapToDouble(mention -> mention.salience).max().orElseThrow();
    }

    List<String> participants() {
        return names(mention -> mention.participants);
    }

    List<String> places() {
        return names(mention -> mention.places);
    }

    /** Without repetition; alphabetical, so that the bound does not depend on who came first. */
    private List<String> names(Function<Mention, List<String>> named) {
        return mentions.stream()
                .flatMap(mention -> named.apply(mention).stream())
                .distinct()
                .sorted()
                .limit(MAX_NAMES)
                .toList();
    }
}
