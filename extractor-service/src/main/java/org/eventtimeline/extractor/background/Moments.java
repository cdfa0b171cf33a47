package org.eventtimeline.extractor.background;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Tells the time as the database keeps it. */
public final class Moments {
    private Moments() {}

    /** This moment, as fine as the database can store: in microseconds. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
