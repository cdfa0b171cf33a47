package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.Categories.RANGE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Year;

/** Years: "2024", "44 BC", "nineteen ninety-six", "in two thousand and eight". */
final class Years {
    /** Words after which a four-digit number counts things, and is no year. */
    static final Set<String> COUNTED = Words.set(
            "people percent % miles km kilometers kilometres meters metres feet square tons tonnes pounds "
                    + "dollars euros employees workers jobs men women troops soldiers shares points votes copies "
                    + "units homes houses cases calories acres students members passengers others times hours days "
                    + "years barrels degrees watts volts pages page words seats race m million billion thousand mph kg yards inches residents children "
                    + "families cars vehicles cents deaths births visitors customers flights grams kilograms kilos litres liters gallons ounces hectares seat seater");

    /** What stands before a number that is no year. */
    private static final Set<String> NUMBERED = Words.set(
            "$ \u00a3 \u20ac # no number flight room rooms page model route about than nearly almost some over "
                    + "least approximately boeing peugeot bmw windows highway section article pages book novel film movie album "
                    + "song phone tel isbn pp area line channel size serial");

    /** After these a number of four digits is a year even before people and things: "in 1996 students marched". */
    private static final Set<String> BEFORE_YEARS = Set.of("in", "since", "until", "during", "by");

    private static final Set<String> AFTER_YEARS =
            Words.set("the a an and or but when he she it they his her by after before as at with to was were");

    private static final Set<String> QUOTES = Set.of("\"", "'", "\u201c", "\u201d");

    private static final Set<String> READ = Words.set("read reads reading reread wrote watch watched watching");

    private static final Set<String> STREETS =
            Words.set("street st avenue ave road rd drive boulevard blvd lane place square terrace");

    /** So many words at most make the name of a street. */
    private static final int ADDRESS = 3;

