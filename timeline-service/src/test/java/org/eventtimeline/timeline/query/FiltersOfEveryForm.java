package org.eventtimeline.timeline.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eventtimeline.timeline.date.Precision;
import org.eventtimeline.timeline.event.Salience;
import org.eventtimeline.timeline.merge.EventStatus;

/** A filter by each of what events can be asked for, and one by all of it. */
final class FiltersOfEveryForm {
    private static final EventFilter ALL = EventFilter.DEFAULT;
    private static final LocalDate DAY = LocalDate.of(1970, 1, 1);

    private FiltersOfEveryForm() {}

    static List<EventFilter> all() {
        return List.of(
                ALL,
                days(DAY, null, Within.OVERLAP),
                days(DAY, DAY.plusYears(1), Within.OVERLAP),
                days(null, DAY, Within.OVERLAP),
                days(DAY, DAY.plusYears(1), Within.CONTAIN),
                ALL.holding("common"),
                ALL.holding("word17"),
                named("Person17", null, null, null, null),
                named("Ada", "Place 17", null, null, null),
                named("Ada Person17", null, null, null, null),
                named(null, "place", null, null, null),
                named(null, null, null, "Daily 17", null),
                named(null, null, null, "paper17.example", null),
                named(null, null, "meeting", null, null),
                named(null, null, "person17", null, null),
                named(null, null, null, null, "en"),
                named(null, null, null, null, "fr-ca"),
                kinds(Set.of("meeting"), EventFilter.SHOWN, Set.of(), 0.5),
                kinds(Set.of("unheard-of"), EventFilter.SHOWN, Set.of(), 0.5),
                kinds(Set.of(), EventFilter.SHOWN, Set.of(Precision.CENTURY), 0.5),
                kinds(Set.of("attack"), Set.of(EventStatus.NEGATED), Set.of(Precision.YEAR, Precision.DAY), 0),
                kinds(Set.of(), Set.of(), Set.of(), 0),
                kinds(Set.of(), Set.of(EventStatus.RECURRING), Set.of(), 0.9),
                new EventFilter(
                        DAY,
                        DAY.plusYears(9),
                        Within.OVERLAP,
                        "common",
                        "ada",
                        "place",
                        "meeting",
                        "daily",
                        "en",
                        Set.of("meeting"),
                        EventFilter.SHOWN,
                        Set.of(Precision.YEAR),
                        0.7));
    }

    private static EventFilter days(LocalDate from, LocalDate to, Within within) {
        return new EventFilter(
                from,
                to,
                within,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                EventFilter.SHOWN,
                Set.of(),
                Salience.SHOWN);
    }

    private static EventFilter named(String participant, String place, String tag, String source, String language) {
        return new EventFilter(
                null,
                null,
                Within.OVERLAP,
                null,
                participant,
                place,
                tag,
                source,
                language,
                Set.of(),
                EventFilter.SHOWN,
                Set.of(),
                Salience.SHOWN);
    }

    private static EventFilter kinds(
            Set<String> kinds, Set<EventStatus> statuses, Set<Precision> precisions, double minSalience) {
        return new EventFilter(
                null,
                null,
                Within.OVERLAP,
                null,
                null,
                null,
                null,
                null,
                null,
                kinds,
                statuses,
                precisions,
                minSalience);
    }
}
