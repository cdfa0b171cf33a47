package org.eventtimeline.extractor.temporal.english.holiday;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Day;

/** Names made of times: days that everybody remembers, and other things. */
final class NamedDays {
    private NamedDays() {}

    static List<Rule> rules() {
        return List.of(
                day("Black Thursday", 1929, 10, 24),
                day("Black Tuesday", 1929, 10, 29),
                day("Black Monday", 1987, 10, 19),
                day("Black Wednesday", 1992, 9, 16),
                Rule.of(
                                "September 11, 2001",
                                DAY,
                                "9 _/ _11",
                                "September|Sept 11 [terror|terrorist] attacks|attack|hijackings")
                        .meansParts(NamedDays::september11)
                        .gives("2001-09-11", "after [9/11]", "before the [September 11] attacks")
                        .givesNothing("9/11/12/13"),
                Rule.of("D-Day", DAY, "D - Day")
                        .means(m -> Numbers.isWord(m.phrases(), m.end(), "for") ? null : new Fixed(Day.of(1944, 6, 6)))
                        .gives("1944-06-06", "He landed on [D-Day].", "the [D-Day] landings")
                        .givesNothing("It was D-Day for the firm."),
                Rule.of(
                                "weekday in a name",
                                Rule.NOTHING,
                                "Black|Bloody|Blue|Casual|Freaky|Girl|Man|Manic|Red|Ruby|Stormy|Taco|Throwback {weekday}")
                        .givesNothing("It was called Bloody Sunday.", "Ruby Tuesday opened a restaurant."),
                Rule.of(
                                "programme of a day",
                                Rule.NOTHING,
                                "Today|Tonight Show|Programme|Program",
                                "USA|Psychology|India|Russia|History|Physics|Christianity|Cricket Today")
                        .givesNothing(
                                "He hosts Today Show reruns.", "The Tonight Show was funny.", "USA Today printed it."),
                Rule.of(
                                "named after a day, a month or a season",
                                Rule.NOTHING,
                                "Friday Mosque",
                                "Good Friday Agreement|Agreements|Accord|Accords",
                                "Sheffield Wednesday",
                                "Thursday Island",
                                "Black September",
                                "June bug|bugs|beetle|beetles",
                                "May queen|pole|tree|apple|bug|bugs",
                                "{month} - to|through - {month} [dry|wet|rainy|hurricane|storm|cyclone|typhoon|monsoon|fire|breeding|nesting|growing|racing|fishing|hunting|tourist] season|seasons",
                                "midnight blue|oil|snack|mass|feast")
                        .givesNothing(
                                "They burned the midnight oil.",
                                "He wrote of May bugs.",
                                "He joined Black September.",
                                "They live on Thursday Island.",
                                "They met in Friday Mosque.",
                                "the October Revolution",
                                "the Good Friday Agreement",
                                "Sheffield Wednesday lost.",
                                "June bugs ate it.",
                                "The May-to-October rainy season is long.",
                                "the Summer Olympics")
                        .gives("2014", "the [2014] Winter Olympics"));
    }

    private static Rule day(String name, int year, int month, int day) {
        return Rule.of(name, DAY, name, name + " [,] [of|in] " + year)
                .means(m -> new Fixed(Day.of(year, month, day)))
                .gives(
                        Day.of(year, month, day).timex3(),
                        "Prices fell on [" + name + "].",
                        "It was [" + name + " in " + year + "].");
    }

    /** The day by which the attacks on New York are called, without what is said of them. */
    private static List<Rule.Part> september11(Match m) {
        Token after = m.phrases().token(m.end());
        boolean goesOn = after != null && after.isGlued() && after.is("/");
        int end = m.start() + (m.phrases().token(m.start() + 1).is("/") ? 3 : 2);
        return goesOn ? null : List.of(new Rule.Part(m.start(), end, new Fixed(Day.of(2001, 9, 11))));
    }
}
