package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DURATION;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Lengths of time counted in parts of days, each a day: "three nights". */
final class Nights {
    private Nights() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "so many nights",
                        DURATION,
                        "[the] [past|last|first|next] {quantity} nights|mornings|afternoons|evenings")
                .means(m -> new Fixed(new Duration(
                        Unit.DAY.period(m.get("quantity", Quantity.class).amount()))))
                .gives("P3D", "They stayed [three nights].", "There was rioting for [the last three nights]."));
    }
}
