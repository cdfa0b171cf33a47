package org.eventtimeline.timeline.event;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eventtimeline.timeline.database.Database;
import org.eventtimeline.timeline.merge.Decisions;

/**
 * The places that some mentions have been put in.
 *
 * <p>A mention keeps its place when its article is taken back, and has it again when it is told anew.
 */
final class Places {
    private static final String PLACE = """
            insert into timeline.placement (timeline, mention, place)
            select ?, mention, ? from unnest(cast(? as text[])) mention
            on conflict (timeline, mention) do update set place = excluded.place
            """;

    private static final String KEEP_APART = "insert into timeline.separation (one, other) values (?, ?)";

    private static final String KEEP_APART_LIKE = """
            insert into timeline.separation (one, other)
            select ?, case when one = any (old.places) then other else one end
            from timeline.separation, (values (cast(? as uuid[]))) old (places)
            where (one = any (old.places)) <> (other = any (old.places))
            on conflict do nothing
            """;

    private static final String MOVE = "update timeline.placement set place = ? where place = any (cast(? as uuid[]))";

    private static final String FORGET = """
            delete from timeline.separation using (values (cast(? as uuid[]))) old (places)
            where one = any (old.places) or other = any (old.places)
            """;

    private final Timeline timeline;
    private final String[] old;

    private Places(Timeline timeline, String[] old) {
        this.timeline = timeline;
        this.old = old;
    }

    static Places of(Timeline timeline, Collection<String> mentions) {
        Decisions decisions = StoredDecisions.of(timeline, mentions);
        return new Places(
                timeline, decisions.places().values().stream().distinct().toArray(String[]::new));
    }

    /**
     * Puts each group of mentions into a place of its own and keeps these apart from each other, and from what the old
     * places were kept apart from.
     */
    void replaceBy(List<? extends Collection<String>> groups) {
        Database database = timeline.database();
        List<UUID> places = groups.stream().map(this::newPlace).toList();
        for (UUID place : places) {
            database.update(KEEP_APART_LIKE, List.of(place, old));
            database.update(MOVE, List.of(place, old));
        }
        database.update(FORGET, List.of((Object) old));
        for (UUID one : places) {
            for (UUID other : places) {
                if (one.compareTo(other) < 0) {
                    database.update(KEEP_APART, List.of(one, other));
                }
            }
        }
    }

    private UUID newPlace(Collection<String> mentions) {
        UUID place = UUID.randomUUID();
        timeline.database().update(PLACE, List.of(timeline.key(), place, mentions.toArray(String[]::new)));
        return place;
    }
}
