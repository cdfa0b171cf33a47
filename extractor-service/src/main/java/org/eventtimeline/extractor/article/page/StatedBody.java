package org.eventtimeline.extractor.article.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The article that a page states in its <a href="https://schema.org/articleBody">schema.org description</a>, which is
 * all there is of it where the page is drawn by scripts.
 */
final class StatedBody {
    /** No article has as many tags and lines; each takes some hundred bytes of memory. */
    private static final int MOST_PARTS = 10_000;

    private StatedBody() {}

    /** The text of the one article that the page states; empty where it states none or several. */
    static Optional<String> of(Document page) {
        List<String> bodies = JsonLd.texts(page, "articleBody")
                .filter(body -> !body.isBlank())
                .distinct()
                .limit(2)
                .toList();
        return bodies.size() == 1
                ? Optional.of(bodies.get(0)).filter(StatedBody::isBounded).map(StatedBody::text)
                : Optional.empty();
    }

    private static boolean isBounded(String body) {
        return body.chars().filter(c -> c == '<' || c == '\n').count() <= MOST_PARTS;
    }

    /** Some state it with markup, some with entities, some in lines. */
    private static String text(String body) {
        return BlockText.of(new MainContent(Jsoup.parse(body.replace("\n", "<br>"))), null);
    }
}
