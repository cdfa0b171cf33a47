package org.eventtimeline.timeline.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eventtimeline.timeline.event.Outcome;

/** What became of each mention, in the order of the request. */
@Schema(description = "What became of each mention, in the order of the request.")
public record Outcomes(List<Outcome> results) {}