    private Years() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("year", DATE, "{yearnumber}", "the year {year}")
                        .means(Years::year)
                        .gives("2024", "since [2024]", "the year 2024", "In [2024] students marched.")
                        .givesNothing(
                                "2000 people",
                                "more than 1500 jobs",
                                "$1990",
                                "in 1200 homes",
                                "3.2024.1",
                                "a Boeing 1999")
                        .givesNothing(
                                "He read \u201c1984\u201d.",
                                "the novel 1984",
                                "He read 1984 by Orwell.",
                                "Windows 2000",
                                "a 1998-page report")
                        .givesNothing("1600 Pennsylvania Avenue", "tel. 555-1212-2010", "from 2000 to 2500 metres"),
                Rule.of("year of three digits", DATE, "the year {number}")
                        .means(m -> m.number("number") < 100 || m.number("number") > 999
                                ? null
                                : new Fixed(new Year(m.number("number"))))
                        .gives("0800", "the year 800"),
                Rule.of("year-end and year", DATE, "year end {yearnumber}")
                        .means(m -> new Fixed(new Year(m.number("yearnumber"))))
                        .gives("2019", "year-end 2019"),
                Rule.of("year in two digits", DATE, "in|since|of|until|during|by|before|after ' _{twodigits}")
                        .meansParts(Years::twoDigits)
                        .gives("1945", "They met in ['45].")
                        .gives("2012", "the class of ['12]")
                        .gives("PT45M", "in '[45 minutes]'"),
                Rule.of("spoken year", DATE, "{spokenyear}")
                        .means(m -> new Fixed(new Year(m.number("spokenyear"))))
                        .gives("1996", "nineteen ninety-six")
                        .gives("1905", "nineteen oh five"),
                Rule.of("spoken year of this century", DATE, "two thousand [and] {number}")
                        .means(Years::twoThousandAnd)
                        .gives("2008", "in [two thousand and eight]")
                        .givesNothing("two thousand and eight people"),
                Rule.of("the year two thousand", DATE, "the year two thousand")
                        .means(m -> new Fixed(new Year(2000)))
                        .gives("2000", "the year two thousand"),
                Rule.of(
                                "years before Christ",
                                RANGE,
                                "{number} to|until|-|through {number} BC|BCE|B.C.|B.C.E.",
                                "between {number} and {number} BC|BCE|B.C.|B.C.E.")
                        .meansParts(Years::beforeChrist)
                        .gives("BC0146", "It lasted from 264 to [146 BC].", "It happened between 264 and [146 BC]."),
                Rule.of(
                                "years of our Lord",
                                RANGE,
                                "{number} to|until|-|through|and {number} AD|CE|A.D.|C.E.",
                                "AD|A.D. {number} to|until|-|through|and {number}")
                        .meansParts(Years::ofOurLord)
                        .gives(
                                "1300",
                                "They lived there between 1200 and [1300 AD].",
                                "It stood from AD 400 to [1300].")
                        .gives("0122", "It was built in AD 79 and [122]."),
                Rule.of("year before Christ", DATE, "{number} BC|BCE|B.C.|B.C.E.")
                        .means(m -> new Fixed(new Year(1 - m.number("number"))))
                        .gives("BC0044", "44 BC", "44 B.C."),
                Rule.of("year of our Lord", DATE, "{number} AD|CE|A.D.|C.E.", "AD|A.D. {number}")
                        .means(m -> m.number("number") > 2999 ? null : new Fixed(new Year(m.number("number"))))
                        .gives("0079", "AD 79", "79 AD", "79 A.D."));
    }

    private static List<Rule.Part> ofOurLord(Match m) {
        int first = m.number("number", 0);
        int second = m.number("number", 1);
        return first >= second || second > 2999
                ? null
                : List.of(
                        new Rule.Part(m.start(), m.endOf("number", 0), new Fixed(new Year(first))),
                        new Rule.Part(m.startOf("number", 1), m.end(), new Fixed(new Year(second))));
    }

    private static List<Rule.Part> beforeChrist(Match m) {
        int first = m.number("number", 0);
        int second = m.number("number", 1);
        return first <= second
                ? null
                : List.of(
                        new Rule.Part(m.startOf("number", 0), m.endOf("number", 0), new Fixed(new Year(1 - first))),
                        new Rule.Part(m.startOf("number", 1), m.end(), new Fixed(new Year(1 - second))));
    }

    private static List<Rule.Part> twoDigits(Match m) {
        Token after = m.phrases().token(m.end());
        boolean ends = after == null
                || !after.isGlued() && !COUNTED.contains(after.word()) && !Unit.WORDS.containsKey(after.word())
                || after.isGlued() && after.kind() == Token.Kind.OTHER && !QUOTES.contains(after.word());
        boolean two = m.phrases().token(m.end() - 1).length() == 2;
        return ends && two
                ? List.of(new Rule.Part(m.start() + 1, m.end(), new Fixed(new Year(full(m.number("twodigits"))))))
                : null;
    }

    private static Meaning twoThousandAnd(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        boolean isYear = before != null && BEFORE_YEARS.contains(before.word()) && m.number("number") < 100;
        return isYear ? new Fixed(new Year(2000 + m.number("number"))) : null;
    }

    private static Meaning year(Match m) {
        if (!m.has("yearnumber")) {
            return new Fixed(new Year(m.number("year")));
        }
        Token before = m.phrases().token(m.start() - 1);
        Token token = m.phrases().token(m.start());
        Token after = m.phrases().token(m.end());
        boolean introduced = before != null && BEFORE_YEARS.contains(before.word());
        boolean counts =
                !introduced && after != null && after.gap() != Token.Gap.PARAGRAPH && COUNTED.contains(after.word());
        Token beyond = m.phrases().token(m.end() + 1);
        boolean partOfWord = after != null && after.isGlued() && after.kind() != Token.Kind.OTHER && !after.is("'s")
                || before != null && token.isGlued() && (before.kind() != Token.Kind.OTHER || before.is("."))
                || after != null
                        && after.isGlued()
                        && ":.-/".contains(after.word())
                        && beyond != null
                        && beyond.isGlued()
                        && beyond.kind() == Token.Kind.NUMBER
                        && beyond.length() < 4;
        int year = m.number("yearnumber");
        boolean title =
                isTitle(before, after) || isRead(before, after, beyond) || isAddress(m) || isRow(m) || isMeasure(m);
        boolean isYear = year >= 1400 || introduced && !isCounted(after);
        return counts || isNumbered(m) || title || partOfWord || !isYear || year > 2100
                ? null
                : new Fixed(new Year(year));
    }

    /** "in 1200 homes": so early a year stands alone, or before a name or a small word. */
    private static boolean isCounted(Token after) {
        return after != null
                && after.kind() == Token.Kind.WORD
                && !after.capitalised()
                && !AFTER_YEARS.contains(after.word());
    }

    /** "room 1984", "No. 1984": a number by which something is called. */
    static boolean isNumbered(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        boolean joined = m.phrases().token(m.start()).gap() != Token.Gap.PARAGRAPH;
        Token first = m.phrases().token(m.start() - 2);
        boolean abbreviated =
                before != null && before.is(".") && first != null && first.is("no") && first.capitalised();
        return before != null && joined && (abbreviated || NUMBERED.contains(before.word()));
    }

    /** A title in quotes: "1984". */
    private static boolean isTitle(Token before, Token after) {
        return before != null && after != null && QUOTES.contains(before.word()) && QUOTES.contains(after.word());
    }

    /** "He read 1984 by Orwell". */
    private static boolean isRead(Token before, Token after, Token author) {
        return before != null
                && READ.contains(before.word())
                && after != null
                && (after.kind() == Token.Kind.OTHER || after.is("by") && author != null && author.capitalised());
    }

    /** "1600 Pennsylvania Avenue". */
    private static boolean isAddress(Match m) {
        for (int i = m.end(); i < m.end() + ADDRESS; i++) {
            Token token = m.phrases().token(i);
            if (token == null || !token.capitalised()) {
                return false;
            }
            if (STREETS.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    /** A part of a longer number: "555-1212-2010", "2010 1234". */
    private static boolean isRow(Match m) {
        Token dash = m.phrases().token(m.start() - 1);
        Token before = m.phrases().token(m.start() - 2);
        Token after = m.phrases().token(m.end());
        Token first = m.phrases().token(m.start() - 3);
        boolean goesOn = dash != null
                && dash.is("-")
                && dash.isGlued()
                && before != null
                && before.kind() == Token.Kind.NUMBER
                && (before.length() != 4 || first != null && (first.is("-") || NUMBERED.contains(first.word())));
        return goesOn || after != null && after.kind() == Token.Kind.NUMBER && after.length() > 2;
    }

    /** "2000 to 2500 metres", "a 1998-page report". */
    private static boolean isMeasure(Match m) {
        Token after = m.phrases().token(m.end());
        if (after == null || !(after.is("to") || after.is("-") || after.is("or"))) {
            return false;
        }
        Token next = m.phrases().token(m.end() + 1);
        Token unit = m.phrases().token(m.end() + 2);
        boolean compound = after.is("-") && after.isGlued() && next != null && COUNTED.contains(next.word());
        boolean range =
                next != null && next.kind() == Token.Kind.NUMBER && unit != null && COUNTED.contains(unit.word());
        return compound || range;
    }

    /** The year that two digits mean: 00 to 39 lie in this century, the others in the last. */
    static int full(int twoDigits) {
        return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
    }
}
