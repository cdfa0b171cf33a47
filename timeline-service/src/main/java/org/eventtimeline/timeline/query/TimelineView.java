package org.eventtimeline.timeline.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eventtimeline.timeline.event.Presentation;

/** A timeline as it is read. */
@Schema(name = "Timeline", description = "A timeline and what it holds.")
public record TimelineView(
        @Schema(examples = "news") String name,
        @Schema(description = "How many events it has.") long events,

        @Schema(description = "How many mentions tell them.")
        long mentions,

        @Schema(description = "How many articles the mentions come from.")
        long articles,

        @Schema(description = "The first day that an event names, null where there is none.", nullable = true)
        LocalDate earliest,

        @Schema(description = "The last day that an event names, null where there is none.", nullable = true)
        LocalDate latest,

        Instant updatedAt,

        @Schema(
                description = "What TimelineJS3 shows of it beside its events, such as title and eras, where that was"
                        + " told; only when the timeline is read by itself.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Presentation presentation) {

    /** The name as a title: {@code bridge-opening} is "Bridge Opening". */
    public String title() {
        return Stream.of(name.split("-+"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
