package org.eventtimeline.extractor.temporal;

import java.time.LocalDate;
import java.util.List;

/** What the tagger finds in a text. */
final class Tagged {
    /** When the texts of the tests were published, a Thursday. */
    static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 4);

    private static final TemporalTagger TAGGER = new TemporalTagger();

    private Tagged() {}

    /** The TIMEX3 values of the expressions of a text published on that Thursday. */
    static List<String> values(String text) {
        return values(text, PUBLISHED);
    }

    /** The TIMEX3 values of the expressions of a text; where it isn't known when it was published, that is null. */
    static List<String> values(String text, LocalDate published) {
        return TAGGER.tag(text, published).stream()
                .map(expression -> expression.value().timex3())
                .toList();
    }
}
