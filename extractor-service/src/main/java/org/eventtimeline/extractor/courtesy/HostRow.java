package org.eventtimeline.extractor.courtesy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A host of the web; the migration says what each column means. */
@Entity
@Table(name = "web_host")
class HostRow {
    @Id
    String name;

    Instant freeAt;
    Instant restsUntil;
    String robots;
    Instant robotsAt;
    long delayMillis;
}
