package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.CountedThings;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.english.word.IntroducedYears;
import org.eventtimeline.extractor.temporal.english.word.NumberedThings;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Reference;
import org.eventtimeline.extractor.temporal.value.Year;

/** Spans of years: "2009-10", "reigned from 1272 to 1307", "between 1209 and 1229". */
final class RangesOfYears {
    /** Earlier years need a word that says so. */
    private static final int FIRST_YEAR = 1400;

    private RangesOfYears() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("span of years", RANGE, "{yearnumber} - {yearnumber}", "{yearnumber} -|/ _{twodigits}")
                        .meansParts(RangesOfYears::years)
                        .gives("2010", "the years 2009-[2010]", "the season 2009/[10]")
                        .gives("1307", "Edward I (1239-[1307]) was king.", "Edward I reigned 1272-[1307].")
                        .gives("1349", "The plague came in 1348-[49].", "the plague of 1348-[49]")
                        .givesNothing("rooms 1510-1512", "sizes 1272-1307", "in 1200-1300 homes"),
                Rule.of("between two years", RANGE, "between {yearnumber} and {yearnumber}")
                        .meansParts(m -> m.number("yearnumber", 0) < FIRST_YEAR
                                        && (goesOn(m)
                                                || LastingYears.areOfWhatLasts(m)
                                                || LastingYears.areNearWhatLasts(m))
                                ? fromTo(m)
                                : null)
                        .gives("1258", "The church was built between 1220 and [1258].")
                        .gives(
                                "1229",
                                "Between 1209 and [1229] they fought.",
                                "They built it there between 1209 and [1229].")
                        .givesNothing("Between 1200 and 1300 people came."),
                Rule.of(
                                "from a date to the present",
                                RANGE,
                                "{date} -|to|until|through [the] present",
                                "from {date} to date")
                        .meansParts(m -> endsPhrase(m)
                                ? List.of(
                                        new Rule.Part(m.startOf("date", 0), m.endOf("date", 0), m.meaning("date")),
                                        new Rule.Part(
                                                m.endOf("date", 0) + 1, m.end(), new Fixed(Reference.PRESENT_REF)))
                                : null)
                        .gives("PRESENT_REF", "He was mayor (2011-[present]).", "from May 2011 to [the present]")
                        .gives("PRESENT_REF", "He was mayor from 2011 to [date].")
                        .gives("2011", "It was formed in [2011] to present plays."),
                Rule.of("the years from one to another", RANGE, "the years {yearnumber} to|until|and {yearnumber}")
                        .meansParts(RangesOfYears::fromTo)
                        .gives("1398", "It was built in the years 1390 to [1398]."),
                Rule.of("from year to year", RANGE, "from {yearnumber} to|until|till {yearnumber}")
                        .meansParts(RangesOfYears::fromYear)
                        .gives("1307", "He reigned from 1272 to [1307].", "The plague raged from 1305 to [1307].")
                        .gives("1307", "From 1305 to [1307] the plague killed many.")
                        .givesNothing("It rose from 1272 to 1307.", "from 1200 to 1300 metres"));
    }

    /** "2011 to present", but not "2011 to present plays". */
    private static boolean endsPhrase(Match m) {
        Token after = m.phrases().token(m.end());
        return after == null || after.kind() == Token.Kind.OTHER || FourDigits.AFTER_YEARS.contains(after.word());
    }

    /** Years before 1400, which else could be numbers. */
    private static List<Rule.Part> fromYear(Match m) {
        int first = m.number("yearnumber", 0);
        int second = m.number("yearnumber", 1);
        Token after = m.phrases().token(m.end());
        boolean counts = after != null && CountedThings.areNamed(after.word());
        return first >= FIRST_YEAR
                        || second <= first
                        || counts
                        || !LastingYears.areOfWhatLasts(m) && !(m.opensSentence() && goesOn(m))
                ? null
                : fromTo(m);
    }

    private static List<Rule.Part> fromTo(Match m) {
        return List.of(
                new Rule.Part(
                        m.startOf("yearnumber", 0),
                        m.endOf("yearnumber", 0),
                        new Fixed(new Year(m.number("yearnumber", 0)))),
                new Rule.Part(m.startOf("yearnumber", 1), m.end(), new Fixed(new Year(m.number("yearnumber", 1)))));
    }

    /** A comma or a small word follows, and no noun that is counted. */
    private static boolean goesOn(Match m) {
        Token after = m.phrases().token(m.end());
        return after != null && (after.is(",") || FourDigits.AFTER_YEARS.contains(after.word()));
    }

    /** "Edward (1239-1307)", "reigned 1272-1307": an early year needs a word that says so. */
    private static boolean isLife(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token after = m.phrases().token(m.end());
        boolean brackets = before != null && before.is("(") && after != null && (after.is(")") || after.is(";"));
        boolean within = before != null && FourDigits.BEFORE_YEARS.contains(before.word());
        boolean counts =
                after != null && after.kind() == Token.Kind.WORD && !FourDigits.AFTER_YEARS.contains(after.word());
        return brackets
                || within && !counts
                || IntroducedYears.isAbout(m)
                || IntroducedYears.isOfEvent(m)
                || LastingYears.areOfWhatLasts(m);
    }

    private static List<Rule.Part> years(Match m) {
        int first = m.number("yearnumber");
        boolean two = m.has("twodigits");
        int second = two ? first / 100 * 100 + m.number("twodigits") : m.number("yearnumber", 1);
        boolean slash = m.phrases().token(m.start() + 1).is("/");
        if (second <= first
                || first < FIRST_YEAR && !isLife(m)
                || slash && second != first + 1
                || NumberedThings.isCalled(m)) {
            return null;
        }
        String last = two ? "twodigits" : "yearnumber";
        return List.of(
                new Rule.Part(m.start(), m.start() + 1, new Fixed(new Year(first))),
                new Rule.Part(m.startOf(last, two ? 0 : 1), m.end(), new Fixed(new Year(second))));
    }
}
