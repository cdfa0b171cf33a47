package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Century;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Millennium;
import org.eventtimeline.extractor.temporal.value.Year;

/** Centuries and millennia: "the 19th century", "the turn of the century", "the third millennium BC". */
final class Centuries {
    private static final Set<String> OWNERS = Words.set("his her their my your our");

    /** The year of the next or last two zeros, whichever is nearer to the publication. */
    private static final Meaning NEAREST = new Within(
            new Offset(0, Granularity.YEAR, Anchor.PUBLICATION), year -> new Year((year.year() + 50) / 100 * 100));

    private Centuries() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("century", DATE, "[the] {ordinal} century [AD|CE|A.D.|C.E.]", "[the] {ordinal} c|cent _.")
                        .means(m -> isOwned(m) ? null : new Fixed(new Century(m.number("ordinal") - 1)))
                        .gives(
                                "18",
                                "the 19th century",
                                "the nineteenth century",
                                "the 19th century AD",
                                "the 19th c.",
                                "the 19th cent.")
                        .givesNothing("She scored her 10th century."),
                Rule.of("named after a century", Rule.NOTHING, "{ordinal} Century Fox|Studios|Fund|Pictures|Insurance")
                        .givesNothing("20th Century Fox made the film."),
                Rule.of(
                                "centuries",
                                RANGE,
                                "[the] [early|mid|late] {ordinal} and|or|to|- [the] [early|mid|late] {ordinal} centuries|century [AD|CE]")
                        .meansParts(m -> List.of(
                                new Rule.Part(m.start(), m.endOf("ordinal", 0), century(m, 0)),
                                new Rule.Part(startOfSecond(m), m.end(), century(m, 1))))
                        .gives("18", "in the 18th and [19th centuries]", "from the 18th to [the 19th century]"),
                Rule.of("century before Christ", DATE, "[the] {ordinal} century BC|BCE|B.C.|B.C.E.")
                        .means(m -> beforeChrist(m, 0))
                        .gives("BC01", "the 2nd century BC", "the 2nd century B.C.E."),
                Rule.of(
                                "centuries before Christ",
                                RANGE,
                                "[the] [early|mid|late] {ordinal} and|or|to|- [the] [early|mid|late] {ordinal} centuries|century BC|BCE|B.C.|B.C.E.")
                        .meansParts(m -> List.of(
                                new Rule.Part(m.start(), m.endOf("ordinal", 0), beforeChrist(m, 0)),
                                new Rule.Part(startOfSecond(m), m.end(), beforeChrist(m, 1))))
                        .gives("BC03", "in the fifth and [fourth centuries BC]"),
                Rule.of("turn of the millennium", DATE, "the turn of the millennium")
                        .means(m -> new Fixed(new Year(2000)))
                        .gives("2000", "the turn of the millennium"),
                Rule.of("turn of a century", DATE, "the turn of the [{ordinal}] century")
                        .means(m -> m.has("ordinal") ? new Fixed(new Year(100 * (m.number("ordinal") - 1))) : NEAREST)
                        .gives("1900", "the turn of the 20th century")
                        .gives("2000", "the turn of the century"),
                Rule.of("millennium before Christ", DATE, "[the] {ordinal} millennium BC|BCE|B.C.|B.C.E.")
                        .means(m -> new Fixed(new Millennium(-m.number("ordinal"))))
                        .gives("BC2", "the third millennium BC"),
                Rule.of("millennium", DATE, "[the] {ordinal} millennium [AD|CE|A.D.|C.E.]")
                        .means(m -> new Fixed(new Millennium(m.number("ordinal") - 1)))
                        .gives("2", "the third millennium"));
    }

    /** Behind the word that joins two centuries. */
    private static int startOfSecond(Match m) {
        return m.endOf("ordinal", 0) + 1;
    }

    private static Meaning century(Match m, int n) {
        return new Fixed(new Century(m.number("ordinal", n) - 1));
    }

    private static Meaning beforeChrist(Match m, int n) {
        return new Fixed(new Century(-m.number("ordinal", n)));
    }

    /** "her 10th century": a hundred runs. */
    private static boolean isOwned(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return before != null && OWNERS.contains(before.word());
    }
}
