package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;
import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Season;
import org.eventtimeline.extractor.temporal.value.Year;

/** Years that name their era: "44 BC", "AD 79", "between 264 and 146 BC". */
final class Eras {
    private Eras() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "years before Christ",
                                RANGE,
                                "[c|ca [_.]] {number} to|until|-|through|and [c|ca [_.]] {number} BC|BCE|B.C.|B.C.E.")
                        .meansParts(Eras::beforeChrist)
                        .gives("BC0146", "It lasted from 264 to [146 BC].", "It happened between 264 and [146 BC].")
                        .gives("BC1750", "He reigned c. 1792 – c. [1750 BC]."),
                Rule.of(
                                "years of our Lord",
                                RANGE,
                                "{number} to|until|-|through|and {number} AD|CE|A.D.|C.E.",
                                "AD|A.D. {number} to|until|-|through|and {number}")
                        .meansParts(Eras::ofOurLord)
                        .gives("0014", "He ruled from [14] to 37 AD.")
                        .gives(
                                "1300",
                                "They lived there between 1200 and [1300 AD].",
                                "It stood from AD 400 to [1300].")
                        .gives("0122", "It was built in AD 79 and [122]."),
                Rule.of("year before Christ", DATE, "{number} BC|BCE|B.C.|B.C.E.")
                        .means(m -> new Fixed(new Year(1 - m.number("number"))))
                        .gives("BC0044", "44 BC", "44 B.C."),
                Rule.of("month before Christ", DATE, "{month} [of] {number} BC|BCE|B.C.|B.C.E.")
                        .means(m -> Dates.month(1 - m.number("number"), m.number("month")))
                        .gives("BC0049-01", "January 49 BC"),
                Rule.of("season before Christ", DATE, "[the] {season} [of] {number} BC|BCE|B.C.|B.C.E.")
                        .means(m -> new Fixed(new Season(1 - m.number("number"), m.get("season", Season.Name.class))))
                        .gives("BC0049-SU", "the summer of 49 BC"),
                Rule.of("season of our Lord", DATE, "[the] {season} [of] ({number} AD|CE|A.D.|C.E. ^ AD|A.D. {number})")
                        .means(m -> new Fixed(new Season(m.number("number"), m.get("season", Season.Name.class))))
                        .gives("0043-FA", "the autumn of AD 43", "autumn 43 AD"),
                Rule.of(
                                "day before Christ",
                                DAY,
                                "[the] {day} [of] {month} [,] {number} BC|BCE|B.C.|B.C.E.",
                                "{month} {day} , {number} BC|BCE|B.C.|B.C.E.")
                        .means(m -> Dates.day(1 - m.number("number"), m.number("month"), m.number("day")))
                        .gives("BC0044-03-15", "15 March 44 BC", "March 15, 44 BC"),
                Rule.of("the Ides of March of a year", DAY, "the Ides of March [,] [in] {number} BC|BCE|B.C.|B.C.E.")
                        .means(m -> Dates.day(1 - m.number("number"), 3, 15))
                        .gives("BC0044-03-15", "the Ides of March, 44 BC"),
                Rule.of("year before Christ that began in another", DATE, "{number} _/ _{number} BC|BCE|B.C.|B.C.E.")
                        .means(m -> new Fixed(new Year(1 - m.number("number", 0))))
                        .gives("BC0594", "594/3 BC"),
                Rule.of(
                                "day of our Lord",
                                DAY,
                                "[the] {day} [of] {month} [,] AD|A.D. {number}",
                                "{month} {day} [,] AD|A.D. {number}")
                        .means(m -> Dates.day(m.number("number"), m.number("month"), m.number("day")))
                        .gives("0014-08-19", "19 August AD 14", "August 19, AD 14"),
                Rule.of("month of our Lord", DATE, "{month} [of] ({number} AD|CE|A.D.|C.E. ^ AD|A.D. {number})")
                        .means(m -> Dates.month(m.number("number"), m.number("month")))
                        .gives("0117-08", "August 117 AD", "August AD 117"),
                Rule.of(
                                "year of our Lord",
                                DATE,
                                "{number} AD|CE|A.D.|C.E.",
                                "AD|A.D. {number}",
                                "Anno Domini {number}",
                                "the year of our Lord {number}")
                        .means(m -> m.number("number") > 2999 ? null : new Fixed(new Year(m.number("number"))))
                        .gives("1215", "the year of our Lord 1215", "Anno Domini 1215")
                        .gives("0079", "AD 79", "79 AD", "79 A.D."));
    }

    private static List<Rule.Part> ofOurLord(Match m) {
        int first = m.number("number", 0);
        int second = m.number("number", 1);
        return first >= second || second > 2999
                ? null
                : List.of(
                        new Rule.Part(m.start(), m.endOf("number", 0), new Fixed(new Year(first))),
                        new Rule.Part(m.startOf("number", 1), m.end(), new Fixed(new Year(second))));
    }

    private static List<Rule.Part> beforeChrist(Match m) {
        int first = m.number("number", 0);
        int second = m.number("number", 1);
        return first <= second
                ? null
                : List.of(
                        new Rule.Part(m.startOf("number", 0), m.endOf("number", 0), new Fixed(new Year(1 - first))),
                        new Rule.Part(m.startOf("number", 1), m.end(), new Fixed(new Year(1 - second))));
    }
}
