package org.eventtimeline.extractor.event.dating;

import java.util.List;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * What an entry of a chronicle goes on to tell: {@code 3 May 1997: The king leaves; his guard flees. His palace burns}.
 */
final class RestOfEntry {
    private static final double CONFIDENCE = 0.6;

    /** The date of the entry that goes on, or null. */
    private CalendarValue date;

    /**
     * What the next sentence of the article tells without a date of its own.
     *
     * @param dated what it tells with one
     */
    List<Mention> mentions(Reading reading, List<Mention> dated) {
        CalendarValue opened = ChronicleEntries.date(reading.phrases()).orElse(null);
        if (opened != null || reading.phrases().sentence().opensLine()) {
            date = opened;
        }
        if (date == null || opened == null && !dated.isEmpty()) {
            return List.of();
        }
        return reading.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN
                        && clause.hasSubject()
                        && clause.verb().isFinite())
                .filter(clause -> Eventhood.isFact(reading.phrases(), clause))
                .filter(clause -> dated.stream().noneMatch(mention -> clause.equals(mention.clause())))
                .map(clause -> Mention.told(reading, clause, date, Anchor.EXPLICIT, CONFIDENCE))
                .toList();
    }
}
