package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.DATE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.YearBefore;
import org.eventtimeline.extractor.temporal.value.Reference;

/** Dates counted from the publication: "two years ago", "three weeks from now", "in five years' time". */
final class Ago {
    private static final Set<String> MODALS = Words.set("will would 'll could may might can must shall");

    private Ago() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "ago",
                                DATE,
                                "[about|around|nearly|almost|some|over|roughly|approximately|just] {quantity} {unit} [or so] ago",
                                "more|less than {quantity} {unit} ago")
                        .means(m -> ago(m))
                        .gives("2022", "two years ago")
                        .gives("2024-05-12", "three days ago")
                        .gives("2024-W18", "two weeks ago")
                        .gives("2004", "about two decades ago")
                        .gives("PAST_REF", "several years ago", "a few years ago"),
                Rule.of(
                                "a year and a half ago",
                                DATE,
                                "{quantity} year|years and a half ago",
                                "{quantity} and a half years ago")
                        .means(m -> m.get("quantity", Quantity.class).isWhole()
                                ? ago(
                                        Quantity.of(12L
                                                        * m.get("quantity", Quantity.class)
                                                                .whole()
                                                + 6),
                                        Unit.MONTH,
                                        -1)
                                : null)
                        .gives("2022-11", "a year and a half ago"),
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

    private static boolean isAhead(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return before != null && MODALS.contains(before.word());
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
        if (!quantity.isWhole() || quantity.whole() > 100_000) {
            return new Fixed(sign < 0 ? Reference.PAST_REF : Reference.FUTURE_REF);
        }
        return Counting.from(Anchor.PUBLICATION, sign * quantity.whole(), unit);
    }
}
