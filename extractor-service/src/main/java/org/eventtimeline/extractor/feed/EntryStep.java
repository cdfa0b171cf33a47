package org.eventtimeline.extractor.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eventtimeline.extractor.article.Article;
import org.eventtimeline.extractor.article.ArticleIntake;
import org.eventtimeline.extractor.article.InvalidInputException;
import org.eventtimeline.extractor.article.Submission;
import org.eventtimeline.extractor.article.field.PublicationDate;
import org.eventtimeline.extractor.article.field.UnsupportedLanguageException;
import org.eventtimeline.extractor.article.field.WebAddress;
import org.eventtimeline.extractor.background.Backoff;
import org.eventtimeline.extractor.background.Moments;
import org.eventtimeline.extractor.courtesy.Courtesy;
import org.eventtimeline.extractor.delivery.Outbox;
import org.eventtimeline.extractor.fetch.FetchFailedException;
import org.eventtimeline.extractor.fetch.MovedException;
import org.jboss.logging.Logger;

/** Hands in the articles of entries: the page, or what the feed itself tells where the page can't be had. */
@ApplicationScoped
class EntryStep {
    private static final Logger LOG = Logger.getLogger(EntryStep.class);

    private final EntryStore entries;
    private final FeedStore feeds;
    private final ArticleIntake intake;
    private final Outbox outbox;
    private final Courtesy courtesy;
    private final FeedConfig config;

    EntryStep(
            EntryStore entries,
            FeedStore feeds,
            ArticleIntake intake,
            Outbox outbox,
            Courtesy courtesy,
            FeedConfig config) {
        this.entries = entries;
        this.feeds = feeds;
        this.intake = intake;
        this.outbox = outbox;
        this.courtesy = courtesy;
        this.config = config;
    }

    /** Hands in the next entry; false where none waits. */
    boolean next() {
        var next = entries.take();
        next.ifPresent(entry -> feeds.timelineOf(entry.feed).ifPresent(timeline -> handIn(timeline, entry)));
        return next.isPresent();
    }

    private void handIn(String timeline, EntryRow entry) {
        if (entry.attempts > config.tries()) {
            fail(entry, "Its hand-in never came to an end");
        } else if (entry.url == null) {
            handInContent(timeline, entry, "It names no address");
        } else {
            courtesy.turn(entry.url, entry.turnAt)
                    .ifPresentOrElse(turn -> entries.postponed(entry, turn), () -> ask(timeline, entry));
        }
    }

    /** Its turn with the host has come; where that is new, what it allows is asked first, which takes the turn. */
    private void ask(String timeline, EntryRow entry) {
        try {
            if (courtesy.isUnknown(entry.url)) {
                courtesy.learn(entry.url);
                entries.postponed(entry, courtesy.turn(entry.url, null).orElseGet(Moments::now));
            } else if (courtesy.isAllowed(entry.url)) {
                handInPage(timeline, entry);
            } else {
                handInContent(timeline, entry, "its host allows it to no robots");
            }
        } catch (FetchFailedException e) {
            handInLater(timeline, entry, e);
        }
    }

    private void handInPage(String timeline, EntryRow entry) {
        try {
            put(entry, intake.readHere(timeline, entry.url));
        } catch (MovedException e) {
            follow(timeline, entry, e.to().toString());
        } catch (FetchFailedException e) {
            courtesy.failed(entry.url, e);
            handInLater(timeline, entry, e);
        } catch (InvalidInputException e) {
            handInContent(timeline, entry, reasonOf(e));
        } catch (UnsupportedLanguageException e) {
            fail(entry, e.getMessage());
        }
    }

    /** Where a page has moved to is asked in its turn, and as far as that host allows; each move is a try. */
    private void follow(String timeline, EntryRow entry, String url) {
        if (entry.attempts < config.tries() && WebAddress.isOne(url)) {
            entries.moved(entry, url);
        } else {
            handInContent(timeline, entry, "redirects too often, or to no address of the web");
        }
    }

    private void handInLater(String timeline, EntryRow entry, FetchFailedException e) {
        if (e.isPassing() && entry.attempts < config.tries()) {
            var wait = Backoff.doubled(config.firstRetry(), entry.attempts - 1, FeedConfig.LONGEST_WAIT);
            entries.delayed(entry.id, wait, e.getMessage());
        } else {
            handInContent(timeline, entry, e.getMessage());
        }
    }

    private void handInContent(String timeline, EntryRow entry, String whyNotThePage) {
        if (entry.content == null) {
            fail(entry, whyNotThePage);
            return;
        }
        try {
            put(entry, intake.read(Submission.ofPage(timeline, entry.title, entry.content, entry.url)));
        } catch (InvalidInputException e) {
            fail(entry, whyNotThePage + "; what the feed tells: " + reasonOf(e));
        } catch (UnsupportedLanguageException e) {
            fail(entry, e.getMessage());
        }
    }

    private void put(EntryRow entry, Article article) {
        var published = Optional.ofNullable(entry.publishedAt).flatMap(PublicationDate::parse);
        outbox.put(article.orPublishedAt(published.orElse(null)));
        entries.settled(entry.id, EntryStatus.HANDED_IN, null);
    }

    private void fail(EntryRow entry, String reason) {
        LOG.warnf("The entry %s of a feed can't be handed in: %s", entry.url, reason);
        entries.settled(entry.id, EntryStatus.FAILED, reason);
    }

    private static String reasonOf(InvalidInputException e) {
        var error = e.errors().get(0);
        return error.field() + " " + error.message();
    }
}
