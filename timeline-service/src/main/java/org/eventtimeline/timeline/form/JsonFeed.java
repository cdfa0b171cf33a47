package org.eventtimeline.timeline.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eventtimeline.timeline.form.FormType.Extent;
import org.eventtimeline.timeline.query.EventView;

/** A feed of what came last, in <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. */
@ApplicationScoped
class JsonFeed implements Form {
    private final Json json;

    JsonFeed(Json json) {
        this.json = json;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    private record Feed(String version, String title, URI homePageUrl, URI feedUrl, List<Item> items) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Item(
            UUID id,
            URI url,
            URI externalUrl,
            String title,
            String contentText,
            Instant datePublished,
            Instant dateModified,
            List<String> tags,
            String language,
            @JsonProperty("_event_timeline") Extension extension) {
        static Item of(Excerpt excerpt, EventView event) {
            Story story = Story.of(event);
            return new Item(
                    event.id(),
                    excerpt.page(event.id()),
                    story.link().orElse(null),
                    story.when() + ": " + story.headline(),
                    story.text(),
                    event.createdAt(),
                    event.updatedAt(),
                    story.tags(),
                    story.source().language(),
                    new Extension(
                            event.date(),
                            event.precision().label(),
                            event.status().label()));
        }
    }

    private record Extension(String date, String precision, String status) {}

    @Override
    public FormType type() {
        return new FormType("feed.json", "application/feed+json", Extent.LATEST);
    }

    @Override
    public Stream<byte[]> write(Excerpt excerpt) {
        return Stream.of(json.document(new Feed(
                "https://jsonfeed.org/version/1.1",
                excerpt.timeline().title(),
                excerpt.page(),
                excerpt.self(),
                excerpt.events().stream().map(event -> Item.of(excerpt, event)).toList())));
    }
}
