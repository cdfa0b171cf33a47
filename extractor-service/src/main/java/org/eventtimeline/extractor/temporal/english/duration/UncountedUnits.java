package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DURATION;
import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Duration;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Lengths of time that nobody counts: "for years", "hundreds of years", "a day-long meeting". */
final class UncountedUnits {
    private static final Set<Unit> BARE =
            Set.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR, Unit.DECADE, Unit.HOUR, Unit.MINUTE, Unit.CENTURY);

    private static final Set<String> BEFORE_LENGTHS =
            Words.set("for within in over after through of during by took take takes taken lasted last lasts spent "
                    + "spend follow follows followed many until");

    private static final Set<String> LASTING = Set.of("over", "during", "for", "within", "through", "throughout");

    private UncountedUnits() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "untold many units",
                                DURATION,
                                "[many] dozens|hundreds|thousands|millions of {unit}",
                                "tens of thousands of {unit}")
                        .means(m -> Unit.isPlural(m) ? some(m) : null)
                        .gives("PXY", "It took [tens of thousands of years].", "hundreds of years"),
                Rule.of(
                                "unit-long",
                                DURATION,
                                "[all] {unit} long",
                                "all - {unit}",
                                "daylong|weeklong|monthlong|yearlong")
                        .means(UncountedUnits::unitLong)
                        .gives("P1D", "a [day-long] meeting", "an [all-day] meeting")
                        .gives("P1W", "a [weeklong] strike", "It rained [all week long]."),
                Rule.of(
                                "the past unit",
                                DURATION,
                                "the past decade|century|week|fortnight|month [or so]",
                                "the last decade",
                                "the next decade|century|year|month|week or so")
                        .means(m -> isLastOne(m)
                                ? null
                                : new Fixed(new Duration(Unit.WORDS
                                        .get(m.phrases().token(m.start() + 2).word())
                                        .period("1"))))
                        .gives("P10Y", "the past decade", "the past decade or so", "It grew over [the last decade].")
                        .gives("201", "It began in the [last decade].")
                        .gives("P1Y", "the next year or so")
                        .gives("P2W", "the past fortnight"),
                Rule.of(
                                "over the next decade",
                                RANGE,
                                "over|during|for|within|throughout the next|coming {unit} [or so]")
                        .meansParts(m -> m.get("unit", Unit.class).granularity().isCoarserThan(Granularity.YEAR)
                                ? List.of(new Rule.Part(
                                        m.start() + 1,
                                        m.end(),
                                        new Fixed(new Duration(
                                                m.get("unit", Unit.class).period("1")))))
                                : null)
                        .gives("P10Y", "It will grow over [the next decade].", "for [the coming decade]")
                        .gives("2025", "It will grow over [the next year]."),
                Rule.of("the next units", DURATION, "[the] [most] past|last|next|early|following {unit}")
                        .means(m -> Unit.isPlural(m) && !isPartOfDay(m) && !Durations.isVerb(m) ? some(m) : null)
                        .gives("PXW", "The strike may last [weeks].")
                        .gives("PXY", "the early years")
                        .gives("PXM", "the last months")
                        .gives("PXW", "the next weeks"),
                Rule.of("units", DURATION, "[the] {unit}", "{unit} long", "long {unit}")
                        .means(m ->
                                isLength(m) && !isTitle(m) && BARE.contains(m.get("unit", Unit.class)) ? some(m) : null)
                        .gives("PTXH", "It lasted [long hours].")
                        .gives("PXY", "a [years-long] war", "It took [years].", "They waited for [years].")
                        .gives("PXM", "[Months] of talks failed.", "A deal is [months] away.")
                        .givesNothing("a good year", "second", "On days when it rains, school years suffer."));
    }

    /** "in the last decade": that is over, unlike "over the last decade". */
    private static boolean isLastOne(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return m.phrases().token(m.start() + 1).is("last") && (before == null || !LASTING.contains(before.word()));
    }

    private static Meaning unitLong(Match m) {
        if (m.has("unit")) {
            return Unit.isPlural(m)
                    ? null
                    : new Fixed(new Duration(m.get("unit", Unit.class).period("1")));
        }
        String word = m.phrases().token(m.start()).word();
        String unit = word.substring(0, word.length() - "long".length());
        return new Fixed(new Duration(Unit.WORDS.get(unit).period("1")));
    }

    /** "for years", "months of talks", "took days", "over the years": how long, and not which ones. */
    private static boolean isLength(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token after = m.phrases().token(m.end());
        if (after != null && (after.kind() == Token.Kind.NUMBER || after.is("between"))) {
            // "the years 1990 to 1995".
            return false;
        }
        boolean counted =
                after != null && (after.is("of") || after.is("later") || after.is("earlier") || after.is("away"));
        boolean lasting = before != null && BEFORE_LENGTHS.contains(before.word());
        return Unit.isPlural(m)
                && (counted || lasting || m.phrases().token(m.end() - 1).is("long"));
    }

    /** A capital within a sentence, as in the name of a programme. */
    private static boolean isTitle(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return m.phrases().token(m.startOf("unit", 0)).capitalised()
                && before != null
                && before.kind() == Token.Kind.NUMBER;
    }

    /** "the early hours": a part of the day, and no length of time. */
    private static boolean isPartOfDay(Match m) {
        return m.phrases().token(m.startOf("unit", 0) - 1).is("early")
                && m.get("unit", Unit.class).isShorterThanDay();
    }

    private static Meaning some(Match m) {
        return new Fixed(new Duration(m.get("unit", Unit.class).period("X")));
    }
}
