package org.eventtimeline.timeline.query;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.timeline.date.Precision;
import org.eventtimeline.timeline.event.Salience;
import org.eventtimeline.timeline.merge.EventStatus;

/**
 * Which events of a timeline to read. Names and words are compared without case and accents.
 *
 * @param from events that end before this day are left out, null for none
 * @param to events that begin after this day are left out, null for none
 * @param within how events lie to the days from and to
 * @param words events are left out unless one mention holds all these words, null for none
 * @param participant events are left out unless a participant has this name or part of a name, null for none
 * @param place events are left out unless a place has this name or part of a name, null for none
 * @param tag events are left out unless this is their kind or a name, or part of one, of a participant or place, null
 *     for none
 * @param source events are left out unless an article has a publisher of this name or part of a name, or comes from
 *     this host, null for none
 * @param language events are left out unless an article is in this language, a BCP 47 tag or the beginning of one, null
 *     for none
 * @param kinds the kinds to read, empty for all
 * @param statuses the statuses to read, empty for all
 * @param precisions the precisions to read, empty for all
 * @param minSalience events of less salience are left out, 0 for none
 */
public record EventFilter(
        LocalDate from,
        LocalDate to,
        Within within,
        String words,
        String participant,
        String place,
        String tag,
        String source,
        String language,
        Set<String> kinds,
        Set<EventStatus> statuses,
        Set<Precision> precisions,
        double minSalience) {

    /** The statuses that a timeline shows unless it is asked for others. */
    public static final Set<EventStatus> SHOWN = Set.of(EventStatus.OCCURRED, EventStatus.PLANNED);

    /** What a timeline shows unless it is asked for something else. */
    public static final EventFilter DEFAULT = new EventFilter(
            null, null, Within.OVERLAP, null, null, null, null, null, null, Set.of(), SHOWN, Set.of(), Salience.SHOWN);

    /** Whether nothing but days, status and salience decide. */
    boolean isOfDaysAndStatus() {
        return kinds.isEmpty()
                && precisions.isEmpty()
                && Stream.of(words, participant, place, tag, source, language)
                        .filter(Objects::nonNull)
                        .findAny()
                        .isEmpty();
    }

    /** The same events, of them those that hold the words; null for all. */
    public EventFilter holding(String words) {
        return new EventFilter(
                from,
                to,
                within,
                words,
                participant,
                place,
                tag,
                source,
                language,
                kinds,
                statuses,
                precisions,
                minSalience);
    }
}
