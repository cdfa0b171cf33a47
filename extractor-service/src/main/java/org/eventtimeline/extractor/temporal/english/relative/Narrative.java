package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.english.word.Counting;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Later;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.YearBefore;
import org.eventtimeline.extractor.temporal.value.Duration;
import org.eventtimeline.extractor.temporal.value.Month;
import org.eventtimeline.extractor.temporal.value.Reference;
import org.eventtimeline.extractor.temporal.value.Season;

/**
 * Dates counted from the time last spoken of: "the next day", "a year earlier", "that month", "two days after May 3".
 */
final class Narrative {
    private Narrative() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("that unit", DATE, "[earlier|later] (that [same] ^ the same) {unit}")
                        .means(m -> step(m, 0))
                        .gives(
                                "2019",
                                "It opened in 2019 and closed [that year].",
                                "It opened in 2019 and closed [that same year]."),
                Rule.of("that month by name", DATE, "(that ^ the same) {month}")
                        .means(m -> Dates.thatYear(year -> Month.of(year, m.number("month"))))
                        .gives("1898-12", "It was found in 1898 and sold [that December]."),
                Rule.of("that season", DATE, "(that ^ the same) {season}")
                        .means(m -> Dates.thatYear(year -> new Season(year, m.get("season", Season.Name.class))))
                        .gives("1898-SU", "It was found in 1898 and sold [that summer]."),
                Rule.of("the following unit", DATE, "the following|next {unit}", "the {unit} after [that]")
                        .means(m -> endsClause(m) ? step(m, 1) : null)
                        .gives("2020", "It opened in 2019 and closed [the following year].")
                        .gives("2019-03", "He spoke in February 2019 and left [the month after].")
                        .gives("196", "She sailed in 1958, and eleven times in [the next decade].")
                        .givesNothing("the year after he left")
                        .gives("P11Y", "She will leave at the end of the month after [11 years]."),
                Rule.of("the previous unit", DATE, "the previous|preceding|prior {unit}", "the {unit} before [that]")
                        .means(m -> endsClause(m) ? step(m, -1) : null)
                        .gives("2018", "In 2019 it made more than [the previous year].")
                        .gives("2018", "In 2019 it had two. [The year before that] it had four."),
                Rule.of("earlier", DATE, Counting.DISTANCE + "earlier|before|previously|prior")
                        .means(m -> !endsClause(m)
                                        || m.phrases().token(m.start() + 1).is("year")
                                                && m.phrases()
                                                        .token(m.end() - 2)
                                                        .is("-")
                                ? null
                                : count(m, -1))
                        .gives("2017", "In 2019 it was twice as large as [two years earlier].")
                        .gives("PAST_REF", "In 2019 it was twice as large as [a few years earlier]."),
                Rule.of("after that", DATE, Counting.DISTANCE + "after|before that")
                        .means(m -> isOfThing(m)
                                ? null
                                : count(m, m.phrases().token(m.end() - 2).is("after") ? 1 : -1))
                        .gives("2021", "It opened in 2019 and closed [two years after that].")
                        .gives("2021", "It opened in 2019. [Two years after that] Denby sold it.")
                        .gives("P2Y", "It opened in 2019 and closed [two years] after that war."),
                Rule.of("later", DATE, Counting.DISTANCE + "later|afterward|afterwards")
                        .means(m -> count(m, 1))
                        .gives(
                                "2021",
                                "It opened in 2019 and closed [two years later].",
                                "It opened in 2019. [Exactly two years later] it closed.")
                        .gives("2020", "It opened in 2019. [Less than a year later] it closed.")
                        .gives("P40Y", "[Some 40 years later] it reopened.")
                        .gives("PXD", "It opened in 2019 and closed [a few days later].")
                        .gives("PT1H", "It opened in May. [Over an hour] later it closed.")
                        .givesNothing("The film 28 Days Later was a hit."),
                Rule.of("so long on", DATE, "{quantity} {unit} on")
                        .means(m -> m.opensSentence() && Numbers.isWord(m.phrases(), m.end(), ",") ? count(m, 1) : null)
                        .gives("2020", "It opened in 2019. [A year on], it was shut."));
    }

    private static Meaning step(Match m, int n) {
        Unit unit = m.get("unit", Unit.class);
        return unit.isShorterThanDay() || Unit.isPlural(m)
                ? null
                : new Offset((long) n * unit.factor(), unit.granularity(), Anchor.NARRATIVE);
    }

    /** "after that war". */
    private static boolean isOfThing(Match m) {
        Token after = m.phrases().token(m.end());
        return after != null
                && after.kind() == Token.Kind.WORD
                && !after.capitalised()
                && !FourDigits.AFTER_YEARS.contains(after.word());
    }

    /** "two days before" counts from the time spoken of; "two days before the vote" from what follows. */
    private static boolean endsClause(Match m) {
        Token last = m.phrases().token(m.end() - 1);
        Token after = m.phrases().token(m.end());
        if (last.is("that")) {
            return !isOfThing(m);
        }
        boolean open = last.is("before") || last.is("prior") || last.is("after");
        return !open || after == null || after.kind() == Token.Kind.OTHER;
    }

    private static Meaning count(Match m, int sign) {
        Quantity quantity = m.get("quantity", Quantity.class);
        Unit unit = m.get("unit", Unit.class);
        Token counted = m.phrases().token(m.startOf("unit", 0));
        boolean money = Numbers.isWord(m.phrases(), m.start() - 1, "$");
        if (money || counted.capitalised() && m.phrases().token(m.start()).kind() != Token.Kind.WORD) {
            // "28 Days Later" is a title, "$24 billion hours later" an amount.
            return null;
        }
        boolean roughly = m.startOf("quantity", 0) > m.start();
        if (roughly && unit.isShorterThanDay()) {
            // "Over an hour later": how long it took, rather than when it was.
            return null;
        }
        if (sign < 0 && Ago.isOneYear(m)) {
            return new YearBefore(Anchor.NARRATIVE);
        }
        if (Numbers.isWord(m.phrases(), m.end(), "than")) {
            return null;
        }
        if (!quantity.isWhole() || quantity.whole() > 100_000) {
            return new Fixed(sign < 0 ? Reference.PAST_REF : new Duration(unit.period(quantity.amount())));
        }
        Meaning point = Counting.from(Anchor.NARRATIVE, sign * quantity.whole(), unit);
        return sign < 0 ? point : new Later(point, new Duration(unit.period(quantity.amount())));
    }
}
