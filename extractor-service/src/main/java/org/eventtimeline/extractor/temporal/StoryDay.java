package org.eventtimeline.extractor.temporal;

import java.util.Optional;
import java.util.function.Predicate;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.InYear;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Year;

/**
 * Keeps the day of a story behind older years that it mentions: "It burned on 2 April 2021. It was built in 1870. It
 * was pulled down on [19 April]."
 */
final class StoryDay {
    /** Days from one to the next of a story that goes from day to day. */
    private static final int NEAR = 60;

    /** Days back to one of which it tells more. */
    private static final int BACK = 15;

    /** Sentences within which it does. */
    private static final int LATELY = 4;

    private final Tokens tokens;
    private CalendarValue day;
    private int at;

    StoryDay(Text text) {
        tokens = text.tokens();
    }

    /**
     * Takes note of a time that the story has come to; an older one leads away from the day where it opens a sentence.
     */
    void note(CalendarValue spoken, Rule.Part part) {
        if (spoken.isWithinDay()) {
            day = spoken;
            at = part.end();
        } else if (day == null || !spoken.isBefore(day) || Sentences.opensAt(tokens, part.start())) {
            day = null;
        }
    }

    /** The day, where an expression that leaves its year open goes on from it rather than from an older year. */
    Optional<CalendarValue> ratherThan(CalendarValue told, Rule.Part part) {
        return isOlderYear(told) && goesOn(part) ? Optional.of(day) : Optional.empty();
    }

    private boolean isOlderYear(CalendarValue value) {
        return day != null && value instanceof Year && value.year() < day.year();
    }

    private boolean goesOn(Rule.Part part) {
        Meaning meaning = part.meaning() instanceof AtTime time ? time.day() : part.meaning();
        if (Sentences.between(tokens, at, part.start()) > LATELY) {
            return false;
        }
        Predicate<CalendarValue> near = next ->
                next.isWithinDay() && next.first().toEpochDay() - day.first().toEpochDay() <= NEAR;
        return isCountedInDays(meaning)
                || meaning instanceof InYear
                        && part.meaning()
                                .onOrAfter(day.first().minusDays(BACK))
                                .filter(near)
                                .isPresent();
    }

    /** "that night", "the next day". */
    private static boolean isCountedInDays(Meaning meaning) {
        return meaning instanceof Offset offset
                && offset.anchor() == Anchor.NARRATIVE
                && offset.unit() == Granularity.DAY
                && Math.abs(offset.n()) <= 1;
    }
}
