package org.eventtimeline.extractor.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An entry of a feed; the migration says what each column means. */
@Entity
@Table(name = "feed_entry")
class EntryRow {
    @Id
    String id;

    String feed;
    String url;
    String title;
    String publishedAt;
    String content;

    @Enumerated(EnumType.STRING)
    EntryStatus status;

    String reason;
    int attempts;
    Instant dueAt;
    Instant turnAt;
    Instant seenAt;
}
