package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.SET;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.CountedThings;
import org.eventtimeline.extractor.temporal.english.word.NumberWords;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Recurrence;

/** How often things happen, counted for each unit: "twice a year", "two million a year". */
final class Frequencies {
    private static final Set<String> AFTER_OTHERS = Words.set("ago earlier later before after");

    private static final Set<String> MANY = Words.set("million billion trillion");

    private Frequencies() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "a unit, for each",
                                SET,
                                "[once or] once|twice|thrice a|an|per {unit}",
                                "[({number} [or|to {number}] ^ several|many)] times a|an|per {unit}",
                                "per {unit}",
                                "per annum")
                        .means(m -> m.has("unit") ? Sets.every(m, "1") : Sets.set(Unit.YEAR.period("1")))
                        .gives("P1M", "It costs $3 [per month].")
                        .gives("P1Y", "twice a year", "once or twice a year", "per annum")
                        .gives("P1W", "three times a week", "two or three times a week", "twice per week")
                        .gives("PT1H", "four times an hour"),
                Rule.of(
                                "so many units of each",
                                SET,
                                "{quantity} [to|or|- {quantity}] {unit} a|an|each|every|per {unit}",
                                "{quantity} mornings|afternoons|evenings|nights a|each|every|per {unit}")
                        .means(Frequencies::ofEach)
                        .gives(
                                "P1W",
                                "three days a week",
                                "40 hours per week",
                                "two nights a week",
                                "ten to twelve hours a week")
                        .gives("P1D", "24 hours a day")
                        .gives("P1D", "It comes after five days [a day later]."),
                Rule.of("a unit, for so many", SET, "a|an {unit}")
                        .means(m -> isRate(m) ? Sets.every(m, "1") : null)
                        .gives(
                                "P1Y",
                                "They sell 2,000 cars [a year].",
                                "It costs $3 million [a year].",
                                "She earns $90,000 [a year].")
                        .gives("P1D", "Some sold 500 loaves [a day].", "It made 40 tons of thread [a day].")
                        .gives("P1D", "It costs two million crowns [a day]."));
    }

    /** "three days a week": so much of each, which is longer. */
    private static Meaning ofEach(Match m) {
        Unit part = m.count("unit") > 1 ? m.get("unit", 0, Unit.class) : Unit.DAY;
        Unit whole = m.get("unit", m.count("unit") - 1, Unit.class);
        if (!part.isShorterThan(whole) || goesOn(m.phrases().token(m.end()))) {
            return null;
        }
        String much = part.period(m.get("quantity", 0, Quantity.class).amount()).replaceFirst("^PT?", "");
        return new Fixed(new Recurrence(whole.period("1"), Optional.empty(), Optional.of(much)));
    }

    /** "two million a year", "five cars a year": counted for each, unlike "It took a year". */
    private static boolean isRate(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token sign = m.phrases().token(m.start() - 2);
        boolean money = before != null && before.kind() != Token.Kind.WORD && sign != null && sign.is("$");
        return before != null
                && (money
                        || sign != null && MANY.contains(sign.word())
                        || areCounted(m, m.start() - 1)
                        || NumberWords.NUMBERS.containsKey(before.word()))
                && !m.phrases().token(m.start() - 1).is("one")
                && !goesOn(m.phrases().token(m.end()));
    }

    /** "five cars", "five tons of coal". */
    private static boolean areCounted(Match m, int noun) {
        return CountedThings.areNamed(m.phrases().token(noun).word())
                || Numbers.isWord(m.phrases(), noun - 1, "of")
                        && m.phrases().token(noun - 2) != null
                        && CountedThings.areNamed(m.phrases().token(noun - 2).word());
    }

    /** "five shots a day later" is another phrase. */
    private static boolean goesOn(Token after) {
        return after != null && AFTER_OTHERS.contains(after.word());
    }
}
