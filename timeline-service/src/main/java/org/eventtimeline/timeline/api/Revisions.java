package org.eventtimeline.timeline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.function.Supplier;
import org.eventtimeline.timeline.query.TimelineDirectory;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers only what has changed: an entity tag names the revision of a timeline. */
@ApplicationScoped
class Revisions {
    private final TimelineDirectory directory;

    Revisions(TimelineDirectory directory) {
        this.directory = directory;
    }

    /** Reads the answer unless the client has the one of the timeline's present revision. */
    <T> RestResponse<T> answer(String timeline, Request request, Supplier<T> answer) {
        long revision = directory.revision(timeline).orElseThrow(() -> UnknownTimeline.named(timeline));
        EntityTag tag = new EntityTag(timeline + "-" + revision, true);
        RestResponse.ResponseBuilder<T> response = request.evaluatePreconditions(tag) == null
                ? RestResponse.ResponseBuilder.ok(answer.get())
                : RestResponse.ResponseBuilder.notModified();
        CacheControl revalidate = new CacheControl();
        revalidate.setNoCache(true);
        return response.tag(tag).cacheControl(revalidate).build();
    }
}
