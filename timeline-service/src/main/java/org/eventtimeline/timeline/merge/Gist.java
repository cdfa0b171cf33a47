package org.eventtimeline.timeline.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventtimeline.timeline.date.EventDate;

/**
 * What of a mention is compared to find out whether it tells the same event as another.
 *
 * @param id the id of the mention, by which ties are broken
 * @param date when it happened
 * @param cell the cell of the calendar that the date names
 * @param blocks the keys by which it finds others and others find it: mentions of one event share one at least
 * @param status whether it happened
 * @param kind what kind of event it tells, such as {@code death}; null where unknown
 * @param words the words of the headline, without those that say that it is a statement
 * @param act the stems of the words that name the event, empty where none do
 * @param participants who took part, without case and accents
 * @param people who took part, by the words of their names
 * @param names who took part, and where
 */
public record Gist(
        String id,
        EventDate date,
        Cell cell,
        Blocks blocks,
        EventStatus status,
        String kind,
        Words words,
        Set<String> act,
        Set<String> participants,
        Names people,
        Names names) {

    /** The kind of what only tells what somebody said. */
    public static final String STATEMENT = "statement";

    private static final List<String> SAYING = List.of("says");

    /**
     * What is compared of a mention.
     *
     * @param trigger the words that name the event, null where unknown
     * @throws java.util.NoSuchElementException if the date is no EDTF date that {@link EventDate} reads
     */
    public static Gist of(
            String id,
            String edtf,
            EventStatus status,
            String kind,
            String headline,
            String trigger,
            List<String> participants,
            List<String> places) {
        EventDate date = EventDate.read(edtf).orElseThrow();
        Cell cell = Cell.of(date);
        Words whole = Words.of(headline, date);
        Words words = STATEMENT.equals(kind) ? whole.without(SAYING) : whole;
        Set<String> act = trigger == null ? Set.of() : Words.of(trigger, date).stems();
        Set<String> keywords = new HashSet<>(words.stems());
        keywords.addAll(act);
        Set<String> people = participants.stream().map(Words::fold).collect(Collectors.toSet());
        Names names = Names.of(participants);
        return new Gist(
                id,
                date,
                cell,
                Blocks.of(cell, keywords, words.few(SameEvent.NEARLY_THE_SAME), Once.keys(kind, people)),
                status,
                kind,
                words,
                act,
                people,
                names,
                names.and(Names.of(places)));
    }

    /** Whether it only tells what somebody said. */
    boolean isStatement() {
        return STATEMENT.equals(kind);
    }
}
