package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.HOLIDAY;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Counting;
import org.eventtimeline.extractor.temporal.english.word.NumberWords;
import org.eventtimeline.extractor.temporal.english.word.PartWords;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.OnWeekday;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Approximate;
import org.eventtimeline.extractor.temporal.value.Decade;

/** Dates with a qualifier that leaves their value as it is: "early 2024", "the end of May", "around Nov. 1". */
final class Qualified {
    private Qualified() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "early, middle or late",
                                DATE,
                                "[the] early|late|mid|middle [in] {date}",
                                "early|late on {date.day}",
                                "[the] early|latter part of {date}",
                                "[the] (early to mid ^ mid to late) {date}",
                                "[the] [very] end|beginning|start|dawn|middle|close of {date}",
                                "the whole|rest|remainder of {date}",
                                "midway|halfway through|into {date}",
                                "{date} _'s end",
                                "end|start _- _{date}",
                                "the early|mid|late {decade}")
                        .means(m -> isPartOfCompound(m) ? null : PartWords.part(m, whole(m)))
                        .gives("2024-06", "It will open by [June's end].")
                        .gives("197", "It opened in [the early to mid 1970s].")
                        .gives(
                                "2024",
                                "early 2024",
                                "mid-2024",
                                "the end of 2024",
                                "the rest of 2024",
                                "the whole of 2024")
                        .gives("2023-09", "They lost money in the six months to [end-September].")
                        .gives("199", "the early 1990s")
                        .gives("199", "[midway through the 1990s]")
                        .gives("195", "the late fifties", "in [the mid-fifties]")
                        .gives("2023", "late last year", "the latter part of 2023")
                        .gives("2024-05-14", "It burned [late on Tuesday].")
                        .gives("2024-05", "the [mid-May] vote")
                        .gives("18", "In [the mid-nineteenth century] railways came."),
                Rule.of("end of this unit", DATE, "by|at|before|until|till end|beginning|start|close of {unit}")
                        .meansParts(Qualified::partOfThis)
                        .gives("2024-05", "They pay by [end of month].")
                        .gives("2024", "They pay at [end of year].")
                        .gives("2024-05-15", "Send it by [end of day].")
                        .givesNothing("By end of day three they were lost."),
                Rule.of("end of a month", DATE, "by|at|until|till|since end|start|beginning {date}")
                        .meansParts(m -> m.has("date.day")
                                ? null
                                : List.of(new Rule.Part(m.start() + 1, m.end(), PartWords.part(m, m.meaning("date")))))
                        .gives("2024-06", "It will open by [end June]."),
                Rule.of("about", DATE, "about|around|circa|approximately|ca|c {date}", "ca|c _. {date}")
                        .means(m -> isTopic(m) ? null : Within.of(m.meaning("date"), Approximate::new))
                        .gives("1850", "around 1850", "circa 1850", "c. 1850")
                        .gives("2024-05-14", "They asked about [yesterday].")
                        .gives("2024-12-25", "The next days will decide about [Christmas]."));
    }

    private static List<Rule.Part> partOfThis(Match m) {
        Unit unit = m.get("unit", Unit.class);
        Token after = m.phrases().token(m.end());
        boolean numbered =
                after != null && (after.kind() == Token.Kind.NUMBER || NumberWords.NUMBERS.containsKey(after.word()));
        if (unit.isShorterThanDay() || numbered || Unit.isPlural(m)) {
            return null;
        }
        return List.of(
                new Rule.Part(m.start() + 1, m.end(), PartWords.part(m, Counting.from(Anchor.PUBLICATION, 0, unit))));
    }

    private static Meaning whole(Match m) {
        if (m.has("decade")) {
            return new Fixed(Decade.of(1900 + m.number("decade")));
        }
        return m.meaning(m.has("date.day") ? "date.day" : "date");
    }

    /** "the mid-May vote": the article belongs to what follows. */
    private static boolean isPartOfCompound(Match m) {
        Token name = m.phrases().token(m.start() + 3);
        return m.phrases().token(m.start()).is("the")
                && !m.has("decade")
                && !m.phrases().token(m.end() - 1).is("century")
                && m.phrases().token(m.start() + 2).is("-")
                && name != null
                && name.kind() == Token.Kind.WORD;
    }

    /** "about Friday's vote", "to decide about Christmas": the day is what is spoken of, not an estimate. */
    private static boolean isTopic(Match m) {
        Meaning meaning = m.meaning("date");
        boolean holiday = m.get("date", Match.class).rule().category().equals(HOLIDAY)
                && m.phrases().token(m.start()).is("about");
        return holiday || meaning instanceof OnWeekday || meaning instanceof Offset;
    }
}
