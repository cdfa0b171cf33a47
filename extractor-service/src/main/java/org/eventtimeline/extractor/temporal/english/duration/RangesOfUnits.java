package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DURATION;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Lengths of time between two, of which the shorter counts: "two to three weeks". */
final class RangesOfUnits {
    private RangesOfUnits() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "range of units",
                        DURATION,
                        "[the] [next|last|past] {quantity} to|or|- {quantity} [full|long|straight|trading|business|working] {unit}",
                        "between {quantity} and {quantity} {unit}",
                        "{quantity} {unit} or two")
                .means(m -> new Fixed(new Duration(m.get("unit", Unit.class)
                        .period(m.get("quantity", 0, Quantity.class).amount()))))
                .gives("P2W", "two to three weeks", "between two and three weeks")
                .gives("P1Y", "It will take [a year or two].")
                .gives("P3D", "It ships in [3-5 business days]."));
    }
}
