package org.eventtimeline.extractor.temporal.english;

import java.util.List;
import java.util.stream.Stream;
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
                            CalendarDates.rules(),
                            DaysOfMonth.rules(),
                            BareMonths.rules(),
                            PartsOfDates.rules(),
                            NumericDates.rules(),
                            NumberedWeeks.rules(),
                            Years.rules(),
                            EarlyYears.rules(),
                            Eras.rules(),
                            Decades.rules(),
                            BareWeekdays.rules(),
                            Weekdays.rules(),
                            CountedWeekdays.rules(),
                            Deictics.rules(),
                            Ago.rules(),
                            HalfUnitsAway.rules(),
                            SoLongBack.rules(),
                            AgoToTheDay.rules(),
                            Ages.rules(),
                            Narrative.rules(),
                            NarrativeNeighbours.rules(),
                            DistancesFromDates.rules(),
                            RelativeYears.rules(),
                            Seasons.rules(),
                            Quarters.rules(),
                            Halves.rules(),
                            ReportPeriods.rules(),
                            FiscalYears.rules(),
                            Qualified.rules(),
                            Clock.rules(),
                            ClockAndDay.rules(),
                            TimeStamps.rules(),
                            SpokenTimes.rules(),
                            DayParts.rules(),
                            HoursOfDays.rules(),
                            HoursInParts.rules(),
                            BareDayParts.rules(),
                            Sets.rules(),
                            WeekdaySets.rules(),
                            Frequencies.rules(),
                            Durations.rules(),
                            NotDurations.rules(),
                            Ahead.rules(),
                            FractionsOfUnits.rules(),
                            UncountedUnits.rules(),
                            Holidays.rules(),
                            HolidaysOfCountries.rules(),
                            Feasts.rules(),
                            NationalDays.rules(),
                            NamedDays.rules(),
                            Ranges.rules(),
                            RangesOfYears.rules(),
                            References.rules())
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
        Token before = tokens.at(at - 1);
        return before != null && WITHIN.allows(before);
    }
}
