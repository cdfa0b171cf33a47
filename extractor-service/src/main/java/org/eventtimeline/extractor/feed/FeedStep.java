package org.eventtimeline.extractor.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eventtimeline.extractor.courtesy.Courtesy;
import org.eventtimeline.extractor.fetch.FetchFailedException;
import org.eventtimeline.extractor.fetch.Web;
import org.eventtimeline.extractor.fetch.WebResource;
import org.jboss.logging.Logger;

/** Visits feeds and notes what entries they have. */
@ApplicationScoped
class FeedStep {
    static final String NO_FEED = "leads to no RSS or Atom feed that can be read";

    private static final Logger LOG = Logger.getLogger(FeedStep.class);

    private final FeedStore feeds;
    private final Web web;
    private final Courtesy courtesy;

    FeedStep(FeedStore feeds, Web web, Courtesy courtesy) {
        this.feeds = feeds;
        this.web = web;
        this.courtesy = courtesy;
    }

    /** Visits the next feed; false where none is due. */
    boolean next() {
        var next = feeds.take();
        next.ifPresent(feed -> courtesy.turn(feed.url, feed.turnAt)
                .ifPresentOrElse(turn -> feeds.postponed(feed, turn), () -> visit(feed)));
        return next.isPresent();
    }

    private void visit(FeedRow feed) {
        try {
            if (web.fetchIfChanged(feed.url, feed.validators(), found -> read(feed, found))
                    .isEmpty()) {
                feeds.unchanged(feed.id);
            }
        } catch (FetchFailedException e) {
            courtesy.failed(feed.url, e);
            fail(feed, e.getMessage());
        }
    }

    private Optional<FeedContent> read(FeedRow feed, WebResource found) {
        var content = FeedReader.read(found);
        content.ifPresentOrElse(read -> feeds.changed(feed.id, found.validators(), read), () -> fail(feed, NO_FEED));
        return content;
    }

    private void fail(FeedRow feed, String reason) {
        LOG.warnf("The feed %s %s", feed.url, reason);
        feeds.failed(feed.id, reason);
    }
}
