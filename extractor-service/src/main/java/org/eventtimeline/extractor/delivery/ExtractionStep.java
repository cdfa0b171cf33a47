package org.eventtimeline.extractor.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.eventtimeline.extractor.article.ArticleExtractor;
import org.jboss.logging.Logger;

/** Finds the events of received articles and stores them. */
@ApplicationScoped
class ExtractionStep {
    private static final Logger LOG = Logger.getLogger(ExtractionStep.class);

    /** An article whose extraction took the whole process down this often is not given another chance to. */
    private static final int MAX_ATTEMPTS = 3;

    private final ArticleQueue queue;
    private final ArticleExtractor extractor;
    private final DeliveryMetrics metrics;

    ExtractionStep(ArticleQueue queue, ArticleExtractor extractor, DeliveryMetrics metrics) {
        this.queue = queue;
        this.extractor = extractor;
        this.metrics = metrics;
    }

    /** Extracts the next article; false where none is waiting. */
    boolean next() {
        var next = queue.take(ArticleStatus.RECEIVED);
        next.ifPresent(this::extract);
        return next.isPresent();
    }

    private void extract(QueuedArticle queued) {
        if (queued.attempts > MAX_ATTEMPTS) {
            fail(queued, "Its extraction never came to an end");
            return;
        }
        try {
            var article = queued.article();
            queue.extracted(queued.id, Mentions.of(article, extractor.extract(article)));
            metrics.reached(ArticleStatus.EXTRACTED);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "Article %s can't be extracted", queued.id);
            fail(queued, "Its extraction failed: " + e);
        }
    }

    private void fail(QueuedArticle queued, String reason) {
        queue.failed(queued.id, ArticleStatus.RECEIVED, reason);
        metrics.reached(ArticleStatus.FAILED);
    }
}
