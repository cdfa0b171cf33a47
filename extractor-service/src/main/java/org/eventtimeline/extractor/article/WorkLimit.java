package org.eventtimeline.extractor.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eventtimeline.extractor.article.page.WebPage;

/**
 * Bounds how much is read at once, so that large articles that come together do not need more memory than there is.
 * Work is counted in UTF-16 code units of text; what does not fit waits in order of arrival.
 */
@ApplicationScoped
class WorkLimit {
    /** A tag takes as much memory as so many code units of text. */
    private static final int TAG = 4;

    private final int most;
    private final Semaphore free;

    WorkLimit(ArticleConfig config) {
        most = config.maxTextLength();
        free = new Semaphore(most, true);
    }

    <T> T readPage(String html, Supplier<T> work) {
        return within(TAG * WebPage.tags(html), work);
    }

    <T> T readText(String text, Supplier<T> work) {
        return within(text.length(), work);
    }

    private <T> T within(long size, Supplier<T> work) {
        int share = (int) Math.min(most, size);
        free.acquireUninterruptibly(share);
        try {
            return work.get();
        } finally {
            free.release(share);
        }
    }
}
