package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.english.English;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Context;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.YearBefore;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Quarter;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.Year;

/** Walks through a text's expressions in order and keeps the time that the text has come to. */
final class Story {
    /** Sentences for which a quarter stays the subject of a business report. */
    private static final int QUARTER_HOLDS = 6;

    private final Tokens tokens;
    private final LocalDate published;
    private CalendarValue narrative;
    private Quarter quarter;
    private int yearNamedAt = -1;
    private int quarterNamedAt = -1;

    Story(Tokens tokens, LocalDate published) {
        this.tokens = tokens;
        this.published = published;
    }

    /** What the next expression means here. */
    Optional<TemporalValue> resolve(Rule.Part part) {
        boolean yearNamed = isYearNamed(part);
        var tense = English.tense(tokens, part.start(), part.end());
        var value = part.meaning().resolve(new Context(published, narrative, yearNamed, quarterNearby(part), tense));
        value.filter(CalendarValue.class::isInstance)
                .map(CalendarValue.class::cast)
                .ifPresent(spoken -> moveTo(spoken, part, yearNamed));
        return value;
    }

    /** A bare year holds for its sentence, a date with its year for the next one too. */
    private boolean isYearNamed(Rule.Part part) {
        int sentences = narrative instanceof Year ? 0 : 1;
        return yearNamedAt >= 0 && Sentences.between(tokens, yearNamedAt, part.start()) <= sentences;
    }

    /** The quarter last spoken of, unless the text has gone on to other things since. */
    private Quarter quarterNearby(Rule.Part part) {
        boolean nearby =
                quarterNamedAt >= 0 && Sentences.between(tokens, quarterNamedAt, part.start()) <= QUARTER_HOLDS;
        return nearby ? quarter : null;
    }

    private void moveTo(CalendarValue spoken, Rule.Part part, boolean yearNamed) {
        boolean names = part.meaning() instanceof Fixed || yearNamed && spoken.year() == narrative.year();
        yearNamedAt = names ? part.end() : -1;
        narrative = spoken;
        if (spoken instanceof Quarter of) {
            // The year before is compared with the quarter spoken of, and doesn't become it.
            boolean comparison = part.meaning() instanceof YearBefore;
            quarter = comparison ? quarter : of;
            quarterNamedAt = part.end();
        }
    }
}
