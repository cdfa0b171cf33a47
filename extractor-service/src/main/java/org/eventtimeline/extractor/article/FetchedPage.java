package org.eventtimeline.extractor.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Set;
import org.eventtimeline.extractor.article.field.Characters;
import org.eventtimeline.extractor.article.field.WebAddress;
import org.eventtimeline.extractor.fetch.WebResource;
import org.jsoup.Jsoup;

/** Makes of what was found at an address the submission that would have been posted with it. */
final class FetchedPage {
    /** A page that names its charset does so within so many bytes (HTML, 4.2.5.4). */
    private static final int HEAD = 1024;

    private static final Set<String> PAGES = Set.of("", "text/html", "application/xhtml+xml");

    private FetchedPage() {}

    /**
     * The submission with what was found; its address is the one where that lies.
     *
     * @throws InvalidInputException where that is neither a web page nor plain text
     */
    static Submission submission(Submission asked, WebResource found) {
        boolean isPage = PAGES.contains(found.mediaType());
        if (!isPage && !found.mediaType().equals("text/plain")) {
            throw new InvalidInputException(
                    "url",
                    "leads to " + found.mediaType()
                            + ", which is neither a web page nor plain text; feeds are followed at /api/v1/feeds");
        }
        var content = Characters.repaired(new String(found.body(), charsetOf(found)));
        var address = found.address().toString();
        return new Submission(
                asked.timeline(),
                asked.title(),
                isPage ? null : content,
                isPage ? content : null,
                WebAddress.isOne(address) ? address : asked.url(),
                asked.publishedAt(),
                asked.language());
    }

    private static Charset charsetOf(WebResource found) {
        return found.charset().orElseGet(() -> charsetNamedIn(found.body()));
    }

    /** UTF-8 where it names none. */
    private static Charset charsetNamedIn(byte[] page) {
        try (var head = new ByteArrayInputStream(page, 0, Math.min(HEAD, page.length))) {
            return Jsoup.parse(head, null, "").charset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
