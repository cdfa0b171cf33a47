package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Quarter;

/**
 * What the text around a phrase tells about the time it speaks of.
 *
 * @param publication the document creation time; null where unknown
 * @param narrative the calendar value that was last spoken of; null where none was
 * @param past the time that is told of where the writer's own is another; null where it isn't
 * @param history whether the text tells mostly of other years than the writer's own
 * @param quarter the quarter last spoken of; null where none was
 * @param tense the tense of the clause
 */
public record Context(
        LocalDate publication,
        CalendarValue narrative,
        CalendarValue past,
        boolean history,
        Quarter quarter,
        Tense tense) {

    /** Where the narrative stands: the value last spoken of, else the publication. */
    public Optional<CalendarValue> anchor(Anchor anchor) {
        CalendarValue published = publication == null ? null : new Day(publication);
        return switch (anchor) {
            case PUBLICATION -> Optional.ofNullable(published != null ? published : narrative);
            case NARRATIVE -> Optional.ofNullable(narrative != null ? narrative : published);
        };
    }
}
