package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.English;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Context;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.PeriodOf;
import org.eventtimeline.extractor.temporal.meaning.YearBefore;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Duration;
import org.eventtimeline.extractor.temporal.value.Quarter;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.Year;

/** Walks through a text's expressions in order and keeps the time that the text has come to. */
final class Story {
    /** Sentences for which a quarter stays the subject of a business report. */
    private static final int QUARTER_HOLDS = 6;

    /** The lengths of time, besides the quarter, that a business report sums up. */
    private static final Set<String> CUMULATIVE = Set.of("P6M", "P9M");

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
        value.ifPresent(spoken -> {
            if (spoken instanceof CalendarValue date) {
                moveTo(date, part, yearNamed);
            } else if (spoken instanceof Duration length && CUMULATIVE.contains(length.timex3())) {
                leaveQuarter();
            }
        });
        return value;
    }

    /** A year that was named holds for its sentence and the next one. */
    private boolean isYearNamed(Rule.Part part) {
        return yearNamedAt >= 0 && Sentences.between(tokens, yearNamedAt, part.start()) <= 1;
    }

    /** A date with its year names it; a bare year does where it opens a sentence, and is more than a mention. */
    private boolean namesYear(CalendarValue spoken, Rule.Part part) {
        return part.meaning() instanceof Fixed && (!(spoken instanceof Year) || opensSentence(part));
    }

    /** Whether at most one word, such as "In", stands before it. */
    private boolean opensSentence(Rule.Part part) {
        return Sentences.endsAt(tokens, part.start() - 1) || Sentences.endsAt(tokens, part.start() - 2);
    }

    /** The quarter last spoken of, unless the text has gone on to other things since. */
    private Quarter quarterNearby(Rule.Part part) {
        boolean nearby =
                quarterNamedAt >= 0 && Sentences.between(tokens, quarterNamedAt, part.start()) <= QUARTER_HOLDS;
        return nearby ? quarter : null;
    }

    /** "For the nine months ...": what follows compares years rather than quarters. */
    private void leaveQuarter() {
        if (published != null && quarterNamedAt >= 0) {
            quarter = null;
            narrative = new Year(published.getYear());
        }
    }

    private void moveTo(CalendarValue spoken, Rule.Part part, boolean yearNamed) {
        if (quarterNamedAt >= 0 && isComparison(part.meaning())) {
            // A business report compares with another year, and stays with its own.
            return;
        }
        boolean names = namesYear(spoken, part) || yearNamed && spoken.year() == narrative.year();
        yearNamedAt = names ? part.end() : -1;
        narrative = spoken;
        if (spoken instanceof Quarter of) {
            quarter = reported(of, quarterNearby(part));
            quarterNamedAt = part.end();
        }
    }

    /** Of a quarter just named and the one reported on, the latest that is over. */
    private Quarter reported(Quarter named, Quarter before) {
        return before == null || isOver(named) && before.isBefore(named) ? named : before;
    }

    private static boolean isComparison(Meaning meaning) {
        return meaning instanceof YearBefore || meaning instanceof PeriodOf;
    }

    private boolean isOver(CalendarValue value) {
        return published == null || value.last().isBefore(published);
    }
}
