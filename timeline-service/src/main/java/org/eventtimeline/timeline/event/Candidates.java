package org.eventtimeline.timeline.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Finds the known event that a mention tells, by days that overlap and a headline that shares letters. */
final class Candidates {
    private static final int MAX = 20;

    private Candidates() {}

    static Optional<Event> bestFor(Mention mention) {
        record Fit(Event event, double value) {}
        return likely(mention).stream()
                .map(event -> new Fit(event, SameEvent.fit(mention, event)))
                .filter(fit -> fit.value() > 0)
                .max(Comparator.comparingDouble(Fit::value)
                        .thenComparing(fit -> fit.event().id, Comparator.reverseOrder()))
                .map(Fit::event);
    }

    private static List<Event> likely(Mention mention) {
        EventDate date = mention.date();
        return Event.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from timeline.event
                        where timeline = ?1
                          and daterange(earliest, latest, '[]')
                              && daterange(date 'epoch' + cast(?2 as integer), date 'epoch' + cast(?3 as integer), '[]')
                          and headline % ?4
                        order by similarity(headline, ?4) desc, id
                        """, Event.class)
                .setParameter(1, mention.timeline.key)
                .setParameter(2, epochDay(date.earliest()))
                .setParameter(3, epochDay(date.latest()))
                .setParameter(4, mention.headline)
                .setMaxResults(MAX)
                .getResultList();
    }

    private static Long epochDay(LocalDate day) {
        return day == null ? null : day.toEpochDay();
    }
}
