package org.eventtimeline.timeline.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
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

    /** Words that a title does not begin with a capital, unless it begins with them. */
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    /** The name as a title: {@code opening-of-the-bridge} is "Opening of the Bridge". */
    public String title() {
        String title = Stream.of(name.split("-+"))
                .map(word -> SMALL.contains(word) ? word : capital(word))
                .collect(Collectors.joining(" "));
        return capital(title);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
