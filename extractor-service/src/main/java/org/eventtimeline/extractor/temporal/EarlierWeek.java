package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Later;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Preferred;
import org.eventtimeline.extractor.temporal.meaning.Tense;
import org.eventtimeline.extractor.temporal.meaning.WeekdayOfStory;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;

/**
 * Keeps the earlier week that a paragraph tells of: "On 3 March they shelled the town. On Tuesday they took the
 * bridge."
 *
 * <p>News names the days of its own week by their weekdays, so that only a paragraph that opens with the date of an
 * earlier one, or names one with its weekday or by "the Tuesday", stays there, or a text that has spoken of years long
 * before alone, and what somebody says is said in the writer's week.
 */
final class EarlierWeek {
    /** Sentences for which the paragraph stays in the week that it has come to. */
    private static final int HOLDS = 1;

    /** Tokens at the beginning of a paragraph, such as "On" or "It was on". */
    private static final int OPENING = 3;

    private final Tokens tokens;
    private final Language language;
    private final Language.Clauses clauses;
    private final Era era;
    private final LocalDate lastWeek;
    private Day day;
    private int namedAt;

    EarlierWeek(Text text, Era era) {
        tokens = text.tokens();
        language = text.language();
        clauses = text.clauses();
        this.era = era;
        lastWeek = text.published() == null ? LocalDate.MIN : text.published().minusWeeks(1);
    }

    /** The day that the paragraph has come to, where the expression may go on from it; null where it may not. */
    Day day(Rule.Part part) {
        return day != null
                        && Sentences.between(tokens, namedAt, part.start()) <= HOLDS
                        && !Sentences.paragraphEndsBetween(tokens, namedAt, part.start())
                        && (language.isWithin(tokens, part.start()) || isReached(part))
                        && !clauses.isReported(part.start())
                ? day
                : null;
    }

    /** "By Monday they were in shelters". */
    private boolean isReached(Rule.Part part) {
        return language.closesPeriod(tokens, part.start()) && clauses.around(part.start(), part.end()) == Tense.NEXT;
    }

    /** Takes note of the time that the story has come to. */
    void note(CalendarValue spoken, Rule.Part part) {
        boolean earlier = spoken.first().equals(spoken.last()) && spoken.last().isBefore(lastWeek);
        boolean stays = earlier
                && (day(part) != null
                        || day != null && goesOn(part)
                        || opensParagraph(part.start())
                        || part.meaning() instanceof Preferred
                        || part.meaning() instanceof WeekdayOfStory
                        || era.isElsewhere() && !era.isOfLateYears(spoken));
        day = stays ? new Day(spoken.first()) : null;
        namedAt = part.end();
    }

    /** "The next day they took it". */
    private static boolean goesOn(Rule.Part part) {
        return part.meaning() instanceof Later
                || part.meaning() instanceof Offset offset && offset.anchor() == Anchor.NARRATIVE;
    }

    private boolean opensParagraph(int at) {
        return at <= OPENING || Sentences.paragraphEndsBetween(tokens, at - OPENING - 1, at);
    }
}
