package org.eventtimeline.timeline.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eventtimeline.timeline.event.Timelines;
import org.eventtimeline.timeline.query.TimelineDirectory;
import org.eventtimeline.timeline.query.TimelinePage;
import org.eventtimeline.timeline.query.TimelineView;

/** The timelines. */
@Path("/api/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
public class TimelinesResource {
    private final TimelineDirectory directory;
    private final Timelines timelines;

    TimelinesResource(TimelineDirectory directory, Timelines timelines) {
        this.directory = directory;
        this.timelines = timelines;
    }

    /** Reads a page of timelines. */
    @GET
    public TimelinePage page(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        Parameters parameters = new Parameters();
        int most = parameters.limit(limit);
        String after =
                parameters.read("cursor", cursor, TimelineDirectory::readCursor, "must be the next of an earlier page");
        parameters.check();
        return directory.page(after == null ? "" : after, most);
    }

    /** Reads one timeline. */
    @GET
    @Path("/{timeline}")
    public TimelineView timeline(@PathParam("timeline") String timeline) {
        return directory
                .named(timeline)
                .orElseThrow(() -> new NotFoundException("There is no timeline " + timeline + "."));
    }

    /** Takes an article back. */
    @DELETE
    @Path("/{timeline}/articles/{article}")
    public void removeArticle(@PathParam("timeline") String timeline, @PathParam("article") String article) {
        if (!timelines.removeArticle(timeline, article)) {
            throw new NotFoundException("The timeline has no article of that id.");
        }
    }
}
