package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.mention.Status;

/** What the extractor finds in a text without a title that was published on 16 May 2024. */
final class Found {
    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    private Found() {}

    static List<DatedEvent> events(String text) {
        return EXTRACTOR.extract(null, text, PUBLISHED).events();
    }

    /** The headlines of those that are salient, whatever became of them. */
    static List<String> headlines(String text) {
        return events(text).stream()
                .filter(event -> event.salience() >= DatedEvent.SALIENT)
                .map(DatedEvent::headline)
                .toList();
    }

    /**
     * What a timeline shows of the text unless asked for more is this: {@code 2024-05-03 | EXPLICIT | Ann Lee left}.
     */
    static void assertEvents(String text, String... lines) {
        assertEquals(List.of(lines), lines(text, Found::isShown));
    }

    /** What stays below the default salience is this. */
    static void assertInBackground(String text, String... lines) {
        assertEquals(List.of(lines), background(text));
    }

    static List<String> background(String text) {
        return lines(text, event -> event.salience() < DatedEvent.SALIENT);
    }

    private static List<String> lines(String text, Predicate<DatedEvent> wanted) {
        return events(text).stream().filter(wanted).map(Found::line).toList();
    }

    static boolean isShown(DatedEvent event) {
        return event.salience() >= DatedEvent.SALIENT
                && (event.status() == Status.OCCURRED || event.status() == Status.PLANNED);
    }

    private static String line(DatedEvent event) {
        return event.date().edtf().orElseThrow() + " | " + event.anchor() + " | " + event.headline();
    }
}
