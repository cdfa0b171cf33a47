package org.eventtimeline.timeline.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventtimeline.timeline.date.EventDate;
import org.eventtimeline.timeline.date.Precision;

/**
 * What of a mention is compared to find out whether it tells the same event as another.
 *
 * @param id the id of the mention, by which ties are broken
 * @param date when it happened
 * @param cell the cell of the calendar that the date names
 * @param blocks the keys by which it finds others and others find it: mentions of one event share one at least
 * @param status whether it happened
 * @param deed what is done, and to what
 * @param words the words of the headline, without those that say that it is a statement
 * @param keywords the stems of all words by which it is found: of the headline, its kicker and the trigger
 * @param topic the stems of the words of the kicker, which tell what the article is about
 * @param participants who took part, without case and accents
 * @param people who took part, by the words of their names
 * @param names who took part, and where
 * @param told those of the names that the headline has
 * @param written what the headline writes as names
 * @param passage where an article tells it
 */
public record Gist(
        String id,
        EventDate date,
        Cell cell,
        Blocks blocks,
        EventStatus status,
        Deed deed,
        Words words,
        Set<String> keywords,
        Set<String> topic,
        Set<String> participants,
        Names people,
        Names names,
        Names told,
        Names written,
        Passage passage) {

    /** The kind of what only tells what somebody said. */
    public static final String STATEMENT = "statement";

    private static final Set<String> SAYING = Set.of(WordForms.stem("says"));

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
        Headline line = Headline.of(headline);
        Words words = Words.of(line.words(), date).without(STATEMENT.equals(kind) ? SAYING : Set.of());
        Names people = Names.of(participants);
        Names names = people.and(Names.of(places));
        Deed deed = Deed.of(kind, trigger, line, people.words());
        Set<String> topic = WordForms.stems(line.kicker());
        Set<String> keywords = new HashSet<>(words.stems());
        keywords.addAll(deed.act());
        keywords.addAll(topic);
        Set<String> participating = participants.stream().map(WordForms::fold).collect(Collectors.toSet());
        return new Gist(
                id,
                date,
                cell,
                Blocks.of(cell, keywords, words.few(SameEvent.HALF_THE_SAME), Once.keys(kind, participating)),
                status,
                deed,
                words,
                keywords,
                topic,
                participating,
                people,
                names,
                names.in(words.stems()),
                Names.written(headline),
                Passage.NONE);
    }

    /** The same, told in a sentence of an article. */
    public Gist in(String article, String sentence) {
        return new Gist(
                id,
                date,
                cell,
                blocks,
                status,
                deed,
                words,
                keywords,
                topic,
                participants,
                people,
                names,
                told,
                written,
                new Passage(article, sentence == null ? "" : sentence));
    }

    /** Whether it only tells what somebody said. */
    boolean isStatement() {
        return STATEMENT.equals(kind());
    }

    /** Whether its date names a day, or a time of one. */
    boolean isOfADay() {
        return date.precision().compareTo(Precision.DAY) >= 0;
    }

    /** How many words of names the headline has. */
    public int namesTold() {
        return (int) told.words().stream().filter(words.stems()::contains).count();
    }

    /** What kind of event it tells, null where unknown. */
    String kind() {
        return deed.kind();
    }
}
