package org.eventtimeline.extractor.article;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eventtimeline.extractor.event.EventExtractor;
import org.eventtimeline.extractor.event.Extraction;

/** The one {@link EventExtractor} of the service, built when it starts, with a timer around it. */
@Startup
@ApplicationScoped
public class ArticleExtractor {
    private final EventExtractor extractor = new EventExtractor();
    private final WorkLimit limit;
    private final Timer timer;

    ArticleExtractor(WorkLimit limit, MeterRegistry metrics) {
        this.limit = limit;
        timer = Timer.builder("extraction")
                .description("Time to find the dated events of an article")
                .publishPercentileHistogram()
                .register(metrics);
    }

    /** Finds the dated events of an article. */
    public Extraction extract(Article article) {
        var published =
                article.publishedAt() == null ? null : article.publishedAt().day();
        return limit.readText(
                article.text(),
                () -> timer.record(() -> extractor.extract(article.title(), article.text(), published)));
    }
}
