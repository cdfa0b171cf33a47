package org.eventtimeline.timeline.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eventtimeline.timeline.event.Anchor;
import org.eventtimeline.timeline.event.Presentation;
import org.eventtimeline.timeline.event.Source;
import org.eventtimeline.timeline.event.TextSpan;
import org.eventtimeline.timeline.merge.EventStatus;

/** One article's telling of an event as it is read. */
@Schema(name = "Mention", description = "One article's telling of an event.")
public record MentionView(
        @Schema(examples = "a1#0") String id,
        @Schema(description = "EDTF.", examples = "2025-09") String date,
        String headline,
        @Schema(nullable = true) String kind,
        EventStatus status,
        double salience,
        @Schema(nullable = true) Anchor anchor,
        @Schema(nullable = true) Double confidence,
        @Schema(nullable = true) TextSpan quote,
        @Schema(nullable = true) TextSpan trigger,

        @Schema(description = "How TimelineJS3 shows it, where that was told.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Presentation presentation,

        Source article) {}
