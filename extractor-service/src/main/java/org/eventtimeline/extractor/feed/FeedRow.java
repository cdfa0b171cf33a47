package org.eventtimeline.extractor.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eventtimeline.extractor.fetch.WebResource.Validators;

/** A feed that is followed; the migration says what each column means. */
@Entity
@Table(name = "feed")
class FeedRow {
    @Id
    String id;

    String timeline;
    String url;
    String title;
    String etag;
    String lastModified;
    int failures;
    String reason;
    Instant dueAt;
    Instant turnAt;
    Instant checkedAt;
    Instant createdAt;

    Validators validators() {
        return new Validators(etag, lastModified);
    }

    void show(Validators validators) {
        etag = validators.etag();
        lastModified = validators.lastModified();
    }
}
