package org.eventtimeline.timeline.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.timeline.event.Source;
import org.eventtimeline.timeline.form.FormType.Extent;
import org.eventtimeline.timeline.merge.EventStatus;
import org.eventtimeline.timeline.query.EventView;
import org.eventtimeline.timeline.query.MentionView;

/**
 * An {@code ItemList} of <a href="https://schema.org/Event">schema.org</a> events in JSON-LD 1.1. A date is as fine as
 * ISO 8601 can say it and no finer.
 */
@ApplicationScoped
class JsonLd implements Form {
    private static final String SCHEMA = "https://schema.org/";

    /** The kinds for which schema.org has a type of event. */
    static final Map<String, String> TYPES = Map.of(
            "meeting", "BusinessEvent",
            "agreement", "BusinessEvent",
            "acquisition", "BusinessEvent",
            "foundation", "BusinessEvent",
            "marriage", "SocialEvent",
            "protest", "SocialEvent",
            "celebration", "SocialEvent",
            "release", "PublicationEvent",
            "competition", "SportsEvent");

    private final Json json;

    JsonLd(Json json) {
        this.json = json;
    }

    @JsonPropertyOrder({"@context", "@type"})
    private record ItemList(
            @JsonProperty("@context") String context,
            @JsonProperty("@type") String type,
            String name,
            URI url,
            int numberOfItems,
            List<ListItem> itemListElement) {}

    @JsonPropertyOrder("@type")
    private record ListItem(@JsonProperty("@type") String type, int position, Event item) {}

    @JsonPropertyOrder({"@type", "@id"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Event(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") URI id,
            URI url,
            String name,
            String startDate,
            String endDate,
            String eventStatus,
            String keywords,
            List<Thing> location,
            List<Thing> about,
            List<Article> subjectOf) {
        static Event of(Excerpt excerpt, EventView event) {
            Story story = Story.of(event);
            return new Event(
                    Optional.ofNullable(event.kind()).map(TYPES::get).orElse("Event"),
                    excerpt.site().resolve("api/v1/events/" + event.id()),
                    excerpt.page(event.id()),
                    story.headline(),
                    IsoDate.first(story),
                    IsoDate.last(story),
                    status(event.status()),
                    event.kind(),
                    Thing.of("Place", event.places()),
                    Thing.of("Thing", event.participants()),
                    event.mentions().stream().map(Article::of).toList());
        }

        private static String status(EventStatus status) {
            return switch (status) {
                case PLANNED -> SCHEMA + "EventScheduled";
                case NEGATED -> SCHEMA + "EventCancelled";
                default -> null;
            };
        }
    }

    @JsonPropertyOrder("@type")
    private record Thing(@JsonProperty("@type") String type, String name) {
        static List<Thing> of(String type, List<String> names) {
            return names.stream().map(name -> new Thing(type, name)).toList();
        }
    }

    @JsonPropertyOrder("@type")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Article(
            @JsonProperty("@type") String type,
            String headline,
            String url,
            String datePublished,
            String inLanguage,
            @JsonProperty("abstract") String summary,
            Thing publisher) {
        static Article of(MentionView mention) {
            Source source = mention.article();
            return new Article(
                    "NewsArticle",
                    source.name(),
                    source.link().map(URI::toString).orElse(null),
                    source.publishedAt(),
                    source.language(),
                    mention.quote() == null ? null : mention.quote().text(),
                    source.publisher() == null ? null : new Thing("Organization", source.publisher()));
        }
    }

    @Override
    public FormType type() {
        return new FormType("jsonld", "application/ld+json", Extent.PAGE);
    }

    @Override
    public Stream<byte[]> write(Excerpt excerpt) {
        List<ListItem> items = new ArrayList<>();
        excerpt.events()
                .forEach(event -> items.add(new ListItem("ListItem", items.size() + 1, Event.of(excerpt, event))));
        return Stream.of(json.document(
                new ItemList(SCHEMA, "ItemList", excerpt.timeline().title(), excerpt.page(), items.size(), items)));
    }
}
