package org.eventtimeline.extractor.temporal.english.period;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.english.calendar.Years;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.PartWords;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Season;

/** Seasons: "fall 2008", "last summer", "the winter". */
final class Seasons {
    private Seasons() {}

    private static final Set<String> THROUGH = Words.set("over in during for throughout since of");

    static List<Rule> rules() {
        return List.of(
                Rule.of("season and year", DATE, "[the] {season} [of] {year}")
                        .means(m -> PartWords.part(m, new Fixed(new Season(m.number("year"), named(m)))))
                        .gives("2008-FA", "fall 2008", "the fall of 2008", "autumn 2008")
                        .gives("2010-WI", "midwinter 2010"),
                Rule.of("season and years", DATE, "[the] {season} [of] {yearnumber} -|/ (_{twodigits} ^ _{yearnumber})")
                        .means(m -> new Fixed(new Season(m.number("yearnumber"), named(m))))
                        .gives("2019-WI", "the winter of 2019-20", "winter 2019/20", "winter 2019-2020"),
                Rule.of("season and short year", DATE, "[the] {season} [of] ' _{twodigits}")
                        .means(m -> new Fixed(new Season(Years.full(m.number("twodigits")), named(m))))
                        .gives("1969-SU", "the summer of '69"),
                Rule.of(
                                "seasons of two years",
                                RANGE,
                                "[the] springs|summers|autumns|winters of {year} and|or|to|- {year}")
                        .meansParts(Seasons::ofTwoYears)
                        .gives("1915-SU", "the summers of 1914 and [1915]"),
                Rule.of("two seasons of a year", RANGE, "[the] {season} and|or|to|/|- [the] {season} [of] {year}")
                        .meansParts(m -> List.of(
                                new Rule.Part(m.start(), m.endOf("season", 0), ofYear(m, 0)),
                                new Rule.Part(m.startOf("season", 1), m.end(), ofYear(m, 1))))
                        .gives("2017-SP", "from [spring] to summer 2017", "in [the spring]/summer of 2017"),
                Rule.of(
                                "last, this or next season",
                                DATE,
                                "last|past|this|next|coming {season}",
                                "this past|coming {season}")
                        .means(m -> isOneOfMany(m)
                                ? null
                                : Dates.season(
                                        named(m),
                                        Dates.direction(
                                                m.phrases().token(m.end() - 2).word())))
                        .gives("2023-SU", "last summer", "this past summer")
                        .givesNothing("It was the last winter election.", "This will be the last summer.")
                        .gives("2024-SU", "this summer", "next summer"),
                Rule.of(
                                "seasons ago",
                                DATE,
                                "{number} summers|winters|springs|autumns|falls ago",
                                "the {season} before last")
                        .means(Seasons::ago)
                        .gives("2022-SU", "two summers ago", "the summer before last"));
    }

    /** The first of them is the last one that is over. */
    private static Meaning ago(Match m) {
        if (m.has("season")) {
            return new Within(Dates.season(named(m), Direction.LAST), last -> last.plus(-4));
        }
        String plural = m.phrases().token(m.end() - 2).word();
        Season.Name name = Words.SEASONS.get(plural.substring(0, plural.length() - 1));
        return new Within(Dates.season(name, Direction.LAST), last -> last.plus(-4L * (m.number("number") - 1)));
    }

    /** The season that a match names. */
    static Season.Name named(Match m) {
        return m.get("season", Season.Name.class);
    }

    private static Meaning ofYear(Match m, int n) {
        return new Fixed(new Season(m.number("year"), m.get("season", n, Season.Name.class)));
    }

    private static List<Rule.Part> ofTwoYears(Match m) {
        int end = m.startOf("year", 0) - 1;
        String plural = m.phrases().token(end - 1).word();
        Season.Name name = Words.SEASONS.get(plural.substring(0, plural.length() - 1));
        return List.of(
                new Rule.Part(m.start(), m.endOf("year", 0), new Fixed(new Season(m.number("year", 0), name))),
                new Rule.Part(m.startOf("year", 1), m.end(), new Fixed(new Season(m.number("year", 1), name))));
    }

    /** "the last winter election": the last of those in winter; "this is the last summer": the last of all. */
    private static boolean isOneOfMany(Match m) {
        Token after = m.phrases().token(m.end());
        if (!Numbers.isWord(m.phrases(), m.start() - 1, "the")) {
            return false;
        }
        Token before = m.phrases().token(m.start() - 2);
        boolean ofAll = m.phrases().token(m.start()).is("last") && (before == null || !THROUGH.contains(before.word()));
        return ofAll
                || after != null && after.kind() == Token.Kind.WORD && !FourDigits.AFTER_YEARS.contains(after.word());
    }
}
