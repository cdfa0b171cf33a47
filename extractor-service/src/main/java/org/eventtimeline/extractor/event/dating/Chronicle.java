package org.eventtimeline.extractor.event.dating;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.TimeOfDay;

/** An article that goes from date to date, be it by entries that open with one or by headings that are one. */
public final class Chronicle {
    /** One or two dates by themselves tell when an article appeared. */
    private static final int FEWEST_DATES = 3;

    private Chronicle() {}

    /** Whether the article is one. */
    public static boolean is(List<Reading> article) {
        return article.stream()
                        .map(Reading::phrases)
                        .filter(phrases -> heading(phrases)
                                .or(() -> ChronicleEntries.date(phrases))
                                .isPresent())
                        .limit(FEWEST_DATES)
                        .count()
                == FEWEST_DATES;
    }

    /**
     * The date that is all of a heading, {@code May 1908}; a time of day rather tells when what follows was written.
     */
    static Optional<CalendarValue> heading(Phrases phrases) {
        return phrases.sentence().isHeading()
                        && phrases.get(0) instanceof TimePhrase time
                        && time.to() == phrases.sentence().tokens().size()
                        && time.expression().extent() instanceof CalendarValue date
                ? Optional.of(date instanceof TimeOfDay written ? written.day() : date)
                : Optional.empty();
    }
}
