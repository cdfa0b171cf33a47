package org.eventtimeline.timeline.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import org.eventtimeline.timeline.query.TimelineDirectory;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages for people. */
@Path("/")
@Produces(Pages.HTML)
public class Pages {
    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final int TIMELINES = 100;

    private final TimelineDirectory directory;
    private final TimelineReader reader;

    Pages(TimelineDirectory directory, TimelineReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    /** Lists the timelines. */
    @GET
    public TemplateInstance timelines(@QueryParam("after") String after) {
        String start = Optional.ofNullable(after)
                .flatMap(TimelineDirectory::readCursor)
                .orElse("");
        return Templates.timelines(TimelineList.of(directory.page(start, TIMELINES)));
    }

    /** Shows a timeline. */
    @GET
    @Path("timelines/{timeline}")
    public RestResponse<TemplateInstance> timeline(
            @PathParam("timeline") String timeline, @BeanParam Where where, @Context UriInfo uri) {
        return show(timeline, where, model -> Templates.timeline(model, Addresses.of(uri, timeline)));
    }

    /** Shows a timeline in the frame of another page. */
    @GET
    @Path("embed/{timeline: [^.]+}")
    public RestResponse<TemplateInstance> embed(
            @PathParam("timeline") String timeline, @BeanParam Where where, @Context UriInfo uri) {
        return show(timeline, where, model -> Templates.embed(model, Addresses.of(uri, timeline)));
    }

    private RestResponse<TemplateInstance> show(
            String timeline, Where where, Function<TimelineModel, TemplateInstance> template) {
        return reader.read(timeline, where)
                .map(model -> RestResponse.ok(template.apply(model)))
                .orElseGet(() -> RestResponse.status(RestResponse.Status.NOT_FOUND, Templates.notFound()));
    }
}
