package org.eventtimeline.extractor.temporal.english;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.grammar.Grammar;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** The door of the English grammar. */
public final class English {
    private static final Grammar GRAMMAR = new Grammar(
            Slots.all(),
            Stream.of(
                            CalendarDates.rules(),
                            NumericDates.rules(),
                            Years.rules(),
                            Weekdays.rules(),
                            Deictics.rules(),
                            Narrative.rules(),
                            RelativeYears.rules(),
                            Seasons.rules(),
                            Quarters.rules(),
                            Qualified.rules(),
                            Clock.rules(),
                            DayParts.rules(),
                            Sets.rules(),
                            Durations.rules(),
                            Holidays.rules(),
                            Ranges.rules(),
                            References.rules())
                    .<Rule>flatMap(List::stream)
                    .toList());

    private static final Set<String> WITHIN = Set.of("in", "during", "throughout");

    private English() {}

    /** The compiled grammar. */
    public static Grammar grammar() {
        return GRAMMAR;
    }

    /** Whether the date in the tokens from start to end (exclusive) begins a period that has no end. */
    public static boolean opensPeriod(Tokens tokens, int start, int end) {
        return Borders.opens(tokens, start, end);
    }

    /** Whether the date that begins with the token ends a period that has no beginning. */
    public static boolean closesPeriod(Tokens tokens, int start) {
        return Borders.closes(tokens, start);
    }

    /**
     * Whether a period lasts from a date to the one behind the next token.
     *
     * @param start index of the date's first token
     * @param joint index of the token between the dates
     * @param alike whether both dates have the same precision
     */
    public static boolean joinPeriod(Tokens tokens, int start, int joint, boolean alike) {
        return Borders.join(tokens, start, joint, alike);
    }

    /** The tense of the clause around the tokens from start to end (exclusive). */
    public static Tense tense(Tokens tokens, int start, int end) {
        return Tenses.around(tokens, start, end);
    }

    /** Whether the word before the token says that things happened within the time: "in 1985", not "since 1985". */
    public static boolean isWithin(Tokens tokens, int at) {
        Token before = tokens.at(at - 1);
        return before != null && WITHIN.contains(before.word());
    }
}
