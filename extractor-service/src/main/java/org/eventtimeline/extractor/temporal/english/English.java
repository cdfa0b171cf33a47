package org.eventtimeline.extractor.temporal.english;

import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.english.calendar.CalendarRules;
import org.eventtimeline.extractor.temporal.english.clock.ClockRules;
import org.eventtimeline.extractor.temporal.english.context.Borders;
import org.eventtimeline.extractor.temporal.english.context.EnglishClauses;
import org.eventtimeline.extractor.temporal.english.duration.DurationRules;
import org.eventtimeline.extractor.temporal.english.holiday.Countries;
import org.eventtimeline.extractor.temporal.english.holiday.HolidayRules;
import org.eventtimeline.extractor.temporal.english.holiday.NationalDays;
import org.eventtimeline.extractor.temporal.english.period.PeriodRules;
import org.eventtimeline.extractor.temporal.english.relative.RelativeRules;
import org.eventtimeline.extractor.temporal.english.weekday.WeekdayRules;
import org.eventtimeline.extractor.temporal.english.word.Abbreviations;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Grammar;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** The door of the English grammar. */
public final class English implements Language {
    private static final Grammar GRAMMAR = new Grammar(
            Stream.concat(Slots.all().stream(), NationalDays.slots().stream()).toList(),
            Stream.of(
                            CalendarRules.all(),
                            WeekdayRules.all(),
                            RelativeRules.all(),
                            PeriodRules.all(),
                            ClockRules.all(),
                            DurationRules.all(),
                            HolidayRules.all())
                    .<Rule>flatMap(List::stream)
                    .toList());

    private static final TokenSet DETERMINERS = Words.tokens("the a an this that these those its his her their our 's");

    private static final TokenSet WITHIN = TokenSet.words("in", "on", "over", "at", "during", "throughout");

    private static final Borders BORDERS = new Borders();

    /** English, for the tagger. */
    public static final Language LANGUAGE = new English();

    static {
        // The words of the clauses must be known before a text is cut, so that its tokens are told by them.
        LANGUAGE.clauses(new Tokens("", LANGUAGE));
    }

    private English() {}

    @Override
    public Grammar grammar() {
        return GRAMMAR;
    }

    @Override
    public boolean isAbbreviation(String word, boolean beforeNumber) {
        return Abbreviations.belongsTo(word, beforeNumber);
    }

    @Override
    public boolean opensPeriod(Tokens tokens, int start, int end) {
        return BORDERS.opens(tokens, start, end);
    }

    @Override
    public boolean closesPeriod(Tokens tokens, int start) {
        return BORDERS.closes(tokens, start);
    }

    @Override
    public boolean joinPeriod(Tokens tokens, int start, int joint, boolean alike) {
        return BORDERS.join(tokens, start, joint, alike);
    }

    @Override
    public String country(Tokens tokens) {
        return Countries.mostNamed(tokens);
    }

    @Override
    public Clauses clauses(Tokens tokens) {
        return new EnglishClauses(tokens);
    }

    @Override
    public boolean isDetermined(Tokens tokens, int at) {
        Token before = tokens.at(at - 1);
        return before != null && DETERMINERS.allows(before);
    }

    @Override
    public boolean isWithin(Tokens tokens, int at) {
        Token last = tokens.at(at - 1);
        Token before = last != null && last.is("the") ? tokens.at(at - 2) : last;
        return before != null && WITHIN.allows(before);
    }
}
