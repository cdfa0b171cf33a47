package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.REFERENCE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Reference;

/** Vague references to the present, the past and the future: "now", "recently", "the near future". */
final class References {
    private References() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "now",
                                REFERENCE,
                                "[right] now",
                                "currently",
                                "current",
                                "at present",
                                "these days",
                                "at the|this moment",
                                "nowadays")
                        .means(m -> new Fixed(Reference.PRESENT_REF))
                        .gives("PRESENT_REF", "They are [now] free.", "He [currently] leads.", "these days"),
                Rule.of("recently", REFERENCE, "[more|most] recently", "the [recent] past", "lately")
                        .means(m -> new Fixed(Reference.PAST_REF))
                        .gives("PAST_REF", "It [recently] closed.", "in [the past]"),
                Rule.of("future", REFERENCE, "the [near|foreseeable|distant] future", "[very] soon")
                        .means(m -> new Fixed(Reference.FUTURE_REF))
                        .gives("FUTURE_REF", "in [the near future]"),
                Rule.of("recent units", REFERENCE, "[the] [most] recent {unit}")
                        .means(m -> Unit.isPlural(m) ? new Fixed(Reference.PAST_REF) : null)
                        .gives("PAST_REF", "It grew in [recent years].", "recent months"),
                Rule.of("coming units", REFERENCE, "[the] coming {unit}")
                        .means(m -> Unit.isPlural(m) ? new Fixed(Reference.FUTURE_REF) : null)
                        .gives("FUTURE_REF", "It will grow in [the coming months]."),
                Rule.of("a later date", REFERENCE, "a later date|time")
                        .means(m -> new Fixed(Reference.FUTURE_REF))
                        .gives("FUTURE_REF", "It will close at [a later date]."),
                Rule.of("as soon as", Rule.NOTHING, "as soon as", "sooner or later", "no sooner")
                        .givesNothing("as soon as possible"));
    }
}
