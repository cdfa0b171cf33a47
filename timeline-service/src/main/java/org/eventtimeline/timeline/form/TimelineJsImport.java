package org.eventtimeline.timeline.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eventtimeline.timeline.event.NewMention;
import org.eventtimeline.timeline.event.Presentation;
import org.eventtimeline.timeline.event.Source;
import org.eventtimeline.timeline.event.TextSpan;
import org.jsoup.Jsoup;

/**
 * A document of TimelineJS3 that is handed in. Each slide tells an event; the document is the article that tells them.
 * The slides are kept with all they have, and so is what stands beside them: title, eras and scale.
 */
public final class TimelineJsImport {
    private static final String EVENTS = "events";
    private static final int MAX_TITLE = 180;
    private static final int MAX_HEADLINE = 300;
    private static final int MAX_QUOTE = 10_000;
    private static final int MAX_ID = 100;
    private static final int MAX_KIND = 40;

    private final ObjectNode document;
    private final Source article;

    /** Reads the document. */
    public TimelineJsImport(ObjectNode document) {
        this.document = document;
        String title = start(plain(document.at("/title/text/headline")), MAX_TITLE);
        article = new Source(
                ("TimelineJS3 " + title).strip(), null, title.isEmpty() ? null : title, null, null, null, List.of());
    }

    /** The slides, in their order; empty where there is no list of them. */
    public List<JsonNode> slides() {
        List<JsonNode> slides = new ArrayList<>();
        if (document.path(EVENTS) instanceof ArrayNode events) {
            events.forEach(slides::add);
        }
        return slides;
    }

    /** What stands beside the slides. */
    public Presentation frame() {
        return Presentation.of(document.deepCopy().without(EVENTS));
    }

    /**
     * The mention that a slide is; fields are null where the slide does not say what they need.
     *
     * @param place its place among the slides, from 0
     */
    public NewMention mention(ObjectNode slide, int place) {
        String body = start(plain(slide.at("/text/text")), MAX_QUOTE);
        return new NewMention(
                article.id() + "#" + name(slide),
                TimelineJsEdtf.of(slide).orElse(null),
                start(headline(slide), MAX_HEADLINE),
                kind(plain(slide.path("group"))),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                place,
                body.isEmpty() ? null : new TextSpan(body, null, null),
                null,
                Presentation.of(slide),
                article);
    }

    /** Its own name, or one that stays as long as nothing of it changes. */
    private static String name(ObjectNode slide) {
        String name = slide.path("unique_id").asText().strip();
        return name.isEmpty() || name.length() > MAX_ID
                ? UUID.nameUUIDFromBytes(slide.toString().getBytes(StandardCharsets.UTF_8))
                        .toString()
                : name;
    }

    private static String headline(ObjectNode slide) {
        return Stream.of("/text/headline", "/text/text", "/media/caption", "/media/url", "/display_date")
                .map(place -> plain(slide.at(place)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What the group is called, as far as that makes a kind; null where it does not. */
    private static String kind(String group) {
        String words = group.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        return Optional.of(start(words, MAX_KIND))
                .filter(kind -> kind.matches(NewMention.KIND))
                .orElse(null);
    }

    /** The text without its HTML; nothing of what is longer than a slide may be. */
    private static String plain(JsonNode text) {
        boolean isShort = text.isTextual() && text.textValue().length() <= Presentation.MAX;
        return isShort ? Jsoup.parseBodyFragment(text.textValue()).text() : "";
    }

    private static String start(String text, int length) {
        if (text == null || text.length() <= length) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(length - 2));
        return text.substring(0, splitsPair ? length - 2 : length - 1) + "…";
    }
}
