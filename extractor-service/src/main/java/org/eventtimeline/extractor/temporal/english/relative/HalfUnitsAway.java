package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Counting;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.MinutesAway;

/**
 * Dates counted in halves of units, or a quarter of a century: "a year and a half ago", "half a century later"; and in
 * hours and minutes.
 */
final class HalfUnitsAway {
    private static final String AWAY = " (ago|later|earlier|hence ^ from now)";

    /** Years in a quarter of a century. */
    private static final int QUARTER = 25;

    private HalfUnitsAway() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("units and a half away", DATE, "{quantity} {unit} and a half" + AWAY)
                        .means(m -> Counting.isCountable(m.get("quantity", Quantity.class))
                                ? halves(
                                        m, 2 * m.get("quantity", Quantity.class).whole() + 1)
                                : null)
                        .gives("2022-11", "a year and a half ago", "one and a half years ago")
                        .gives("1874", "a century and a half ago")
                        .gives("2025-11", "a year and a half from now")
                        .gives("2020-11", "It opened on May 3, 2019 and closed [a year and a half later]."),
                Rule.of("hours and minutes later", DATE, "{quantity} hours|hour and {quantity} minutes|minute later")
                        .means(m ->
                                minutesAway(m.get("quantity", 0, Quantity.class), m.get("quantity", 1, Quantity.class)))
                        .gives(
                                "2019-05-03T20:15",
                                "It left at 6:05 p.m. on May 3, 2019 and landed [two hours and ten minutes later]."),
                Rule.of("half a unit away", DATE, "half a|an {unit}" + AWAY, "a half {unit}" + AWAY)
                        .means(m -> halves(m, 1))
                        .gives("1974", "It opened [a half century ago].", "half a century ago")
                        .gives("2023-11", "half a year ago")
                        .gives("2024-05-15", "half an hour ago")
                        .gives("1995", "It opened in 1945 and closed [half a century later]."),
                Rule.of("a quarter of a century away", DATE, "a quarter [of a] century" + AWAY)
                        .means(m -> Counting.from(anchor(m), isBack(m) ? -QUARTER : QUARTER, Unit.YEAR))
                        .gives("1999", "a quarter of a century ago")
                        .gives("1970", "It opened in 1945 and closed [a quarter of a century later]."));
    }

    private static Meaning minutesAway(Quantity hours, Quantity minutes) {
        return Counting.isCountable(hours) && Counting.isCountable(minutes)
                ? new MinutesAway(60L * hours.whole() + minutes.whole())
                : null;
    }

    private static Meaning halves(Match m, int n) {
        return halves(anchor(m), isBack(m) ? -n : n, m.get("unit", Unit.class));
    }

    private static Anchor anchor(Match m) {
        Token way = m.phrases().token(m.end() - 1);
        return way.is("later") || way.is("earlier") ? Anchor.NARRATIVE : Anchor.PUBLICATION;
    }

    private static boolean isBack(Match m) {
        Token way = m.phrases().token(m.end() - 1);
        return way.is("ago") || way.is("earlier");
    }

    /** So many halves of a unit later; those of years are months, those of decades and centuries, years. */
    static Meaning halves(Anchor anchor, long n, Unit unit) {
        return switch (unit) {
            case HOUR -> Counting.from(anchor, anchor == Anchor.PUBLICATION ? 0 : 30 * n, Unit.MINUTE);
            case DAY -> Counting.from(anchor, n / 2, Unit.DAY);
            case WEEK, FORTNIGHT -> Counting.from(anchor, n * unit.factor() / 2, Unit.WEEK);
            case YEAR -> Counting.from(anchor, 6 * n, Unit.MONTH);
            case DECADE -> Counting.from(anchor, 5 * n, Unit.YEAR);
            case CENTURY -> Counting.from(anchor, 50 * n, Unit.YEAR);
            default -> null;
        };
    }
}
