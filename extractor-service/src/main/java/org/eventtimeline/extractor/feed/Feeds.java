package org.eventtimeline.extractor.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.article.ArticleIntake;
import org.eventtimeline.extractor.article.InvalidInputException;
import org.eventtimeline.extractor.fetch.FetchFailedException;
import org.eventtimeline.extractor.fetch.Web;

/** The feeds that are followed. */
@ApplicationScoped
public class Feeds {
    private final FeedStore store;
    private final FeedStates states;
    private final FeedWorkers workers;
    private final FeedConfig config;
    private final ArticleIntake intake;
    private final Web web;

    Feeds(FeedStore store, FeedStates states, FeedWorkers workers, FeedConfig config, ArticleIntake intake, Web web) {
        this.store = store;
        this.states = states;
        this.workers = workers;
        this.config = config;
        this.intake = intake;
        this.web = web;
    }

    /**
     * Follows a feed: when this returns, the articles that it has now and those to come will be handed in, whatever
     * happens. One that is followed already stays as it is.
     *
     * @param timeline name of the timeline that the events belong to; null for the default one
     * @param url the feed's address
     * @throws InvalidInputException naming every field at fault, also where there is no feed
     * @throws FetchFailedException where nothing usable is found at the address
     * @throws TooManyFeedsException where as many are followed as may be
     */
    public FeedState follow(String timeline, String url) {
        var feed = new FeedRow();
        feed.timeline = intake.timelineOf(timeline, url);
        feed.url = url;
        feed.id = Ids.of(feed.timeline, url);
        return find(feed.id).orElseGet(() -> followAnew(feed));
    }

    private FeedState followAnew(FeedRow feed) {
        if (store.count() >= config.most()) {
            throw new TooManyFeedsException(config.most());
        }
        var content = web.fetch(feed.url, found -> {
                    feed.show(found.validators());
                    return FeedReader.read(found);
                })
                .orElseThrow(() -> new InvalidInputException("url", FeedStep.NO_FEED));
        store.follow(feed, content);
        workers.wake();
        return find(feed.id).orElseThrow();
    }

    /** A feed that is followed; empty where there is none of this identity. */
    public Optional<FeedState> find(String id) {
        return states.state(id);
    }

    /** Every feed, the latest first. */
    public List<FeedState> list() {
        return states.states();
    }

    /** The latest entries of a feed that could not be handed in. */
    public List<FeedFailure> failures(String id) {
        return states.failures(id);
    }

    /** Leaves a feed; what it has handed in stays. False where there is none of this identity. */
    public boolean leave(String id) {
        return store.leave(id);
    }
}
