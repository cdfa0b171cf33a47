package org.eventtimeline.timeline.query;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of timelines by name. */
@Schema(description = "One page of timelines by name.")
public record TimelinePage(
        List<TimelineView> timelines,

        @Schema(description = "The cursor of the next page, null on the last one.", nullable = true)
        String next) {}
