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
                            Seasons.rules(),
                            Quarters.rules(),
                            Qualified.rules(),
                            Clock.rules(),
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
