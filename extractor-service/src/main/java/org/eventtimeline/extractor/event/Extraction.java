package org.eventtimeline.extractor.event;

import java.util.List;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/**
 * What an article tells about time.
 *
 * @param temporalExpressions its temporal expressions in the order of the text
 * @param events its dated events in the order of the text, each event once
 */
public record Extraction(List<TemporalExpression> temporalExpressions, List<DatedEvent> events) {

    public Extraction {
        temporalExpressions = List.copyOf(temporalExpressions);
        events = List.copyOf(events);
    }
}
