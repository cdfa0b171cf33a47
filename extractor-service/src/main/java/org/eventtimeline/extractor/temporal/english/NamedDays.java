package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.DAY;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Day;

/** Weekdays in names: days that everybody remembers, and names of other things. */
final class NamedDays {
    private NamedDays() {}

    static List<Rule> rules() {
        return List.of(
                day("Black Thursday", 1929, 10, 24),
                day("Black Tuesday", 1929, 10, 29),
                day("Black Monday", 1987, 10, 19),
                day("Black Wednesday", 1992, 9, 16),
                Rule.of(
                                "weekday in a name",
                                Rule.NOTHING,
                                "Black|Bloody|Blue|Casual|Freaky|Girl|Man|Manic|Red|Ruby|Stormy|Super|Taco|Throwback {weekday}")
                        .givesNothing(
                                "It was called Bloody Sunday.",
                                "Ruby Tuesday opened a restaurant.",
                                "She won on Super Tuesday."));
    }

    private static Rule day(String name, int year, int month, int day) {
        return Rule.of(name, DAY, name, name + " [,] [of|in] " + year)
                .means(m -> new Fixed(Day.of(year, month, day)))
                .gives(Day.of(year, month, day).timex3(), "Prices fell on [" + name + "].");
    }
}
