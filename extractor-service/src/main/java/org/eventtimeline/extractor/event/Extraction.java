package org.eventtimeline.extractor.event;

import java.util.List;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/**
 * What an article tells about time, and of whom.
 *
 * @param temporalExpressions its temporal expressions in the order of the text
 * @param events its dated events in the order of the text, each event once
 * @param names the full names of those people, organisations and places that it names most, the most frequent first
 */
public record Extraction(List<TemporalExpression> temporalExpressions, List<DatedEvent> events, List<String> names) {

    public Extraction {
        temporalExpressions = List.copyOf(temporalExpressions);
        events = List.copyOf(events);
        names = List.copyOf(names);
    }
}
