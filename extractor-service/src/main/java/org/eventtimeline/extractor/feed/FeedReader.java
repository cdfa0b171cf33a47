package org.eventtimeline.extractor.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.extractor.article.field.WebAddress;
import org.eventtimeline.extractor.feed.FeedContent.Entry;
import org.eventtimeline.extractor.fetch.WebResource;

/** Reads RSS and Atom. A document type is refused, so no entity is ever expanded. */
final class FeedReader {
    /** Each tag takes some hundred bytes of memory while the feed is read. */
    private static final int MOST_TAGS = 100_000;

    private FeedReader() {}

    /** What the resource tells; empty where it's no feed that can be read, or one nested too deep. */
    static Optional<FeedContent> read(WebResource resource) {
        if (tags(resource.body()) > MOST_TAGS) {
            return Optional.empty();
        }
        try (var xml = new XmlReader(new ByteArrayInputStream(resource.body()), contentType(resource), true)) {
            var feed = new SyndFeedInput().build(xml);
            Map<String, Entry> entries = new LinkedHashMap<>();
            feed.getEntries().stream()
                    .flatMap(entry -> entry(resource.address(), entry).stream())
                    .forEach(entry -> entries.putIfAbsent(entry.key(), entry));
            return Optional.of(new FeedContent(stripped(feed.getTitle()), List.copyOf(entries.values())));
        } catch (IOException | FeedException | IllegalArgumentException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Optional<Entry> entry(URI feed, SyndEntry entry) {
        var url = address(feed, entry).orElse(null);
        var content = content(entry);
        return Stream.of(url, stripped(entry.getUri()), content)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(key -> url != null || content != null)
                .map(key -> new Entry(key, url, stripped(entry.getTitle()), publishedAt(entry), content));
    }

    private static String publishedAt(SyndEntry entry) {
        return Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
                .filter(Objects::nonNull)
                .findFirst()
                .map(date -> date.toInstant().truncatedTo(ChronoUnit.SECONDS).toString())
                .orElse(null);
    }

    /** The whole article where the feed has it, else its summary. */
    private static String content(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .map(FeedReader::stripped)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Where the article of an entry lies; empty where it names no address of the web. */
    private static Optional<String> address(URI feed, SyndEntry entry) {
        return Stream.of(entry.getLink(), entry.getUri())
                .flatMap(link -> Stream.ofNullable(stripped(link)))
                .flatMap(link -> resolved(feed, link))
                .filter(WebAddress::isOne)
                .findFirst();
    }

    private static Stream<String> resolved(URI feed, String link) {
        try {
            return Stream.of(feed.resolve(link).toString());
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static String contentType(WebResource resource) {
        return resource.charset()
                .map(charset -> resource.mediaType() + "; charset=" + charset.name())
                .orElse(resource.mediaType());
    }

    private static int tags(byte[] xml) {
        int tags = 0;
        for (byte b : xml) {
            if (b == '<') {
                tags++;
            }
        }
        return tags;
    }

    /** Null where there is nothing else than blanks. */
    private static String stripped(String string) {
        return string == null || string.isBlank() ? null : string.strip().replace('\0', ' ');
    }
}
