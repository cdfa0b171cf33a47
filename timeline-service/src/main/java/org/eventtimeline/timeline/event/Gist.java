package org.eventtimeline.timeline.event;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is compared to find out whether a mention tells an event.
 *
 * @param date when it happened
 * @param words the words of the headline
 * @param participants who took part, without case and accents
 */
record Gist(EventDate date, Words words, Set<String> participants) {

    static Gist of(EventDate date, String headline, Collection<String> participants) {
        return new Gist(
                date,
                Words.of(headline, date),
                participants.stream().map(Words::fold).collect(Collectors.toSet()));
    }
}
