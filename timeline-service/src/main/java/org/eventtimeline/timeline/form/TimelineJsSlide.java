package org.eventtimeline.timeline.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Optional;
import org.eventtimeline.timeline.date.Precision;
import org.eventtimeline.timeline.query.EventView;

/**
 * An event as a slide of TimelineJS3, in whose HTML only the links are ours.
 *
 * @param uniqueId names it in links
 * @param startDate where it begins
 * @param endDate its last day, null for a single day or less
 * @param displayDate its date in words
 * @param text what it says
 * @param group the row it stands in, null for none
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineJsSlide(
        String uniqueId,
        TimelineJsDate startDate,
        TimelineJsDate endDate,
        String displayDate,
        Text text,
        String group) {

    /** HTML. */
    record Text(String headline, String text) {}

    /** A span behind the slides. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Era(TimelineJsDate startDate, TimelineJsDate endDate, Text text) {}

    static TimelineJsSlide of(EventView event) {
        Story story = Story.of(event);
        return new TimelineJsSlide(
                event.id().toString(),
                TimelineJsDate.first(story),
                TimelineJsDate.last(story).orElse(null),
                story.when(),
                new Text(Html.escape(story.headline()), body(story)),
                event.kind() == null ? null : Html.escape(event.kind()));
    }

    private static String body(Story story) {
        String credit = Html.escape(story.credit());
        String source = story.link()
                .map(link -> "<a href=\"" + Html.escape(link.toString()) + "\">" + credit + "</a>")
                .orElse(credit);
        return "<blockquote>" + Html.escape(story.quote()) + "</blockquote><p>" + source + "</p>";
    }

    /** The era that an event is which is dated to a decade or coarser. */
    static Optional<Era> era(EventView event) {
        Story story = Story.of(event);
        return TimelineJsDate.last(story)
                .filter(last -> event.precision().compareTo(Precision.YEAR) < 0)
                .map(last -> new Era(TimelineJsDate.first(story), last, new Text(Html.escape(story.headline()), "")));
    }
}
