package org.eventtimeline.timeline.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a mention is compared to find out whether it tells the same event as another.
 *
 * @param id the id of the mention, by which ties are broken
 * @param date when it happened
 * @param cell the cell of the calendar that the date names
 * @param status whether it happened
 * @param words the words of the headline
 * @param act the stems of the words that name the event, empty where none do
 * @param participants who took part, without case and accents
 */
record Gist(
        String id,
        EventDate date,
        Cell cell,
        EventStatus status,
        Words words,
        Set<String> act,
        Set<String> participants) {

    static Gist of(
            String id, String edtf, EventStatus status, String headline, String trigger, List<String> participants) {
        EventDate date = EventDate.read(edtf).orElseThrow();
        return new Gist(
                id,
                date,
                Cell.of(date),
                status,
                Words.of(headline, date),
                trigger == null ? Set.of() : Words.of(trigger, date).stems(),
                participants.stream().map(Words::fold).collect(Collectors.toSet()));
    }

    /** The words of which mentions of one event share at least one. */
    Set<String> keywords() {
        Set<String> all = new HashSet<>(words.stems());
        all.addAll(act);
        return all;
    }
}
