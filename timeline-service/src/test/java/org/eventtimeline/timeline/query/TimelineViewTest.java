package org.eventtimeline.timeline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineViewTest {
    @ParameterizedTest
    @CsvSource({
        "news, News",
        "bridge-opening, Bridge Opening",
        "ferries-of-halden, Ferries of Halden",
        "the-fall-of-the-wall, The Fall of the Wall",
        "g7-2025, G7 2025",
        "a--b-, A B",
    })
    void itsNameIsItsTitle(String name, String title) {
        assertEquals(title, new TimelineView(name, 0, 0, 0, null, null, Instant.EPOCH, null).title());
    }
}
