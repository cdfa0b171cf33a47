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
        if (status == Status.PLANNED && isPast(mention, published)) {
            return Status.HYPOTHETICAL;
        }
        return status == Status.OCCURRED && ahead ? Status.PLANNED : status;
    }

    /** {@code to clear the road} in {@code tried on Monday to clear the road}, whatever came of it. */
    private static boolean isPast(Mention mention, LocalDate published) {
        return published != null && mention.date().last().isBefore(published);
    }
}
