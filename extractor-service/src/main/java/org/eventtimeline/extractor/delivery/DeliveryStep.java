package org.eventtimeline.extractor.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eventtimeline.extractor.delivery.TimelineClient.Result;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/** Posts the events of extracted articles to their timeline. */
@ApplicationScoped
class DeliveryStep {
    private static final Logger LOG = Logger.getLogger(DeliveryStep.class);

    private final ArticleQueue queue;
    private final Timeline timeline;
    private final RetryPolicy retries;
    private final DeliveryMetrics metrics;

    DeliveryStep(ArticleQueue queue, Timeline timeline, RetryPolicy retries, DeliveryMetrics metrics) {
        this.queue = queue;
        this.timeline = timeline;
        this.retries = retries;
        this.metrics = metrics;
    }

    /** Delivers the next article; false where none is waiting. */
    boolean next() {
        var next = queue.take(ArticleStatus.EXTRACTED);
        next.ifPresent(this::deliver);
        return next.isPresent();
    }

    private void deliver(QueuedArticle article) {
        try {
            var rejected = new ArrayList<Result>();
            for (var batch : Mentions.batches(article.mentions)) {
                timeline.add(article.timeline, batch).stream()
                        .filter(Result::isRejected)
                        .forEach(rejected::add);
            }
            settle(article, rejected);
        } catch (DeliveryFailedException e) {
            retryOrFail(article, e);
        }
    }

    private void settle(QueuedArticle article, List<Result> rejected) {
        var reason = rejected.isEmpty() ? null : reasonOf(rejected, article.events);
        var status =
                rejected.isEmpty() || rejected.size() < article.events ? ArticleStatus.DELIVERED : ArticleStatus.FAILED;
        queue.settled(article.id, status, rejected.size(), reason);
        metrics.reached(status);
    }

    private void retryOrFail(QueuedArticle article, DeliveryFailedException failure) {
        var wait = retries.waitAfter(failure, article.attempts);
        var level = article.attempts == 1 || wait.isEmpty() ? Level.WARN : Level.DEBUG;
        LOG.logf(level, "Article %s was not delivered: %s", article.id, failure.getMessage());
        if (wait.isPresent()) {
            queue.delayed(article.id, wait.get(), failure.getMessage());
        } else {
            queue.failed(article.id, ArticleStatus.EXTRACTED, failure.getMessage());
            metrics.reached(ArticleStatus.FAILED);
        }
    }

    private static String reasonOf(List<Result> rejected, int events) {
        return "The timeline rejected " + rejected.size() + " of " + events + " events: "
                + rejected.stream().map(Result::reason).distinct().collect(Collectors.joining("; "));
    }
}
