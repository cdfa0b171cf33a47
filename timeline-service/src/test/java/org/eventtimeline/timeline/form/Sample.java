package org.eventtimeline.timeline.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eventtimeline.timeline.date.EventDate;
import org.eventtimeline.timeline.event.Anchor;
import org.eventtimeline.timeline.event.Source;
import org.eventtimeline.timeline.event.TextSpan;
import org.eventtimeline.timeline.merge.EventStatus;
import org.eventtimeline.timeline.query.EventView;
import org.eventtimeline.timeline.query.MentionView;
import org.eventtimeline.timeline.query.TimelineView;

/** Events to write in a form. */
final class Sample {
    static final Instant CAME = Instant.parse("2025-09-05T06:00:00Z");
    static final Instant CHANGED = Instant.parse("2025-09-06T07:08:09Z");
    static final Json JSON = new Json(new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));

    /** Text that would do harm or damage where it is not taken for text. */
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "]]> &amp; &lt;b&gt; </title>",
            "line\nBEGIN:VEVENT\r\nSUMMARY:forged, with; marks\\",
            "=HYPERLINK(\"https://evil.example\")",
            "bell \u0007 and no character \uFFFE \uD83D\uDE00",
            "{{constructor.constructor('alert(1)')()}}");

    private Sample() {}

    /** An event of which all is said that can be. */
    static EventView event(String date, String headline) {
        return event(date, headline, "meeting", EventStatus.OCCURRED, "https://news.example/talks?a=1&b=2");
    }

    static EventView event(String date, String headline, String kind, EventStatus status, String url) {
        EventDate when = EventDate.read(date).orElseThrow();
        MentionView mention = new MentionView(
                "a1#0",
                date,
                headline,
                kind,
                status,
                1.0,
                Anchor.EXPLICIT,
                0.9,
                new TextSpan(headline + ", it was said.", 0, headline.length() + 13),
                null,
                null,
                new Source("a1", url, "On " + headline, "News Example", "2025-09-05T06:00:00Z", "en", null));
        return new EventView(
                UUID.nameUUIDFromBytes((date + headline).getBytes(StandardCharsets.UTF_8)),
                "summer-talks",
                date,
                when.earliest(),
                when.latest(),
                when.precision(),
                headline,
                kind,
                status,
                1,
                Anchor.EXPLICIT,
                0.9,
                List.of("Kim Jong Un", "Xi Jinping"),
                List.of("Beijing", "Washington, D.C."),
                1,
                CAME,
                CHANGED,
                List.of(mention));
    }

    static Excerpt excerpt(EventView... events) {
        TimelineView timeline = new TimelineView("summer-talks", events.length, 1, 1, null, null, CHANGED, null);
        return new Excerpt(
                timeline,
                URI.create("https://time.example/"),
                URI.create("https://time.example/api/v1/timelines/summer-talks/events.form"),
                Stream.of(List.of(events)));
    }

    /** The events in a form. */
    static String text(Form form, EventView... events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(excerpt(events)).forEach(out::writeBytes);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The events in a form that is JSON. */
    static JsonNode json(Form form, EventView... events) {
        try {
            return new ObjectMapper().readTree(text(form, events));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
