package org.eventtimeline.extractor.delivery;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The timeline-service's HTTP API, as far as delivery needs it. */
@Path("/api/v1/timelines")
interface TimelineClient {

    /** Adds mentions; those it knows already stay as they are. */
    @POST
    @Path("/{timeline}/events")
    Response add(@PathParam("timeline") String timeline, Batch batch);

    /** Mentions to add. */
    record Batch(List<Mention> mentions) {}

    /** What became of each, in the order of the batch. */
    record Results(List<Result> results) {}

    /** What became of one; the reason is null unless it was rejected. */
    record Result(String id, String status, String eventId, String reason) {

        boolean isRejected() {
            return "rejected".equals(status);
        }
    }
}
