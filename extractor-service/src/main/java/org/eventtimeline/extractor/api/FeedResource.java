package org.eventtimeline.extractor.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.feed.FeedFailure;
import org.eventtimeline.extractor.feed.FeedState;
import org.eventtimeline.extractor.feed.Feeds;

/** Follows feeds whose articles go to a timeline, and tells how that goes. */
@Path("/api/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
class FeedResource {
    private static final String ID = "{id: [0-9a-f-]+}";

    private final Feeds feeds;

    FeedResource(Feeds feeds) {
        this.feeds = feeds;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response follow(Subscription posted) {
        var subscription = Optional.ofNullable(posted).orElse(new Subscription(null, null));
        var feed = feeds.follow(subscription.timeline(), subscription.url());
        return Response.created(URI.create("/api/v1/feeds/" + feed.id()))
                .entity(feed)
                .build();
    }

    @GET
    public FeedList list() {
        return new FeedList(feeds.list());
    }

    @GET
    @Path("/" + ID)
    public FeedState get(@PathParam("id") String id) {
        return feeds.find(id).orElseThrow(FeedResource::unknown);
    }

    @GET
    @Path("/" + ID + "/failures")
    public FailureList failures(@PathParam("id") String id) {
        get(id);
        return new FailureList(feeds.failures(id));
    }

    @DELETE
    @Path("/" + ID)
    public void leave(@PathParam("id") String id) {
        if (!feeds.leave(id)) {
            throw unknown();
        }
    }

    private static NotFoundException unknown() {
        return new NotFoundException("There is no feed of this id");
    }

    /** A feed to follow, unchecked; each may be null. */
    record Subscription(String timeline, String url) {}

    /** Every feed. */
    record FeedList(List<FeedState> feeds) {}

    /** Entries of a feed that could not be handed in. */
    record FailureList(List<FeedFailure> failures) {}
}
