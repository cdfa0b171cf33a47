package org.eventtimeline.extractor.delivery;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.article.Article;
import org.eventtimeline.extractor.delivery.Mention.Quote;
import org.eventtimeline.extractor.delivery.Mention.Source;
import org.eventtimeline.extractor.event.DatedEvent;
import org.eventtimeline.extractor.event.Extraction;
import org.eventtimeline.extractor.language.Span;

/** Turns the events of an article into mentions, within the limits that the timeline sets. */
final class Mentions {
    private static final int MAX_NAMES = 50;
    private static final int MAX_NAME_LENGTH = 200;
    private static final int MAX_QUOTE_LENGTH = 10_000;

    /** The timeline takes five times as many; this many of the longest quotes still make no oversized body. */
    private static final int MAX_BATCH = 200;

    private final Article article;
    private final List<String> names;

    private Mentions(Article article, List<String> names) {
        this.article = article;
        this.names = names(names);
    }

    /** One mention for each event, in the order of the article. */
    static List<Mention> of(Article article, Extraction extraction) {
        var mentions = new Mentions(article, extraction.names());
        var events = extraction.events();
        var foremost = Foremost.of(events);
        return IntStream.range(0, events.size())
                .mapToObj(sequence -> mentions.of(events.get(sequence), sequence, foremost.contains(sequence)))
                .toList();
    }

    /** The mentions in batches that the timeline takes. */
    static List<List<Mention>> batches(List<Mention> mentions) {
        return IntStream.iterate(0, start -> start < mentions.size(), start -> start + MAX_BATCH)
                .mapToObj(start -> mentions.subList(start, Math.min(start + MAX_BATCH, mentions.size())))
                .toList();
    }

    private Mention of(DatedEvent event, int sequence, boolean isForemost) {
        return new Mention(
                EventId.of(article.id(), event),
                event.date().edtf().orElseThrow(),
                event.headline(),
                event.anchor().name().toLowerCase(Locale.ROOT),
                event.status().name().toLowerCase(Locale.ROOT),
                event.kind(),
                event.salience(),
                isForemost,
                event.confidence(),
                names(event.participants()),
                names(event.places()),
                sequence,
                quote(event.evidence()),
                quote(event.trigger()),
                source(sequence == 0 ? names : null));
    }

    private Source source(List<String> names) {
        return new Source(
                article.id(),
                article.url(),
                article.title(),
                article.publisher(),
                article.publishedAtIso(),
                article.language(),
                names);
    }

    private Quote quote(Span span) {
        var text = clip(article.text().substring(span.start(), span.end()), MAX_QUOTE_LENGTH);
        return new Quote(text, span.start(), span.start() + text.length());
    }

    private static List<String> names(List<String> names) {
        return names.stream()
                .limit(MAX_NAMES)
                .map(name -> clip(name, MAX_NAME_LENGTH))
                .toList();
    }

    /** Does not tear a surrogate pair apart. */
    private static String clip(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength);
    }
}
