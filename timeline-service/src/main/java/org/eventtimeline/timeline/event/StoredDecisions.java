package org.eventtimeline.timeline.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.timeline.merge.Decisions;

/** Reads what people have decided about mentions of a timeline. */
final class StoredDecisions {
    private static final String PLACES =
            "select mention, place from timeline.placement where timeline = ? and mention = any (?)";

    private static final String SEPARATIONS = """
            select one, other from timeline.separation
            where one = any (cast(? as uuid[])) and other = any (cast(? as uuid[]))
            """;

    private StoredDecisions() {}

    /** What has been decided about the mentions of these ids. */
    static Decisions of(Timeline timeline, Collection<String> mentions) {
        Map<String, String> places = new HashMap<>();
        timeline.database()
                .list(
                        PLACES,
                        row -> places.put(row.getString("mention"), row.getString("place")),
                        List.of(timeline.key(), mentions.toArray(String[]::new)));
        return places.isEmpty()
                ? Decisions.NONE
                : new Decisions(places, apart(timeline, places.values().toArray(String[]::new)));
    }

    private static Set<Decisions.Apart> apart(Timeline timeline, String[] places) {
        return Set.copyOf(timeline.database()
                .list(
                        SEPARATIONS,
                        row -> new Decisions.Apart(row.getString("one"), row.getString("other")),
                        List.of(places, places)));
    }
}
