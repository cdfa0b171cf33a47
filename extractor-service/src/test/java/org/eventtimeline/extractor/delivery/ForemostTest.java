package org.eventtimeline.extractor.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.DatedEvent;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Status;
import org.eventtimeline.extractor.language.Span;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Month;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.junit.jupiter.api.Test;

class ForemostTest {
    private static final TemporalValue MAY = Month.of(2024, 5);
    private static final TemporalValue FIRST_OF_MAY = Day.of(2024, 5, 1);

    @Test
    void ofEachDateWhatMattersMostIsForemost() {
        assertEquals(Set.of(1, 2), Foremost.of(List.of(event(MAY, 0.4), event(MAY, 0.9), event(FIRST_OF_MAY, 0.3))));
    }

    @Test
    void ofWhatMattersAlikeTheFirstIsForemost() {
        assertEquals(Set.of(0), Foremost.of(List.of(event(MAY, 0.9), event(MAY, 0.9))));
    }

    private static DatedEvent event(TemporalValue date, double salience) {
        Span span = new Span(0, 4);
        return new DatedEvent(date, Anchor.EXPLICIT, Status.OCCURRED, null, "Rain", span, span, List.of(), salience, 1);
    }
}
