package org.eventtimeline.extractor.feed;

import jakarta.enterprise.context.ApplicationScoped;
import org.eventtimeline.extractor.fetch.FetchFailedException;
import org.eventtimeline.extractor.fetch.Web;
import org.jboss.logging.Logger;

/** Visits feeds and notes what entries they have. */
@ApplicationScoped
class FeedStep {
    static final String NO_FEED = "leads to no RSS or Atom feed that can be read";

    private static final Logger LOG = Logger.getLogger(FeedStep.class);

    private final FeedStore feeds;
    private final Web web;

    FeedStep(FeedStore feeds, Web web) {
        this.feeds = feeds;
        this.web = web;
    }

    /** Visits the next feed; false where none is due. */
    boolean next() {
        var next = feeds.take();
        next.ifPresent(this::visit);
        return next.isPresent();
    }

    private void visit(FeedRow feed) {
        try {
            var found = web.fetchIfChanged(feed.url, feed.validators());
            if (found.isEmpty()) {
                feeds.unchanged(feed.id);
                return;
            }
            FeedReader.read(found.get())
                    .ifPresentOrElse(
                            content -> feeds.changed(feed.id, found.get().validators(), content),
                            () -> fail(feed, NO_FEED));
        } catch (FetchFailedException e) {
            fail(feed, e.getMessage());
        }
    }

    private void fail(FeedRow feed, String reason) {
        LOG.warnf("The feed %s %s", feed.url, reason);
        feeds.failed(feed.id, reason);
    }
}
