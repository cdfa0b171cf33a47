package org.eventtimeline.extractor.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eventtimeline.extractor.article.ArticleExtractor;
import org.eventtimeline.extractor.article.ArticleIntake;
import org.eventtimeline.extractor.article.Submission;

/** Finds the dated events of an article on the spot and keeps nothing. */
@Path("/api/v1/extractions")
@Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
@Produces(MediaType.APPLICATION_JSON)
class ExtractionResource {
    private final ArticleIntake intake;
    private final ArticleExtractor extractor;

    ExtractionResource(ArticleIntake intake, ArticleExtractor extractor) {
        this.intake = intake;
        this.extractor = extractor;
    }

    @POST
    public ExtractionResponse extract(Submission submission) {
        var article = intake.read(submission);
        return ExtractionWriter.write(article, extractor.extract(article));
    }
}
