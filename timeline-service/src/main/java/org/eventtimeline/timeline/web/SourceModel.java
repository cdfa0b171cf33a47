package org.eventtimeline.timeline.web;

import java.net.URI;
import java.util.Optional;
import org.eventtimeline.timeline.date.EventDate;
import org.eventtimeline.timeline.date.HumanDate;
import org.eventtimeline.timeline.event.Source;
import org.eventtimeline.timeline.query.MentionView;

/**
 * What a page shows of a mention.
 *
 * @param article the id of the article
 * @param quote the sentence that tells the event, null where none was given
 * @param language the language of the sentence, null where unknown
 * @param name the title of the article, or what else names it
 * @param link its address, null unless a browser may follow it
 * @param publisher who published it, null where unknown
 * @param published the publisher and the day, empty where unknown
 */
record SourceModel(
        String article, String quote, String language, String name, String link, String publisher, String published) {

    static SourceModel of(MentionView mention) {
        Source article = mention.article();
        return new SourceModel(
                article.id(),
                mention.quote() == null ? null : mention.quote().text(),
                article.language(),
                article.name(),
                article.link().map(URI::toString).orElse(null),
                article.publisher(),
                published(article));
    }

    private static String published(Source article) {
        String day = Optional.ofNullable(article.publishedAt())
                .map(time -> time.split("T")[0])
                .flatMap(EventDate::read)
                .map(HumanDate::of)
                .orElse("");
        String publisher = Optional.ofNullable(article.publisher()).orElse("");
        return publisher + (publisher.isEmpty() || day.isEmpty() ? "" : ", ") + day;
    }
}
