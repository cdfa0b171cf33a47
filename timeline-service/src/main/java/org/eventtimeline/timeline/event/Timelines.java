package org.eventtimeline.timeline.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes in and takes back what articles tell. */
@ApplicationScoped
public class Timelines {
    /** What a timeline may be called: lower-case letters, digits and hyphens, up to 63 characters. */
    public static final String NAME = "[a-z0-9][a-z0-9-]{0,62}";

    /**
     * Adds valid mentions to a timeline, which is founded by its first one.
     *
     * <p>The timeline is locked for the length of the transaction. Whoever posts the same mention or another mention of
     * the same event at the same time waits, and then sees the event: neither is made twice and neither post fails.
     *
     * @return what became of each, in the order given
     */
    @Transactional
    public List<Outcome> tell(String timeline, List<NewMention> mentions) {
        return mentions.isEmpty()
                ? List.of()
                : new Telling(Timeline.foundAndLock(timeline), mentions).outcomes(mentions);
    }

    /**
     * Takes an article back: removes its mentions, and the events that no other article tells.
     *
     * @return whether the timeline had the article
     */
    @Transactional
    public boolean removeArticle(String timeline, String article) {
        return PlainText.Validator.isPlain(timeline + article)
                && Timeline.lock(timeline)
                        .flatMap(locked -> Article.named(locked, article))
                        .map(Removal::of)
                        .isPresent();
    }
}
