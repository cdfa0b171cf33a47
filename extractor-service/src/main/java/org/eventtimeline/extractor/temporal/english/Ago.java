package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.Categories.DAY;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Units;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.meaning.YearBefore;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Reference;

/** Dates counted from the publication: "two years ago", "three weeks from now", "in five years' time". */
final class Ago {
    private static final Set<String> MODALS = Words.set("will would 'll could may might can must shall");

    /** What sets things back. */
    private static final Set<String> SET_BACK =
            Words.set("set sets setting put puts putting push pushed pushes pushing turn turned turning roll rolled");

    private static final Set<String> SUBJECTS = Words.set("i we you he she they it the a an my our his her their");
    private static final int REACH = 4;
    private static final Meaning TODAY = new Offset(0, Granularity.DAY, Anchor.PUBLICATION);

    private Ago() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "ago",
                                DATE,
                                "[about|around|nearly|almost|some|over|roughly|approximately|just|exactly] {quantity} {unit} [or so] ago",
                                "more|less than {quantity} {unit} ago")
                        .means(m -> ago(m))
                        .gives("2022", "two years ago")
                        .gives("2024-05-12", "three days ago")
                        .gives("2024-W18", "two weeks ago")
                        .gives("2004", "about two decades ago", "twenty-odd years ago", "20 or so years ago")
                        .gives("PAST_REF", "several years ago", "a few years ago"),
                Rule.of("a year and a half ago", DATE, "{quantity} {unit} and a half ago")
                        .means(m -> Counting.isCountable(m.get("quantity", Quantity.class))
                                ? andHalf(m.get("quantity", Quantity.class).whole(), m.get("unit", Unit.class), -1)
                                : null)
                        .gives("2022-11", "a year and a half ago", "one and a half years ago")
                        .gives("1874", "a century and a half ago"),
                Rule.of("a quarter of a century ago", DATE, "a quarter [of a] century ago")
                        .means(m -> Counting.from(Anchor.PUBLICATION, -25, Unit.YEAR))
                        .gives("1999", "a quarter of a century ago"),
                Rule.of("units and smaller units ago", DATE, "{quantity} {unit} and {quantity} {unit} ago")
                        .means(Ago::sum)
                        .gives("2022-02", "two years and three months ago")
                        .gives("2024-04-29", "two weeks and two days ago"),
                Rule.of("ago on this day", DATE, "[exactly] {quantity} {unit} ago ([on] {date.day} ^ this {unit})")
                        .means(Ago::sameTime)
                        .gives("2023-05-15", "a year ago today")
                        .gives("2023-05-13", "It opened [a year ago on Monday].")
                        .gives("1924-05-18", "It opened [100 years ago this Saturday].")
                        .gives("2014-W20", "ten years ago this week")
                        .gives("2023-05", "a year ago this month"),
                Rule.of("working days ago", DAY, "{quantity} working|business|trading days|day ago")
                        .means(m -> workingDays(m, Anchor.PUBLICATION, -1))
                        .gives("2024-05-08", "five working days ago"),
                Rule.of("working days later", DAY, "{quantity} working|business|trading days|day later")
                        .means(m -> workingDays(m, Anchor.NARRATIVE, 1))
                        .gives(
                                "2019-05-06",
                                "It opened on Thursday, May 2, 2019 and closed [two business days later]."),
                Rule.of("so long back", DATE, "{quantity} {unit} back")
                        .means(m -> isAdverb(m) ? ago(m) : null)
                        .gives("2024-W18", "[Two weeks back] we tried it.", "They tried it [two weeks back].")
                        .givesNothing("It set them years back."),
                Rule.of("half a unit ago", DATE, "half a|an {unit} ago")
                        .means(m -> switch (m.get("unit", Unit.class)) {
                            case DECADE -> Counting.from(Anchor.PUBLICATION, -5, Unit.YEAR);
                            case CENTURY -> Counting.from(Anchor.PUBLICATION, -50, Unit.YEAR);
                            case YEAR -> Counting.from(Anchor.PUBLICATION, -6, Unit.MONTH);
                            default -> null;
                        })
                        .gives("1974", "half a century ago")
                        .gives("2023-11", "half a year ago"),
                Rule.of(
                                "long ago",
                                DATE,
                                "years|months|weeks|days|decades|centuries|ages ago",
                                "[not] long|so|too long ago",
                                "long ago")
                        .means(m -> new Fixed(Reference.PAST_REF))
                        .gives("PAST_REF", "years ago", "long ago"),
                Rule.of("one day", DATE, "one|some day")
                        .means(m -> isAhead(m) ? new Fixed(Reference.FUTURE_REF) : null)
                        .gives("FUTURE_REF", "They will [one day] return.", "It could [some day] be free."),
                Rule.of("from now", DATE, "{quantity} {unit} from now", "{quantity} {unit} hence")
                        .means(m -> ago(m.get("quantity", Quantity.class), m.get("unit", Unit.class), 1))
                        .gives("2026", "two years from now"),
                Rule.of("in so long a time", DATE, "in {quantity} {unit} _'s time", "in {quantity} {unit} _' time")
                        .meansParts(m -> List.of(new Rule.Part(
                                m.start() + 1,
                                m.end(),
                                ago(m.get("quantity", Quantity.class), m.get("unit", Unit.class), 1))))
                        .gives("2029", "in [five years' time]", "in [five years\u2019 time]")
                        .gives("2024-W21", "in [a week's time]"));
    }

    /** Halves of years are months; those of decades and centuries, years. */
    private static Meaning andHalf(int whole, Unit unit, int sign) {
        return switch (unit) {
            case YEAR -> Counting.from(Anchor.PUBLICATION, sign * (12L * whole + 6), Unit.MONTH);
            case DECADE -> Counting.from(Anchor.PUBLICATION, sign * (10L * whole + 5), Unit.YEAR);
            case CENTURY -> Counting.from(Anchor.PUBLICATION, sign * (100L * whole + 50), Unit.YEAR);
            default -> null;
        };
    }

    private static Meaning sum(Match m) {
        Unit coarse = m.get("unit", 0, Unit.class);
        Unit fine = m.get("unit", 1, Unit.class);
        Quantity more = m.get("quantity", 0, Quantity.class);
        Quantity less = m.get("quantity", 1, Quantity.class);
        boolean adds = coarse.granularity().isCoarserThan(fine.granularity()) && !fine.isShorterThanDay();
        return adds && Counting.isCountable(more) && Counting.isCountable(less)
                ? new Within(
                        TODAY,
                        day -> Units.enclosing(
                                Counting.shift(Counting.shift(day.first(), coarse, -more.whole()), fine, -less.whole()),
                                fine.granularity()))
                : null;
    }

    /** "a year ago today", "ten years ago this week". */
    private static Meaning sameTime(Match m) {
        Quantity quantity = m.get("quantity", Quantity.class);
        Unit unit = m.get("unit", Unit.class);
        if (!Counting.isCountable(quantity)) {
            return null;
        }
        if (m.count("unit") > 1) {
            Unit precision = m.get("unit", 1, Unit.class);
            return new Within(
                    TODAY,
                    today -> Units.enclosing(
                            Counting.shift(today.first(), unit, -quantity.whole()), precision.granularity()));
        }
        Meaning day = m.meaning("date.day");
        return day instanceof Fixed
                ? null
                : new Within(day, value -> new Day(Counting.shift(value.first(), unit, -quantity.whole())));
    }

    private static Meaning workingDays(Match m, Anchor anchor, int sign) {
        Quantity quantity = m.get("quantity", Quantity.class);
        return Counting.isCountable(quantity)
                ? new Within(
                        new Offset(0, Granularity.DAY, anchor),
                        day -> new Day(WorkingDays.plus(day.first(), sign * quantity.whole())))
                : null;
    }

    /** "two weeks back", but not "set them two weeks back" or "two weeks back home". */
    private static boolean isAdverb(Match m) {
        for (int i = m.start() - 1; i >= m.start() - REACH && m.phrases().token(i) != null; i--) {
            if (SET_BACK.contains(m.phrases().token(i).word())) {
                return false;
            }
        }
        Token after = m.phrases().token(m.end());
        return after == null || after.kind() == Token.Kind.OTHER && !after.is("-") || SUBJECTS.contains(after.word());
    }

    private static boolean isAhead(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return before != null && MODALS.contains(before.word());
    }

    private static Reference reference(int sign) {
        return sign < 0 ? Reference.PAST_REF : Reference.FUTURE_REF;
    }

    /** "a year ago", where business reports mean the quarter. */
    private static Meaning ago(Match m) {
        return isOneYear(m)
                ? new YearBefore(Anchor.PUBLICATION)
                : ago(m.get("quantity", Quantity.class), m.get("unit", Unit.class), -1);
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
            Meaning half = andHalf(quantity.withoutHalf(), unit, sign);
            return half == null ? new Fixed(reference(sign)) : half;
        }
        if (!Counting.isCountable(quantity)) {
            return new Fixed(reference(sign));
        }
        return Counting.from(Anchor.PUBLICATION, sign * quantity.whole(), unit);
    }
}
