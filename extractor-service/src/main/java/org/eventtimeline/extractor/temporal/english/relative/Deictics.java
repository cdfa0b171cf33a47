package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;
import static org.eventtimeline.extractor.temporal.grammar.Rule.NOTHING;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.FullYear;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Dates counted from the publication: "today", "yesterday", "last year", "next month", "two weeks ago". */
final class Deictics {
    private static final Set<String> OWNERS = Set.of("my", "his", "her", "its", "our", "their");

    private Deictics() {}

    static List<Rule> rules() {
        return List.of(
                day("today", 0, "2024-05-15", "today", "[earlier|later] today"),
                day("yesterday", -1, "2024-05-14", "yesterday", "[earlier|later] yesterday"),
                day("tomorrow", 1, "2024-05-16", "tomorrow", "[earlier|later] tomorrow|tmrw|tmr"),
                day("day before yesterday", -2, "2024-05-13", "day before yesterday", "day before yesterday"),
                day("the day after tomorrow", 2, "2024-05-17", "day after tomorrow", "[the] day after tomorrow"),
                Rule.of("named Today", NOTHING, "the Today", "Today FM")
                        .givesNothing("He told Today FM so.", "the Today programme"),
                Rule.of(
                                "last unit",
                                DATE,
                                "[earlier|later] last {unit}",
                                "earlier|later in last {unit}",
                                "this past {unit}",
                                "the past weekend",
                                "the {unit} just gone|ended|past")
                        .means(m -> isPartOfMore(m) || isOwned(m) ? null : offset(m, -1))
                        .gives("2023", "last year")
                        .gives("2024-W19", "It opened [later in last week].", "last week")
                        .gives("2024-04", "last month")
                        .gives(
                                "2024-W19-WE",
                                "It opened [the past weekend].",
                                "last weekend",
                                "this past weekend",
                                "the weekend just gone")
                        .givesNothing(
                                "last minute",
                                "the last second",
                                "the last day of school",
                                "Her last decade was quiet."),
                Rule.of("the unit before last", DATE, "the {unit} before last")
                        .means(m -> offset(m, -2))
                        .gives("2024-W18", "the week before last")
                        .gives("2022", "the year before last"),
                Rule.of("the unit after next", DATE, "the {unit} after next")
                        .means(m -> offset(m, 2))
                        .gives("2024-W22", "the week after next"),
                Rule.of(
                                "this unit",
                                DATE,
                                "[earlier|later] this {unit}",
                                "the current|present {unit}",
                                "this very {unit}",
                                "earlier|later in the|this {unit}")
                        .means(m -> isPresentDay(m) ? null : offset(m, 0))
                        .gives(
                                "2024",
                                "this year",
                                "earlier this year",
                                "the current year",
                                "later in the year",
                                "this very year")
                        .gives("202", "the present decade")
                        .gives("2024-05", "this month")
                        .gives("2024-W20", "this week"),
                Rule.of("the past year", DATE, "the past year|quarter")
                        .means(m -> new Offset(
                                -1,
                                m.phrases().token(m.end() - 1).is("year") ? Granularity.YEAR : Granularity.QUARTER,
                                Anchor.PUBLICATION))
                        .gives("2023", "the past year")
                        .gives("2024-Q1", "the past quarter"),
                Rule.of("the full year", DATE, "the full year")
                        .means(m -> new FullYear())
                        .gives("2024", "the full year", "It expects a profit for [the full year].")
                        .gives("2023", "Fourth-quarter profit fell to $2m. For [the full year], it was $9m."),
                Rule.of("next unit", DATE, "next {unit}", "the|this coming|upcoming {unit}", "sometime next {unit}")
                        .means(m -> offset(m, 1))
                        .gives("2024-06", "It will open [sometime next month].")
                        .gives("2025", "next year")
                        .gives("2024-W21", "It will open [this coming week].", "next week"));
    }

    /** "in his last year at school", but not "in its last quarter". */
    private static boolean isOwned(Match m) {
        Token owner = m.phrases().token(m.start() - 1);
        return owner != null
                && OWNERS.contains(owner.word())
                && m.has("unit")
                && m.get("unit", Unit.class) != Unit.QUARTER;
    }

    /** "to the present day": now, and no day of its own. */
    private static boolean isPresentDay(Match m) {
        return m.phrases().token(m.start() + 1).is("present") && m.get("unit", Unit.class) == Unit.DAY;
    }

    /** "the last week of March": counted within what follows, unlike "guilty last week of fraud". */
    private static boolean isPartOfMore(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token after = m.phrases().token(m.end());
        return after != null && after.is("of") && (before == null || before.is("the"));
    }

    private static Rule day(String name, int days, String value, String example, String pattern) {
        return Rule.of(name, DAY, pattern)
                .means(m -> new Offset(days, Granularity.DAY, Anchor.PUBLICATION))
                .gives(value, example);
    }

    /** So many of the unit from the publication. */
    static Meaning offset(Match m, int n) {
        return offset(m, n, Anchor.PUBLICATION);
    }

    /** So many of the unit from the anchor; null where it is none of days. */
    static Meaning offset(Match m, int n, Anchor anchor) {
        Unit unit = m.has("unit") ? m.get("unit", Unit.class) : Unit.WEEKEND;
        return unit.isShorterThanDay() || m.has("unit") && Unit.isPlural(m)
                ? null
                : new Offset((long) n * unit.factor(), unit.granularity(), anchor);
    }
}
