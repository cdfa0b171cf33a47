package org.eventtimeline.timeline.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds and writes the events of a locked timeline. */
final class StoredEvents {
    private static final String CURRENT = """
            select id from timeline.event where timeline = ? and id = coalesce(
                (select event from timeline.moved_event where id = ?), ?)
            """;

    private static final String OF_MENTIONS =
            "select id, event from timeline.mention where timeline = ? and id = any (?)";

    private static final String OF_ARTICLES = "select distinct event from timeline.mention where article = any (?)";

    private StoredEvents() {}

    /** The id of an event of the timeline, or of the event that it was moved into. */
    static Optional<UUID> current(Timeline timeline, UUID id) {
        return timeline
                .database()
                .list(CURRENT, row -> row.getObject("id", UUID.class), List.of(timeline.key(), id, id))
                .stream()
                .findFirst();
    }

    /** The events that stored mentions are in, by the ids of the mentions. */
    static Map<String, UUID> of(Timeline timeline, Collection<String> mentions) {
        Map<String, UUID> events = new HashMap<>();
        timeline.database()
                .list(
                        OF_MENTIONS,
                        row -> events.put(row.getString("id"), row.getObject("event", UUID.class)),
                        List.of(timeline.key(), mentions.toArray(String[]::new)));
        return events;
    }

    /** The events that the articles tell. */
    static List<UUID> of(Timeline timeline, List<Article> articles) {
        Long[] keys = articles.stream().map(article -> article.key).toArray(Long[]::new);
        return timeline.database().list(OF_ARTICLES, row -> row.getObject("event", UUID.class), List.of((Object) keys));
    }

    /**
     * Writes events that are new and events that are told anew, and which of their mentions are new or came to them.
     */
    static void write(Timeline timeline, Collection<Event> begun, Collection<Event> told) {
        List<Event> events = new ArrayList<>(begun);
        events.addAll(told);
        List<Mention> fresh = new ArrayList<>();
        List<Mention> moved = new ArrayList<>();
        for (Event event : events) {
            for (Mention mention : event.mentions()) {
                if (!event.id().equals(mention.event)) {
                    (mention.event == null ? fresh : moved).add(mention);
                    mention.event = event.id();
                }
            }
        }
        MentionRows.insert(timeline, fresh);
        MentionRows.move(timeline, moved);
        EventRows.insert(timeline, begun);
        EventRows.update(timeline, told);
    }
}
