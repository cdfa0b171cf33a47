package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.DATE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Century;
import org.eventtimeline.extractor.temporal.value.Decade;
import org.eventtimeline.extractor.temporal.value.Year;

/** Years, decades and centuries: "2024", "44 BC", "the 1990s", "the nineties", "the 19th century". */
final class Years {
    /** Words after which a four-digit number counts things, and is no year. */
    static final Set<String> COUNTED =
            Words.set("people percent % miles km kilometers kilometres meters metres feet square tons tonnes pounds "
                    + "dollars euros employees workers jobs men women troops soldiers shares points votes copies "
                    + "units homes houses cases calories acres students members passengers others times hours days "
                    + "years barrels degrees watts million billion thousand mph kg yards inches residents children "
                    + "families cars vehicles cents deaths births visitors customers flights");

    /** What stands before a number that is no year. */
    private static final Set<String> NUMBERED =
            Words.set("$ \u00a3 \u20ac # no number flight room page model route about than nearly almost some over "
                    + "least approximately boeing highway section article");

    /** After these a number of four digits is a year even before people and things: "in 1996 students marched". */
    private static final Set<String> BEFORE_YEARS = Set.of("in", "since", "until", "during", "by");

    private Years() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("year", DATE, "{yearnumber}", "the year {year}")
                        .means(Years::year)
                        .gives("2024", "since [2024]", "the year 2024", "In [2024] students marched.")
                        .givesNothing("2000 people", "more than 1500 jobs", "$1990", "3.2024.1", "a Boeing 1999"),
                Rule.of("year-end and year", DATE, "year end {yearnumber}")
                        .means(m -> new Fixed(new Year(m.number("yearnumber"))))
                        .gives("2019", "year-end 2019"),
                Rule.of("spoken year", DATE, "{spokenyear}")
                        .means(m -> new Fixed(new Year(m.number("spokenyear"))))
                        .gives("1996", "nineteen ninety-six"),
                Rule.of("the year two thousand", DATE, "the year two thousand")
                        .means(m -> new Fixed(new Year(2000)))
                        .gives("2000", "the year two thousand"),
                Rule.of("year before Christ", DATE, "{number} BC|BCE|B.C.|B.C.E.")
                        .means(m -> new Fixed(new Year(1 - m.number("number"))))
                        .gives("BC0044", "44 BC", "44 B.C."),
                Rule.of("year of our Lord", DATE, "{number} AD|CE|A.D.|C.E.", "AD|A.D. {number}")
                        .means(m -> m.number("number") > 2999 ? null : new Fixed(new Year(m.number("number"))))
                        .gives("0079", "AD 79", "79 AD", "79 A.D."),
                Rule.of("decade in digits", DATE, "[the] {yearnumber} _s", "[the] {yearnumber} _'s")
                        .means(m -> decade(m.number("yearnumber")))
                        .gives("199", "the 1990s", "1990s", "1990's"),
                Rule.of("short decade", DATE, "[the] ' _{twodigits} _s", "[the] {twodigits} _s")
                        .means(m -> m.number("twodigits") % 10 == 0 && m.number("twodigits") > 10
                                ? decade(full(m.number("twodigits")))
                                : null)
                        .gives("199", "the '90s", "the 90s"),
                Rule.of("decade in words", DATE, "the {decade}")
                        .means(m -> decade(1900 + m.number("decade")))
                        .gives("199", "the nineties"),
                Rule.of("century", DATE, "[the] {ordinal} century")
                        .means(m -> new Fixed(new Century(m.number("ordinal") - 1)))
                        .gives("18", "the 19th century", "the nineteenth century"),
                Rule.of("century before Christ", DATE, "[the] {ordinal} century BC|BCE|B.C.")
                        .means(m -> new Fixed(new Century(-m.number("ordinal"))))
                        .gives("-02", "the 2nd century BC"));
    }

    private static Meaning decade(int year) {
        return year % 10 == 0 ? new Fixed(Decade.of(year)) : null;
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
        boolean numbered = before != null && token.gap() != Token.Gap.PARAGRAPH && NUMBERED.contains(before.word());
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
        return counts || numbered || partOfWord || year < 1400 || year > 2100 ? null : new Fixed(new Year(year));
    }

    /** The year that two digits mean: 00 to 39 lie in this century, the others in the last. */
    static int full(int twoDigits) {
        return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
    }
}
