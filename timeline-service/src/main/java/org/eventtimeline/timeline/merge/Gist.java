package org.eventtimeline.timeline.merge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventtimeline.timeline.date.EventDate;

/**
 * What of a mention is compared to find out whether it tells the same event as another.
 *
 * @param id the id of the mention, by which ties are broken
 * @param when when it happened
 * @param status whether it happened
 * @param deed what is done, and to what
 * @param isOnlyAStatement whether it is a statement that does not tell an event in a clause of its own
 * @param words the words of the headline; of a statement those of what is said
 * @param keywords the words by which it is found
 * @param participants who took part, without case and accents
 * @param people who took part, by the words of their names
 * @param names who took part, and where
 * @param told those of the names that the headline has
 * @param passage what the mention and the sentence of its article tell together
 */
public record Gist(
        String id,
        When when,
        EventStatus status,
        Deed deed,
        boolean isOnlyAStatement,
        Words words,
        Keywords keywords,
        Set<String> participants,
        Names people,
        Names names,
        Names told,
        Passage passage) {

    /** The kind of what only tells what somebody said. */
    public static final String STATEMENT = "statement";

    private static final Set<String> SAYING = Set.of(WordForms.stem("says"));

    /**
     * What is compared of a mention.
     *
     * @param isWritten whether the text writes the date out
     * @param trigger the words that name the event, null where unknown
     * @throws java.util.NoSuchElementException if the date is no EDTF date that {@link EventDate} reads
     */
    public static Gist of(
            String id,
            String edtf,
            boolean isWritten,
            EventStatus status,
            String kind,
            String headline,
            String trigger,
            List<String> participants,
            List<String> places) {
        EventDate date = EventDate.read(edtf).orElseThrow();
        When when = When.of(date, isWritten);
        Headline line = Headline.of(headline);
        boolean isStatement = STATEMENT.equals(kind);
        Words words =
                Words.of((isStatement ? line.reported() : line).words(), date).without(isStatement ? SAYING : Set.of());
        Names people = Names.of(participants);
        Names names = people.and(Names.of(places));
        Deed deed = Deed.of(kind, trigger, line, people.words());
        Keywords keywords = Keywords.of(line, deed, words);
        Set<String> participating = participants.stream().map(WordForms::fold).collect(Collectors.toSet());
        return new Gist(
                id,
                when,
                status,
                deed,
                isStatement && !line.isReport(),
                words,
                keywords,
                participating,
                people,
                names,
                names.in(words.stems()),
                Passage.of(names, headline, keywords.all()));
    }

    /**
     * The same, told in a sentence of an article, which names others as well, and of the date may tell what matters
     * more.
     */
    public Gist in(String article, Collection<String> named, String sentence, boolean isForemost) {
        Keywords found = isForemost ? LeadStory.mark(kind()).map(keywords::and).orElse(keywords) : keywords;
        return with(when, found, passage.in(new Sentence(article, new Subject(named), sentence, isForemost)));
    }

    /** The same where that article was published then. */
    public Gist publishedAt(Instant time) {
        When told = when.toldAt(time);
        return with(told, told.isLongPast() ? Retrospect.found(keywords, passage) : keywords, passage);
    }

    private Gist with(When day, Keywords found, Passage told) {
        return new Gist(
                id, day, status, deed, isOnlyAStatement, words, found, participants, people, names, this.told, told);
    }

    /** The keys by which it finds others and others find it: mentions of one event share one at least. */
    public Blocks blocks() {
        return Blocks.of(when.cell(), keywords).and(Once.keys(kind(), when, participants));
    }

    /** Whether it only tells what somebody said. */
    boolean isStatement() {
        return STATEMENT.equals(kind());
    }

    /** Whether it is a statement that tells an event in a clause of its own: {@code says that it has closed a mill}. */
    boolean isReportedSpeech() {
        return isStatement() && !isOnlyAStatement;
    }

    /** Whether they are of the same days, or of a day and its month, and one is found where the other is sought. */
    boolean meets(Gist other) {
        return when.hasTheDaysOf(other.when)
                ? keywords.meet(other.keywords)
                : when.cell().touches(other.when.cell()) && keywords.meetElsewhere(other.keywords);
    }

    /** When it happened. */
    public EventDate date() {
        return when.date();
    }

    /** How many words of names the headline has. */
    public int namesTold() {
        return (int) told.words().stream().filter(words.stems()::contains).count();
    }

    /** Where it happened. */
    Names places() {
        return names.without(people.words());
    }

    /** What kind of event it tells, null where unknown. */
    String kind() {
        return deed.kind();
    }
}
