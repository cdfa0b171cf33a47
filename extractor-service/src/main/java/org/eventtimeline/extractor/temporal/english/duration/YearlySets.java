package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.SET;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.value.Season;

/** Months, days and seasons that come again each year: "each July", "every 25 December", "every summer". */
final class YearlySets {
    private YearlySets() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("every month by name", SET, "every|each [year in] {month}", "yearly|annually in {month}")
                        .means(m -> Sets.set("XXXX-" + Dates.two(m.number("month"))))
                        .gives("XXXX-07", "each July", "every year in July", "It is held [annually in July]."),
                Rule.of(
                                "a weekday of every month by name",
                                SET,
                                "[the] ({ordinal} ^ last) {weekday} of|in every|each {month}",
                                "[the] ({ordinal} ^ last) {weekday} of|in {month} every|each year")
                        .means(m -> Sets.set("XXXX-" + Dates.two(m.number("month"))))
                        .gives(
                                "XXXX-10",
                                "on [the last Sunday of every October]",
                                "on [the last Sunday of October each year]"),
                Rule.of(
                                "every year on a day",
                                SET,
                                "(every|each [year on] ^ annually|yearly on) {month} {day}",
                                "(every|each [year on [the]] ^ annually|yearly on [the]) {daydigits} [of] {month}",
                                "(every|each [year on] ^ annually|yearly on) the {ordinal} of {month}",
                                "{month} {day} every|each year",
                                "[the] {daydigits} [of] {month} every|each year")
                        .means(m -> Sets.set("XXXX-" + Dates.two(m.number("month")) + "-"
                                + Dates.two(
                                        m.number(m.has("day") ? "day" : m.has("ordinal") ? "ordinal" : "daydigits"))))
                        .gives("XXXX-06-09", "It is held on [June 9 every year].")
                        .gives(
                                "XXXX-12-25",
                                "every December 25",
                                "every 25 December",
                                "each December 25th",
                                "every year on 25 December",
                                "It is held [annually on 25 December].",
                                "It is held [yearly on December 25].",
                                "It is held [annually on the twenty-fifth of December].",
                                "25 December each year",
                                "every year on the twenty-fifth of December"),
                Rule.of("every season", SET, "every|each {season}")
                        .means(m -> Sets.set(
                                "XXXX-" + m.get("season", Season.Name.class).timex3()))
                        .gives("XXXX-SU", "every summer"));
    }
}
