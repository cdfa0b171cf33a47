package org.eventtimeline.timeline.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eventtimeline.timeline.database.Database;

/** Takes in and takes back what articles tell. */
@ApplicationScoped
public class Timelines {
    /** What a timeline may be called: lower-case letters, digits and hyphens, up to 63 characters. */
    public static final String NAME = "[a-z0-9][a-z0-9-]{0,62}";

    private final Database database;
    private final Upgrade upgrade;

    Timelines(Database database, Upgrade upgrade) {
        this.database = database;
        this.upgrade = upgrade;
    }

    /**
     * Adds valid mentions to a timeline, which is founded by its first one.
     *
     * <p>The timeline is locked for the length of the transaction. Whoever posts the same mention or another mention of
     * the same event at the same time waits, and then sees the event: neither is made twice and neither post fails.
     *
     * @param presentation how TimelineJS3 shows the timeline from now on; empty to leave that as it is
     * @return what became of each, in the order given
     */
    @Transactional
    public List<Outcome> tell(String timeline, List<NewMention> mentions, Optional<Presentation> presentation) {
        upgrade.check();
        if (mentions.isEmpty()) {
            return List.of();
        }
        Timeline locked = Timeline.foundAndLock(database, timeline);
        presentation.ifPresent(locked::show);
        return new Telling(locked, mentions).outcomes(mentions);
    }

    /**
     * Makes one event of several and keeps it one, whatever is told later. To do it again changes nothing.
     *
     * @param events ids of events of the timeline, or of events that were moved into one of its events
     * @return the id of the one event, or empty where there is no such timeline
     * @throws NotThere if one of the events is not there
     */
    @Transactional
    public Optional<UUID> merge(String timeline, List<UUID> events) {
        upgrade.check();
        return Timeline.lock(database, timeline).map(locked -> new Curation(locked).merge(events));
    }

    /**
     * Takes mentions out of an event, makes an event of them and keeps the two apart, whatever is told later. To do it
     * again changes nothing.
     *
     * @param event the id of the event, or of one that was moved into it
     * @return the ids of the event of the mentions left and of that of the mentions named, or empty where there is no
     *     such event
     * @throws NotThere if the event has not all the mentions or has no others
     */
    @Transactional
    public Optional<Split> split(UUID event, Set<String> mentions) {
        upgrade.check();
        return Timeline.ofEvent(database, event)
                .flatMap(name -> Timeline.lock(database, name))
                .flatMap(locked -> StoredEvents.current(locked, event)
                        .map(current -> new Split(current, new Curation(locked).split(current, mentions))));
    }

    /**
     * What became of a split event.
     *
     * @param rest the event of the mentions left
     * @param split the event of the mentions taken out
     */
    public record Split(UUID rest, UUID split) {}

    /**
     * Takes an article back: removes its mentions, and the events that no other article tells.
     *
     * @return whether the timeline had the article
     */
    @Transactional
    public boolean removeArticle(String timeline, String article) {
        upgrade.check();
        return PlainText.Validator.isPlain(timeline + article)
                && Timeline.lock(database, timeline)
                        .map(locked -> remove(locked, article))
                        .orElse(false);
    }

    private static boolean remove(Timeline timeline, String id) {
        Article article = Article.byId(timeline, List.of(id)).get(id);
        if (article != null) {
            Removal.of(timeline, article);
        }
        return article != null;
    }
}
