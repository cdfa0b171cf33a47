package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.CountedThings;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.OnWeekday;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Year;

/** Years: "2024", "nineteen ninety-six", "in two thousand and eight". */
public final class Years {
    private Years() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("year", DATE, "{yearnumber}", "the year {year}")
                        .means(Years::year)
                        .gives(
                                "2024",
                                "since [2024]",
                                "the year 2024",
                                "In [2024] students marched.",
                                "at [2024] prices")
                        .gives("1099", "the siege of [1099]", "The siege of [1099] ended it.")
                        .givesNothing(
                                "2000 people",
                                "more than 1500 jobs",
                                "$1990",
                                "in 1200 homes",
                                "One in 2000 people has it.",
                                "See p. 1910 of it.",
                                "The index closed at 1929.",
                                "3.2024.1",
                                "a 1500-bed hospital",
                                "They need 1500 more votes.",
                                "Population: 1920.",
                                "It passed the 1500 mark.",
                                "a Boeing 1999")
                        .givesNothing(
                                "He read \u201c1984\u201d.",
                                "the novel 1984",
                                "He read 1984 by Orwell.",
                                "Windows 2000",
                                "a 1998-page report")
                        .givesNothing(
                                "All 2018 of them left.",
                                "A crowd of 1900 watched.",
                                "Some 1700 demonstrators came.",
                                "His PIN is 1984.",
                                "Order no. 1984 was lost.",
                                "Orwell's 1984 is long.",
                                "She saw 2001: A Space Odyssey.",
                                "They saw The 1975 play.",
                                "Class 1600 trains ran.",
                                "He read 1984 and Emma.",
                                "tel. 0207 946 1990",
                                "Resolution 1973")
                        .gives("1944", "the [1944] plotters", "the crash of [1944]", "Chile's [1944] vote")
                        .gives("1130", "It was founded in [circa 1130].", "It was founded [c. 1130].")
                        .gives("1170", "He was crowned in [about 1170].", "He died [about 1170].")
                        .gives("1227", "In [1227] its abbot was deposed.")
                        .gives("1350", "It came in 1348, 1349 and [1350].")
                        .givesNothing("It has around 1170 homes.", "It was sold in about 1170 shops.")
                        .gives("1132", "The abbey (founded [1132]) is a ruin.", "The treaty ([1132]) held.")
                        .gives("1720", "It was built [c.1720].")
                        .gives("1239", "The king (b. [1239]) built it.")
                        .gives("1780", "It was built no later than [1780].")
                        .gives("1320", "It was built no earlier than [1320].")
                        .gives("2030", "It stays shut until at least [2030].")
                        .gives("2150", "It will be built by [2150].")
                        .gives("2007", "He held office 1997-[2007].")
                        .givesNothing("They sold 1998 tickets.", "order 2021-4471")
                        .givesNothing("He won the 1500 in Rome.", "Night Rider 2049 is a film.", "Just 1600 remain.")
                        .givesNothing("1600 Pennsylvania Avenue", "tel. 555-1212-2010", "from 2000 to 2500 metres"),
                Rule.of("year after a prefix", DATE, "post|pre|since _- _{yearnumber}")
                        .meansOnly("yearnumber", m -> new Fixed(new Year(m.number("yearnumber"))))
                        .gives("2008", "the post-[2008] years"),
                Rule.of("year-end and year", DATE, "year end {yearnumber}")
                        .means(m -> new Fixed(new Year(m.number("yearnumber"))))
                        .gives("2019", "year-end 2019"),
                Rule.of("year in two digits", DATE, "in|since|of|until|during|by|before|after ' _{twodigits}")
                        .meansParts(Years::twoDigits)
                        .gives("1945", "They met in ['45].")
                        .gives("2012", "the class of ['12]")
                        .gives("PT45M", "in '[45 minutes]'"));
    }

    private static List<Rule.Part> twoDigits(Match m) {
        Token after = m.phrases().token(m.end());
        boolean ends = after == null
                || !after.isGlued() && !CountedThings.areNamed(after.word()) && !Unit.WORDS.containsKey(after.word())
                || after.isGlued() && after.kind() == Token.Kind.OTHER && !FourDigits.QUOTES.contains(after.word());
        boolean two = m.phrases().token(m.end() - 1).length() == 2;
        return ends && two
                ? List.of(new Rule.Part(m.start() + 1, m.end(), new Fixed(new Year(full(m.number("twodigits"))))))
                : null;
    }

    private static Meaning year(Match m) {
        if (!m.has("yearnumber")) {
            return new Fixed(new Year(m.number("year")));
        }
        return FourDigits.areYear(m) ? new Fixed(new Year(m.number("yearnumber"))) : null;
    }

    /** Whether a date is finer than a year: in "the first quarter last week" the week is when it was told. */
    public static boolean isWithinYear(Meaning date) {
        return date instanceof OnWeekday
                || date instanceof Offset offset && Granularity.YEAR.isCoarserThan(offset.unit());
    }

    /** The year that two digits mean: 00 to 39 lie in this century, the others in the last. */
    public static int full(int twoDigits) {
        return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
    }
}
