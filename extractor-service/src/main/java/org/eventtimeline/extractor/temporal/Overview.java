package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Interval;

/**
 * The time of all that a history tells, where its first sentence says so: "The regiment was raised in May 1862 and
 * disbanded in July 1865."
 */
final class Overview {
    /** Years for which news looks back. */
    private static final int LATE = 5;

    private final Tokens tokens;
    private final Language.Clauses clauses;
    private final LocalDate published;
    private CalendarValue from;
    private int at;
    private Interval whole;

    Overview(Text text) {
        tokens = text.tokens();
        clauses = text.clauses();
        published = text.published();
    }

    /** That time, as long as nothing has been told of it; null where there is none. */
    Interval whole() {
        return whole;
    }

    /** Takes note of the next date of the text. */
    void note(Rule.Part part, CalendarValue date) {
        boolean first = Sentences.between(tokens, 0, part.start()) == 0
                && part.meaning() instanceof Fixed
                && !clauses.isBirth(part.start(), part.end());
        boolean ends = first && from != null && from.isBefore(date) && clauses.continues(at, part.start());
        whole = ends && isOver(date) ? new Interval(from, date) : null;
        from = first ? date : null;
        at = part.end();
    }

    private boolean isOver(CalendarValue date) {
        return published == null || published.getYear() - date.year() > LATE;
    }
}
