package org.eventtimeline.extractor.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eventtimeline.extractor.delivery.TimelineClient.Result;
import org.jboss.logging.Logger;

/** Posts the events of extracted articles to their timeline. */
@ApplicationScoped
class DeliveryStep {
    private static final Logger LOG = Logger.getLogger(DeliveryStep.class);

    private final ArticleQueue queue;
    private final Timeline timeline;
    private final RetryPolicy retries;

    DeliveryStep(ArticleQueue queue, Timeline timeline, RetryPolicy retries) {
        this.queue = queue;
        this.timeline = timeline;
        this.retries = retries;
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
            queue.delivered(article.id, rejected.size(), reasonOf(rejected, article.events));
        } catch (DeliveryFailedException e) {
            retries.waitAfter(e, article.attempts)
                    .ifPresentOrElse(
                            wait -> queue.delayed(article.id, wait, e.getMessage()),
                            () -> queue.failed(article.id, ArticleStatus.EXTRACTED, e.getMessage()));
        }
    }

    private static String reasonOf(List<Result> rejected, int events) {
        return rejected.isEmpty()
                ? null
                : "The timeline rejected " + rejected.size() + " of " + events + " events: "
                        + rejected.stream().map(Result::reason).distinct().collect(Collectors.joining("; "));
    }
}
