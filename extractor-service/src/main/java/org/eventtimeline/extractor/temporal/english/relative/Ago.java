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
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.meaning.YearBefore;
import org.eventtimeline.extractor.temporal.value.Approximate;
import org.eventtimeline.extractor.temporal.value.Modifier;
import org.eventtimeline.extractor.temporal.value.Reference;

/** Dates counted from the publication: "two years ago", "three weeks from now", "in five years' time". */
final class Ago {

    private Ago() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("ago", DATE, Counting.DISTANCE + "ago", "between {quantity} and {quantity} {unit} ago")
                        .means(m -> bounded(m, ago(m)))
                        .gives("2022", "two years ago", "just [two years ago]", "two or three years ago")
                        .gives("2022", "more than two years ago", "at least two years ago", "two full years ago")
                        .gives("2024-W19", "It was [under a week ago].")
                        .gives("2024-05-12", "three days ago")
                        .gives("2024-W18", "two weeks ago")
                        .gives("2004", "about two decades ago", "twenty-odd years ago", "20 or so years ago")
                        .gives("2022", "between two and three years ago")
                        .gives("PAST_REF", "several years ago", "a few years ago", "about 340 million years ago")
                        .gives("PAST_REF", "5 to 7 million years ago"),
                Rule.of("from now", DATE, "{quantity} {unit} from now", "{quantity} {unit} hence")
                        .means(m -> ago(m.get("quantity", Quantity.class), m.get("unit", Unit.class), 1))
                        .gives("2026", "It will open [two years hence].", "two years from now"),
                Rule.of(
                                "in so long a time",
                                DATE,
                                "in {quantity} {unit} _'s time",
                                "in {quantity} {unit} _' time",
                                "in {quantity} {unit} time")
                        .meansParts(m -> isOfTime(m)
                                ? List.of(new Rule.Part(
                                        m.start() + 1,
                                        m.end(),
                                        ago(m.get("quantity", Quantity.class), m.get("unit", Unit.class), 1)))
                                : null)
                        .gives("2029", "in [five years time]")
                        .gives("2029", "in [five years' time]", "in [five years\u2019 time]")
                        .gives("2024-W21", "in [a week's time]"));
    }

    /** "in five years time", but not "in one hour time slots". */
    private static boolean isOfTime(Match m) {
        Token last = m.phrases().token(m.end() - 2);
        return last.kind() == Token.Kind.OTHER || last.is("'s") || Unit.isPlural(m);
    }

    /** "more than two years ago": a date before that one. */
    private static Meaning bounded(Match m, Meaning date) {
        Token first = m.phrases().token(m.start());
        Modifier bound = switch (first.word()) {
            case "more", "over", "upwards", "in" -> Modifier.BEFORE;
            case "less", "fewer", "under", "nearly", "almost" -> Modifier.AFTER;
            case "at" -> Modifier.ON_OR_BEFORE;
            case "about", "around", "some", "roughly", "approximately" -> Modifier.APPROX;
            default -> null;
        };
        return bound == null || date instanceof Fixed ? date : new Within(date, value -> new Approximate(value, bound));
    }

    private static Reference reference(int sign) {
        return sign < 0 ? Reference.PAST_REF : Reference.FUTURE_REF;
    }

    /** "a year ago", where business reports mean the quarter. */
    static Meaning ago(Match m) {
        if (isOneYear(m)) {
            return new YearBefore(Anchor.PUBLICATION);
        }
        Quantity last = m.get("quantity", m.count("quantity") - 1, Quantity.class);
        boolean far = m.count("quantity") > 1 && !Counting.isCountable(last);
        return far
                ? new Fixed(Reference.PAST_REF)
                : ago(m.get("quantity", 0, Quantity.class), m.get("unit", Unit.class), -1);
    }

    /** "a year", which is neither "one year" nor "a few years". */
    static boolean isOneYear(Match m) {
        return m.get("unit", Unit.class) == Unit.YEAR
                && m.phrases().token(m.start()).is("a")
                && m.get("quantity", Quantity.class).equals(Quantity.of(1));
    }

    /** So many units before (-1) or after (1) the publication. */
    private static Meaning ago(Quantity quantity, Unit unit, int sign) {
        if (quantity.isAndHalf()) {
            Meaning half = HalfUnitsAway.halves(Anchor.PUBLICATION, sign * (2L * quantity.withoutHalf() + 1), unit);
            return half == null ? new Fixed(reference(sign)) : half;
        }
        if (!Counting.isCountable(quantity)) {
            return new Fixed(reference(sign));
        }
        return Counting.from(Anchor.PUBLICATION, sign * quantity.whole(), unit);
    }
}
