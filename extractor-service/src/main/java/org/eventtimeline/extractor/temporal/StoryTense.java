package org.eventtimeline.extractor.temporal;

import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.OnWeekday;
import org.eventtimeline.extractor.temporal.meaning.Tense;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Month;
import org.eventtimeline.extractor.temporal.value.Year;

/** Tells the tense of the expressions of a story, given the time that this has come to. */
final class StoryTense {
    private final Tokens tokens;
    private final Language.Clauses clauses;
    private final YearHeading heading;
    private final Era era;
    private Rule.Part part;
    private Tense tense;

    StoryTense(Text text, YearHeading heading, Era era) {
        tokens = text.tokens();
        clauses = text.clauses();
        this.heading = heading;
        this.era = era;
    }

    /**
     * The tense around an expression, which many ask for and which is told once.
     *
     * @param narrative the time that the story has come to
     */
    Tense around(Rule.Part asked, StoryTime narrative) {
        if (part != null && areOfOneDay(part, asked)) {
            part = asked;
        } else if (asked != part) {
            part = asked;
            tense = narrative.isExpected(asked)
                    ? Tense.EXPECTED
                    : isOfChronicle(asked) ? Tense.PAST : told(asked, narrative);
        }
        return tense;
    }

    /** "The road is closed 8am-[6pm on Monday]": of one day all is over or all to come. */
    private static boolean areOfOneDay(Rule.Part first, Rule.Part second) {
        return second.start() == first.end() + 1
                && first.meaning() instanceof AtTime from
                && second.meaning() instanceof AtTime to
                && from.day().equals(to.day());
    }

    /** A chronicle tells in the present what has been: "2019. 4 May: Parliament opens an inquiry." */
    private boolean isOfChronicle(Rule.Part asked) {
        Year year = heading.of(asked);
        return year != null && era.isOver(year);
    }

    /** "It left Oslo in 2020, and plans to return on Monday": a weekday to come is none of an old year. */
    private static boolean isOfNews(Rule.Part asked, CalendarValue narrative, Tense around) {
        return around.isFuture()
                && asked.meaning() instanceof OnWeekday
                && narrative != null
                && narrative.granularity().isCoarserThan(Granularity.WEEK);
    }

    /** "It cut 200 jobs in January 2020. In November it closed": what opens a sentence goes on. */
    private boolean isNextMonth(Rule.Part asked, CalendarValue narrative) {
        return narrative instanceof Month && Sentences.opensAt(tokens, asked.start());
    }

    /**
     * The tense; a sentence goes back once: "had risen in October and fallen in December"; what a day of a chronicle
     * has behind it is told on that day: "3 January: The firm says that jobs will go."
     */
    private Tense told(Rule.Part asked, StoryTime narrative) {
        if (Sentences.openEntry(tokens, asked.start(), asked.end())) {
            return Tense.UNKNOWN;
        }
        CalendarValue time = narrative.time();
        int at = narrative.at();
        Tense around = clauses.around(asked.start(), asked.end());
        boolean goesOn = narrative.isOver() && !isOfNews(asked, time, around) && clauses.continues(at, asked.start());
        if (goesOn || around == Tense.PAST && isNextMonth(asked, time)) {
            return Tense.NEXT;
        }
        boolean back = around == Tense.EARLIER
                && time != null
                && Sentences.between(tokens, at, asked.start()) == 0
                && clauses.around(at - 1, at) == Tense.EARLIER;
        return back ? Tense.PAST : around;
    }
}
