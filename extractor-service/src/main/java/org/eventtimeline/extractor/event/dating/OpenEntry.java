package org.eventtimeline.extractor.event.dating;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Sentence;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * The entry of a chronicle in which the article is, and what it tells without a date of its own: the rest of a line,
 * {@code 3 May 1997: The king leaves; his guard flees. His palace burns}, or all below a heading that is a date.
 */
final class OpenEntry {
    private static final double CONFIDENCE = 0.6;

    private final List<Reading> article;
    private final boolean chronicle;

    /** The number of the sentence that comes next. */
    private int next;

    /** The date of the entry, or null. */
    private CalendarValue date;

    /** Whether the date is a heading, so that the entry goes on in the lines below. */
    private boolean headed;

    private boolean afterHeading;

    OpenEntry(List<Reading> article) {
        this.article = article;
        chronicle = Chronicle.is(article);
    }

    /**
     * What the next sentence of the article tells without a date of its own.
     *
     * @param dated what it tells with one
     */
    List<Mention> mentions(Reading reading, List<Mention> dated) {
        Optional<CalendarValue> opened = ChronicleEntries.date(reading.phrases());
        enter(reading, opened);
        next++;
        if (date != null && isAllOfEntry(reading)) {
            return ChronicleEntries.mention(reading, 0, date).stream().toList();
        }
        if (date == null) {
            return List.of();
        }
        return opened.isPresent() || dated.isEmpty() ? told(reading, dated) : toldBefore(reading);
    }

    /** {@code Director Lee quits} in {@code Director Lee quits; the firm is fined a year later}. */
    private List<Mention> toldBefore(Reading reading) {
        Phrases phrases = reading.phrases();
        int time = IntStream.range(0, phrases.size())
                .filter(phrases::isTime)
                .findFirst()
                .orElse(0);
        int end = IntStream.range(0, time)
                .filter(i -> phrases.isKind(i, Kind.BREAK))
                .max()
                .orElse(0);
        return told(reading, List.of()).stream()
                .filter(mention -> mention.clause().at() < end)
                .toList();
    }

    private void enter(Reading reading, Optional<CalendarValue> opened) {
        Sentence sentence = reading.phrases().sentence();
        Optional<CalendarValue> heading = chronicle ? Chronicle.heading(reading.phrases()) : Optional.empty();
        boolean goesOn = headed ? afterHeading || !sentence.isHeading() : !sentence.opensLine();
        if (heading.isPresent() || opened.isPresent() || !goesOn) {
            date = heading.or(() -> opened).orElse(null);
            headed = heading.isPresent();
        }
        afterHeading = sentence.isHeading();
    }

    /** Whether the line is all that stands below a date, as in a list: {@code Merger with Acme}. */
    private boolean isAllOfEntry(Reading reading) {
        return headed
                && next > 1
                && reading.phrases().sentence().isHeading()
                && Chronicle.heading(article.get(next - 2).phrases()).isPresent()
                && (next == article.size()
                        || article.get(next).phrases().sentence().isHeading());
    }

    private List<Mention> told(Reading reading, List<Mention> dated) {
        return reading.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN
                        && clause.hasSubject()
                        && clause.verb().isFinite())
                .filter(clause -> Eventhood.isFact(reading.phrases(), clause))
                .filter(clause -> dated.stream().noneMatch(mention -> clause.equals(mention.clause())))
                .map(clause -> Mention.told(reading, clause, date, Anchor.EXPLICIT, CONFIDENCE))
                .toList();
    }
}
