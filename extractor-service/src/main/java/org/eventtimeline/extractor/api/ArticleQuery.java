package org.eventtimeline.extractor.api;

import java.util.ArrayList;
import org.eventtimeline.extractor.article.FieldError;
import org.eventtimeline.extractor.article.InvalidInputException;
import org.eventtimeline.extractor.delivery.ArticleState.Place;
import org.eventtimeline.extractor.delivery.ArticleStatus;

/**
 * Which articles to list.
 *
 * @param status only those of this status; null for all
 * @param limit how many at most
 * @param after only those behind this place
 */
record ArticleQuery(ArticleStatus status, int limit, Place after) {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    /** Reads query parameters, each of which may be null; throws {@link InvalidInputException} naming the bad ones. */
    static ArticleQuery of(String status, String limit, String cursor) {
        var errors = new ArrayList<FieldError>();
        var query = new ArticleQuery(
                status == null ? null : ArticleStatus.of(status).orElse(null),
                limit == null ? DEFAULT_LIMIT : number(limit),
                cursor == null ? Place.START : Cursor.read(cursor).orElse(null));
        if (status != null && query.status == null) {
            errors.add(new FieldError("status", "must be received, extracted, delivered or failed"));
        }
        if (query.limit < 1 || query.limit > MAX_LIMIT) {
            errors.add(new FieldError("limit", "must be a number from 1 to " + MAX_LIMIT));
        }
        if (query.after == null) {
            errors.add(new FieldError("cursor", "must be the next of another answer"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return query;
    }

    private static int number(String string) {
        try {
            return Integer.parseInt(string);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
