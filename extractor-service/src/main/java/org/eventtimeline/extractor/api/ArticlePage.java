package org.eventtimeline.extractor.api;

import java.util.List;
import org.eventtimeline.extractor.delivery.ArticleState;

/**
 * A page of the list of articles.
 *
 * @param articles the articles, the latest first
 * @param next cursor of the page behind it; null where this is the last one
 */
record ArticlePage(List<ArticleState> articles, String next) {

    /** The page, given one article more than its limit where there is one. */
    static ArticlePage of(List<ArticleState> articles, int limit) {
        if (articles.size() <= limit) {
            return new ArticlePage(articles, null);
        }
        var page = articles.subList(0, limit);
        return new ArticlePage(page, Cursor.write(page.get(limit - 1).place()));
    }
}
