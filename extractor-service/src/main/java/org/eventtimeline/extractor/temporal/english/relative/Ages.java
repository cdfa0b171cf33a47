package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.context.Births;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Approximate;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Years of a life whose birth the text has told. An age spans two calendar years, so that the year is about right. */
final class Ages {
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 110;

    /** What an age that stands alone is told of: "At 16, she", "At 16 she". */
    private static final Set<String> BEHIND = Set.of(",", "he", "she");

    private Ages() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("at the age of", DATE, "at [the] age [of] {number}")
                        .means(Ages::age)
                        .gives("1890", "She was born in 1874. [At the age of 16] she left.")
                        .gives("1890", "She was born in 1874. He died. She left [at the age of 16].")
                        .givesNothing("At the age of 16 she left."),
                Rule.of("at so many years", DATE, "at {number}")
                        .means(m -> standsAlone(m) ? age(m) : null)
                        .gives("1890", "She was born in 1874. [At 16] she left.")
                        .givesNothing("At 16, she left."));
    }

    private static Meaning age(Match m) {
        int years = m.number("number");
        return years < YOUNGEST || years > OLDEST || Births.tellsDeath(m)
                ? null
                : new Within(new Offset(years, Granularity.YEAR, Anchor.BIRTH), Approximate::new);
    }

    private static boolean standsAlone(Match m) {
        Token next = m.phrases().token(m.end());
        return m.phrases().token(m.start()).capitalised() && next != null && BEHIND.contains(next.word());
    }
}
