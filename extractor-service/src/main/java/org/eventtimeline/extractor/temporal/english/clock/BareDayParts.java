package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.TIME;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;

/** Parts of a day that is not named: "at dawn", "this morning", "last night", "overnight". */
final class BareDayParts {
    private static final Set<String> AFTER_ADVERBS =
            Words.set("in on into at and or as after but by to from when while");

    private BareDayParts() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "the next or previous part of a day",
                                TIME,
                                "the next|following|previous|preceding {part}",
                                "the {part} before|after")
                        .means(m -> goesOn(m)
                                ? null
                                : DayParts.at(m.get("part", String.class), isNext(m) ? 1 : -1, Anchor.NARRATIVE))
                        .gives("2019-05-04TMO", "He came on May 3, 2019 and left [the next morning].")
                        .gives("2019-05-02TNI", "He fled on May 3, 2019. She had seen him [the night before].")
                        .givesNothing("He fled the night before the vote."),
                Rule.of("at dawn", TIME, "at|before|after|until|since|by|from " + DayParts.MOMENTS)
                        .meansParts(BareDayParts::named)
                        .gives("2024-05-15TMO", "They left at [dawn].", "before [daybreak]")
                        .givesNothing("since the dawn of history", "at dawn of reason", "the film Into the Night"),
                Rule.of(
                                "mid afternoon",
                                TIME,
                                "[the] mid|early|late morning|afternoon|evening",
                                "midmorning|midafternoon")
                        .means(m -> DayParts.at(
                                DayParts.parts()
                                        .get(m.phrases()
                                                .token(m.end() - 1)
                                                .word()
                                                .replace("mid", "")),
                                0,
                                Anchor.NARRATIVE))
                        .gives("2024-05-15TAF", "in [midafternoon]", "By [mid-afternoon] it was over.")
                        .gives("2024-05-15TEV", "By [early evening] it was over."),
                Rule.of(
                                "this morning",
                                TIME,
                                "[early|late|earlier|later] this {part}",
                                "[the] early|small|wee hours of this {part}",
                                "[late|later] tonight|tonite")
                        .means(m ->
                                DayParts.at(m.has("part") ? m.get("part", String.class) : "NI", 0, Anchor.PUBLICATION))
                        .gives("2024-05-15TMO", "this morning", "in [the early hours of this morning]")
                        .gives("2024-05-15TNI", "tonight", "They play [tonite]."),
                Rule.of("last night", TIME, "[late] last night|nite|evening", "overnight last night")
                        .means(m -> DayParts.at(
                                m.phrases().token(m.end() - 1).is("evening") ? "EV" : "NI", -1, Anchor.PUBLICATION))
                        .gives("2024-05-14TNI", "It burned [overnight last night].", "last night"),
                Rule.of("the night before last", TIME, "the night|evening before last")
                        .means(m -> DayParts.at(
                                m.phrases().token(m.start() + 1).is("night") ? "NI" : "EV", -2, Anchor.PUBLICATION))
                        .gives("2024-05-13TNI", "the night before last"),
                Rule.of("that morning", TIME, "[early|late|earlier|later] that [same|very] {part}", "the same {part}")
                        .means(m -> DayParts.at(m.get("part", String.class), 0, Anchor.NARRATIVE))
                        .gives(
                                "2019-05-03TEV",
                                "He came on May 3, 2019 and left [that evening].",
                                "He came on May 3, 2019 and left [the same evening].",
                                "He came on May 3, 2019 and left [that same evening]."),
                Rule.of(
                                "in the morning",
                                TIME,
                                "in|by|since the morning|afternoon|evening",
                                "by|until|till morning|evening",
                                "in|during|through|throughout the [middle of the] night",
                                "in the dead of [the] night",
                                "into the night|evening|afternoon")
                        .meansParts(BareDayParts::named)
                        .gives("2024-05-15TNI", "It burned in [the dead of night].")
                        .gives(
                                "2019-05-03TMO",
                                "On May 3, 2019 they came in [the morning].",
                                "On May 3, 2019 they left by [the morning].")
                        .gives("2019-05-04TMO", "On the night of May 3, 2019 it sank. By [morning] all were saved.")
                        .gives(
                                "2019-05-03TNI",
                                "On May 3, 2019 they worked through [the night].",
                                "On May 3, 2019 they came in [the middle of the night].",
                                "On May 3, 2019 they talked long into [the night]."),
                Rule.of("in the small hours", TIME, "in the (early ^ [wee] small|wee) hours [of the morning]")
                        .meansParts(m -> isOfMore(m)
                                ? null
                                : List.of(
                                        new Rule.Part(m.start() + 1, m.end(), DayParts.at("MO", 0, Anchor.NARRATIVE))))
                        .gives(
                                "2019-05-04TMO",
                                "He came on the night of May 3, 2019 and left in [the small hours].",
                                "He came on the night of May 3, 2019 and left in [the wee small hours]."),
                Rule.of("overnight", TIME, "overnight")
                        .means(m -> isAdverb(m) ? DayParts.at("NI", 0, Anchor.NARRATIVE) : null)
                        .gives("2024-05-15TNI", "It snowed [overnight].", "It snowed [overnight] into the hills.")
                        .givesNothing("the overnight train"));
    }

    /** The part of the day that ends the match, without the preposition: "at [dawn]", "in [the morning]". */
    private static List<Rule.Part> named(Match m) {
        String part = DayParts.parts().get(m.phrases().token(m.end() - 1).word());
        return isOfMore(m) || m.phrases().token(m.end() - 1).capitalised()
                ? null
                : List.of(new Rule.Part(m.start() + 1, m.end(), DayParts.at(part, 0, Anchor.NARRATIVE)));
    }

    /** "snowed overnight", but not "the overnight train". */
    private static boolean isAdverb(Match m) {
        Token after = m.phrases().token(m.end());
        return after == null
                || after.kind() == Token.Kind.OTHER && !after.is("-")
                || AFTER_ADVERBS.contains(after.word());
    }

    /** "the dawn of history". */
    private static boolean isOfMore(Match m) {
        return Numbers.isWord(m.phrases(), m.end(), "of");
    }

    private static boolean isNext(Match m) {
        Token first = m.phrases().token(m.start() + 1);
        return first.is("next")
                || first.is("following")
                || m.phrases().token(m.end() - 1).is("after");
    }

    /** "the night before the vote". */
    static boolean goesOn(Match m) {
        Token last = m.phrases().token(m.end() - 1);
        Token after = m.phrases().token(m.end());
        return (last.is("before") || last.is("after")) && after != null && after.kind() == Token.Kind.WORD;
    }
}
