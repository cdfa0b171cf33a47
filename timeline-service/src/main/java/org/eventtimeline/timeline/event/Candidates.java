package org.eventtimeline.timeline.event;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * The events that the mentions of one post may tell: stored ones, found at once by days that overlap and a headline that
 * shares letters, and those that the post itself has made or changed so far.
 */
final class Candidates {
    private static final int MAX_EACH = 8;

    private final Map<Mention, List<Event>> stored = new HashMap<>();
    private final Set<Event> touched = new LinkedHashSet<>();

    Candidates(Timeline timeline, List<Mention> mentions) {
        EntityManager entities = Event.getEntityManager();
        List<Tuple> pairs = pairs(entities.unwrap(Session.class), timeline, mentions);
        Map<UUID, Event> events = Event.withTheirLeads(pairs.stream()
                        .map(pair -> pair.get("event", UUID.class))
                        .distinct()
                        .toList())
                .collect(Collectors.toMap(event -> event.id, Function.identity()));
        for (Tuple pair : pairs) {
            Mention mention = mentions.get(pair.get("place", Long.class).intValue() - 1);
            stored.computeIfAbsent(mention, m -> new ArrayList<>()).add(events.get(pair.get("event", UUID.class)));
        }
    }

    private static List<Tuple> pairs(Session session, Timeline timeline, List<Mention> mentions) {
        return session.createNativeQuery("""
                        select told.place, event.id as event
                        from unnest(cast(:earliest as integer[]), cast(:latest as integer[]), cast(:headlines as text[]))
                             with ordinality as told (earliest, latest, headline, place)
                        cross join lateral (
                            select e.id from timeline.event e
                            where e.timeline = :timeline
                              and daterange(e.earliest, e.latest, '[]')
                                  && daterange(date 'epoch' + told.earliest, date 'epoch' + told.latest, '[]')
                              and e.headline % told.headline
                            order by similarity(e.headline, told.headline) desc, e.lead
                            limit :most
                        ) event
                        """, Tuple.class)
                .addScalar("place", Long.class)
                .addScalar("event", UUID.class)
                .setParameter("earliest", epochDays(mentions, EventDate::earliest))
                .setParameter("latest", epochDays(mentions, EventDate::latest))
                .setParameter(
                        "headlines",
                        mentions.stream().map(mention -> mention.headline).toArray(String[]::new))
                .setParameter("timeline", timeline.key)
                .setParameter("most", MAX_EACH)
                .getResultList();
    }

    private static Integer[] epochDays(Collection<Mention> mentions, Function<EventDate, LocalDate> end) {
        return mentions.stream()
                .map(mention -> end.apply(mention.date()))
                .map(day -> day == null ? null : Math.toIntExact(day.toEpochDay()))
                .toArray(Integer[]::new);
    }

    /** The event that fits a mention best; of two that fit alike, the one whose leading mention has the lower id. */
    Optional<Event> bestFor(Mention mention) {
        record Fit(Event event, double value) {}
        return Stream.concat(stored.getOrDefault(mention, List.of()).stream(), touched.stream())
                .map(event -> new Fit(event, SameEvent.fit(mention.gist(), event.gist())))
                .filter(fit -> fit.value() > 0)
                .max(Comparator.comparingDouble(Fit::value)
                        .thenComparing(fit -> fit.event().leadId(), Comparator.reverseOrder()))
                .map(Fit::event);
    }

    /** Makes an event that the post has made or changed known to its later mentions. */
    void touch(Event event) {
        touched.add(event);
    }
}
