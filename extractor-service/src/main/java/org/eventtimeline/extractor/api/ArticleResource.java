package org.eventtimeline.extractor.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eventtimeline.extractor.article.ArticleIntake;
import org.eventtimeline.extractor.article.Submission;
import org.eventtimeline.extractor.delivery.ArticleState;
import org.eventtimeline.extractor.delivery.Outbox;

/** Takes articles whose events go to a timeline, and tells what has become of them. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
class ArticleResource {
    private final ArticleIntake intake;
    private final Outbox outbox;

    ArticleResource(ArticleIntake intake, Outbox outbox) {
        this.intake = intake;
        this.outbox = outbox;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    public Response post(Submission submission) {
        var id = outbox.put(intake.read(submission));
        return Response.accepted(get(id))
                .location(URI.create("/api/v1/articles/" + id))
                .build();
    }

    @GET
    @Path("/{id: [0-9a-f]{64}}")
    public ArticleState get(@PathParam("id") String id) {
        return outbox.find(id).orElseThrow(() -> new NotFoundException("There is no article of this id"));
    }

    @GET
    public ArticlePage list(
            @QueryParam("status") String status,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        var query = ArticleQuery.of(status, limit, cursor);
        return ArticlePage.of(outbox.list(query.status(), query.after(), query.limit() + 1), query.limit());
    }
}
