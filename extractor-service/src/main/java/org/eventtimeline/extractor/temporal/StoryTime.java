package org.eventtimeline.extractor.temporal;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Year;

/** Keeps the time that a story has come to. */
final class StoryTime {
    private final Tokens tokens;
    private final Language language;
    private final Language.Clauses clauses;
    private final Era era;
    private CalendarValue time;
    private CalendarValue happened;
    private int at;
    private boolean within;

    StoryTime(Text text, Era era) {
        tokens = text.tokens();
        language = text.language();
        clauses = text.clauses();
        this.era = era;
    }

    /** The time; null where the story has come to none. */
    CalendarValue time() {
        return time;
    }

    /** Index of the token behind the expression that named it. */
    int at() {
        return at;
    }

    /** The story comes to the time that the expression names. */
    void moveTo(CalendarValue spoken, Rule.Part part) {
        time = spoken;
        within = !(spoken instanceof Year)
                || language.isWithin(tokens, part.start())
                || NamedYears.isCountedBack(part.meaning());
        at = part.end();
        happened = era.isAhead(spoken) ? happened : spoken;
    }

    /** The time from which another is counted; what has happened is not counted from what is still to come. */
    CalendarValue countedFrom(boolean past) {
        return past && isAhead() ? happened : time;
    }

    /** Whether it is still to come. */
    boolean isAhead() {
        return time != null && era.isAhead(time);
    }

    /** Whether it is of a year before the writer's, as all are of whom nobody knows when they wrote. */
    boolean isOver() {
        return time != null && (era.isOver(time) || !era.isDated());
    }

    /** Whether the story has just come to a time that has been. */
    boolean isClose(Rule.Part part) {
        return time != null && !isAhead() && Sentences.between(tokens, at, part.start()) <= 1;
    }

    /** "The 1973 coup took place on 11 September"; "opened in January last year, but was closed in March". */
    boolean isOneWith(Rule.Part part) {
        return time instanceof Year ? clauses.happenWithin(at, part.start()) : clauses.continues(at, part.start());
    }

    /** "In June 2024 they said it would open in October": what was to come goes on from when that was said. */
    boolean isExpected(Rule.Part part) {
        return time != null && !isAhead() && within && clauses.isExpected(at, part.start());
    }

    /** The end of what lasted from there: "On Friday, 3 May, they seized it. They held it until Monday." */
    Optional<CalendarValue> endOf(Rule.Part part) {
        boolean lasted = isClose(part)
                && language.closesPeriod(tokens, part.start())
                && clauses.around(part.start() - 1, part.start()).isPast();
        return lasted ? part.meaning().onOrAfter(time.first()).filter(end -> !era.isAhead(end)) : Optional.empty();
    }
}
