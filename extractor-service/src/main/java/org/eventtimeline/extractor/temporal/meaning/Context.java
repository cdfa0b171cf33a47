package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Quarter;

/**
 * What the text around a phrase tells about the time it speaks of.
 *
 * @param publication the document creation time; null where unknown
 * @param narrative the calendar value that was last spoken of; null where none was
 * @param past the time that is told of where the writer's own is another; null where it isn't
 * @param birth the birth of whom the text tells; null where it tells of none
 * @param history whether the text tells mostly of other years than the writer's own
 * @param close whether the narrative has just come to a time that has been
 * @param week a day of the earlier week that the paragraph tells of; null where it tells of none
 * @param quarter the quarter last spoken of; null where none was
 * @param dayFirst whether dates in digits begin with the day: 3/4/2019 is 3 April
 * @param country tells the country that the text speaks of, where that is asked for; empty where it names none
 * @param clause tells the tense of the clause, where that is asked for
 */
public record Context(
        LocalDate publication,
        CalendarValue narrative,
        CalendarValue past,
        CalendarValue birth,
        boolean history,
        boolean close,
        Day week,
        Quarter quarter,
        boolean dayFirst,
        Supplier<String> country,
        Supplier<Tense> clause) {

    /** The tense of the clause. */
    public Tense tense() {
        return clause.get();
    }

    /** Where the narrative stands: the value last spoken of, else the publication. */
    public Optional<CalendarValue> anchor(Anchor anchor) {
        CalendarValue published = publication == null ? null : new Day(publication);
        return switch (anchor) {
            case PUBLICATION -> Optional.ofNullable(published != null ? published : narrative);
            case NARRATIVE -> Optional.ofNullable(narrative != null ? narrative : published);
            case BIRTH -> Optional.ofNullable(birth);
            case TEXT -> anchor(isTold() ? Anchor.NARRATIVE : Anchor.PUBLICATION);
        };
    }

    /** "On 14 September it broke. By the end of the month it was mended." */
    private boolean isTold() {
        return history || past != null && !tense().isFuture() || close && tense().isPast();
    }
}
