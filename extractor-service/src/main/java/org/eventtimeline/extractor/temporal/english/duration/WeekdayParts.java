package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.SET;

import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.temporal.english.clock.DayParts;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Parts of weekdays that come again: "Friday nights", "weekday mornings", "Monday and Thursday evenings". */
final class WeekdayParts {
    private WeekdayParts() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("working mornings", SET, "weekday|weekend mornings|afternoons|evenings|nights", "weeknights")
                        .means(m -> Sets.set("XXXX-WXX-"
                                + (m.phrases().token(m.start()).is("weekend") ? "WET" : "WDT")
                                + DayParts.parts()
                                        .getOrDefault(
                                                Sets.singular(m.phrases()
                                                        .token(m.end() - 1)
                                                        .word()),
                                                "NI")))
                        .gives("XXXX-WXX-WDTNI", "It airs on [weeknights].")
                        .gives("XXXX-WXX-WDTMO", "They open on [weekday mornings]."),
                Rule.of(
                                "nights of weekdays",
                                RANGE,
                                "[{weekday} ,] {weekday} [,] and|or|& {weekday} mornings|afternoons|evenings|nights")
                        .meansParts(WeekdayParts::ofEach)
                        .gives("XXXX-WXX-1TMO", "He jogs on [Monday], Wednesday and Friday mornings.")
                        .gives("XXXX-WXX-5TNI", "They play on [Friday] and Saturday nights."),
                Rule.of("weekday nights", SET, "{weekday} mornings|afternoons|evenings|nights")
                        .means(m -> part(m, 0))
                        .gives("XXXX-WXX-5TNI", "They play on [Friday nights]."));
    }

    /** The part of the n-th weekday that the plural at the end names. */
    private static Meaning part(Match m, int n) {
        String part = Sets.singular(m.phrases().token(m.end() - 1).word());
        return Sets.set(
                "XXXX-WXX-" + m.number("weekday", n) + "T" + DayParts.parts().get(part));
    }

    /** Each weekday with the part of it; the part stands behind the last. */
    private static List<Rule.Part> ofEach(Match m) {
        int last = m.count("weekday") - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(n ->
                        new Rule.Part(m.startOf("weekday", n), n == last ? m.end() : m.endOf("weekday", n), part(m, n)))
                .toList();
    }
}
