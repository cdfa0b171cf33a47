package org.eventtimeline.extractor.temporal.english.period;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.english.calendar.Years;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Half;
import org.eventtimeline.extractor.temporal.value.Modifier;
import org.eventtimeline.extractor.temporal.value.Portion;

/** Halves of years, and roughly those of decades and centuries: "the first half of 2024". */
final class Halves {
    /** What firms report of a half of the year, whether or not as "net" or "pretax". */
    private static final String REPORTED = "[net|operating|pretax|pre-tax|core|gross|interim] "
            + "profit|profits|sales|revenue|revenues|earnings|loss|losses|results|income|turnover|output|production|"
            + "dividend|figures|growth|net";

    /** What firms and economies have by the half of the year. */
    private static final Set<String> BUSINESS = Words.set(
            "profit profits sales revenue revenues earnings loss losses income turnover output production growth demand "
                    + "exports imports orders deliveries shipments spending economy inflation gdp");

    private static final Set<String> FIRST = Set.of("first", "front", "opening");

    /** Words from one of these to the half. */
    private static final int REACH = 8;

    private Halves() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "half of a year",
                                DATE,
                                "[the] ({ordinal} ^ last|latter|front|back|opening|closing) half of|in {date}",
                                "[the] ({ordinal} ^ last|latter|front|back|opening|closing) half of the {unit}",
                                "{date} _'s {ordinal} half",
                                "[the] first|last|final two quarters of {date}",
                                "H _{number} {date}")
                        .means(Halves::ofDate)
                        .gives(
                                "2024-H1",
                                "the first half of 2024",
                                "Sales fell in [H1 2024].",
                                "this year's first half",
                                "the first two quarters of 2024")
                        .gives("2023-H2", "the last half of 2023")
                        .gives(
                                "2024-H2",
                                "It expects growth in [the second half of the year].",
                                "in [the back half of the year]")
                        .gives("2024-04", "the second half of April")
                        .gives("18", "the second half of the 19th century", "the latter half of the 19th century"),
                Rule.of(
                                "half of the year named behind",
                                DATE,
                                "[the] ({ordinal} ^ last|latter) half {date}",
                                "{date} {ordinal} half")
                        .means(m -> Years.isWithinYear(m.meaning("date")) ? null : ofDate(m))
                        .gives(
                                "2023-H1",
                                "It lost money in [the first half last year].",
                                "It lost money in the [2023 first half].")
                        .gives("2024-W19", "It reported on the first half [last week]."),
                Rule.of("half-yearly", DATE, "first|second - half " + REPORTED)
                        .meansParts(m -> List.of(new Rule.Part(
                                m.start(), m.start() + 3, Dates.half(half(m), ReportPeriods.direction(m)))))
                        .gives("2023-H2", "It posted a fall in [second-half] profit.")
                        .gives("2024-H1", "It told of its [first-half] sales.")
                        .givesNothing("a first-half goal"),
                Rule.of("half of a business year", DATE, "in|during|for (the {ordinal} half ^ H _{number})")
                        .meansParts(m -> exists(half(m)) && isOfBusiness(m)
                                ? List.of(new Rule.Part(m.start() + 1, m.end(), Dates.half(half(m), Direction.OPEN)))
                                : null)
                        .gives("2024-H2", "It expects growth in [the second half].", "Output will grow in [H2].")
                        .gives("2024-H1", "Sales fell 3% in [the first half].")
                        .givesNothing(
                                "He scored in the first half.",
                                "Demand for H1 visas rose.",
                                "Sales of shirts rose; he scored in the first half."));
    }

    /** "Sales fell 3% in the first half", not of a match. */
    private static boolean isOfBusiness(Match m) {
        Token after = m.phrases().token(m.end());
        boolean named = after != null && m.has("number") && (isNoun(after) || after.kind() == Token.Kind.NUMBER);
        if (named || after != null && after.is("of")) {
            return false;
        }
        for (int i = m.start() - 1; i >= Math.max(0, m.start() - REACH); i--) {
            Token token = m.phrases().token(i);
            if (token.kind() == Token.Kind.OTHER && ".;!?".contains(token.word())) {
                return false;
            }
            if (BUSINESS.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    /** "H1 visas" */
    private static boolean isNoun(Token word) {
        return word.kind() == Token.Kind.WORD && !FourDigits.AFTER_YEARS.contains(word.word());
    }

    private static Meaning ofDate(Match m) {
        int half = half(m);
        if (!exists(half) || m.has("unit") && Unit.isPlural(m)) {
            return null;
        }
        Meaning whole = m.has("date")
                ? m.meaning("date")
                : new Offset(0, m.get("unit", Unit.class).granularity(), Anchor.TEXT);
        return Within.of(whole, date -> half(date, half));
    }

    private static int half(Match m) {
        if (m.has("ordinal") || m.has("number")) {
            return m.number(m.has("ordinal") ? "ordinal" : "number");
        }
        boolean first = FIRST.contains(m.phrases().token(m.start()).word())
                || FIRST.contains(m.phrases().token(m.start() + 1).word());
        return first ? 1 : 2;
    }

    static boolean exists(int half) {
        return half == 1 || half == 2;
    }

    /** Of months, decades and centuries, whose halves have no value of their own, roughly the beginning or the end. */
    private static CalendarValue half(CalendarValue whole, int number) {
        if (whole.granularity() == Granularity.YEAR) {
            return new Half(whole.year(), number);
        }
        return whole.granularity().isCoarserThan(Granularity.YEAR) || whole.granularity() == Granularity.MONTH
                ? new Portion(whole, number == 1 ? Modifier.START : Modifier.END)
                : null;
    }
}
