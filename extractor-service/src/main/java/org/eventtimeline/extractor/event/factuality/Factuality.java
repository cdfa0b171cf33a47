package org.eventtimeline.extractor.event.factuality;

import java.time.LocalDate;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.mention.Status;

/** Tells from the words around an event whether it happened. */
public final class Factuality {
    private Factuality() {}

    /**
     * The status of an event.
     *
     * @param published the publication date of the article, or null; what lies behind it has not happened yet
     */
    public static Status status(Mention mention, LocalDate published) {
        ClauseFactuality clauses = new ClauseFactuality(mention, published);
        Status status = mention.hasClause()
                ? clauses.status(mention.clause())
                : new NounFactuality(mention, clauses).status(mention.noun());
        boolean ahead = published != null && mention.date().first().isAfter(published);
        return status == Status.OCCURRED && ahead ? Status.PLANNED : status;
    }
}
