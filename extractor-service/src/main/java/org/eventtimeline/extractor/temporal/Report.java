package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import org.eventtimeline.extractor.temporal.grammar.Quotations;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.PeriodOf;
import org.eventtimeline.extractor.temporal.meaning.SummedUp;
import org.eventtimeline.extractor.temporal.meaning.YearBefore;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Quarter;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/** Keeps the quarter that a business report speaks of. */
final class Report {
    /** Sentences for which a quarter stays the subject. */
    private static final int HOLDS = 6;

    private final Tokens tokens;
    private final LocalDate published;
    private Quarter quarter;
    private int namedAt = -1;
    private int holds;

    Report(Text text) {
        tokens = text.tokens();
        published = text.published();
    }

    /**
     * The quarter last spoken of, unless the text has gone on to other things before the token, or somebody else speaks
     * there; null where none was.
     */
    Quarter quarter(int at) {
        boolean held = quarter != null
                && Sentences.between(tokens, namedAt, at) <= holds
                && !Quotations.begins(tokens, namedAt, at);
        return held ? quarter : null;
    }

    /**
     * Takes note of what an expression means.
     *
     * @param ahead whether it tells of what is to come
     */
    void note(TemporalValue value, Rule.Part part, boolean ahead) {
        if (value instanceof Quarter named && !compares(part.meaning())) {
            quarter = reported(named, quarter(part.start()));
            namedAt = part.end();
            holds = ahead && quarter == named ? 1 : HOLDS;
        } else if (part.meaning() instanceof SummedUp) {
            // "For the nine months ...": what follows compares years rather than quarters.
            quarter = null;
        }
    }

    /** Whether an expression only compares with another year, as reports do, so that the text stays with its own. */
    boolean compares(Meaning meaning) {
        return namedAt >= 0 && (meaning instanceof YearBefore || meaning instanceof PeriodOf);
    }

    /** Of a quarter just named and the one reported on, the latest that is over. */
    private Quarter reported(Quarter named, Quarter before) {
        return before == null || isOver(named) && before.isBefore(named) ? named : before;
    }

    private boolean isOver(CalendarValue value) {
        return published == null || value.last().isBefore(published);
    }
}
