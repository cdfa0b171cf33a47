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

    /** One still to come, of which the last sentence speaks. */
    private Quarter ahead;

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
        return ahead != null && Sentences.isOne(tokens, namedAt - 1, at) ? ahead : held(at);
    }

    private Quarter held(int at) {
        boolean held = quarter != null
                && Sentences.between(tokens, namedAt, at) <= holds
                && !Quotations.begins(tokens, namedAt, at);
        return held ? quarter : null;
    }

    /**
     * Takes note of what an expression means.
     *
     * @param isAhead whether it tells of what is to come
     */
    void note(TemporalValue value, Rule.Part part, boolean isAhead) {
        if (value instanceof Quarter now && !compares(part.meaning())) {
            quarter = reported(now, held(part.start()));
            ahead = quarter.isBefore(now) ? now : null;
            namedAt = part.end();
            holds = isAhead && quarter == now ? 1 : HOLDS;
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
