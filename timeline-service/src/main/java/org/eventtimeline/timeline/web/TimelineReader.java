package org.eventtimeline.timeline.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eventtimeline.timeline.query.Cursor;
import org.eventtimeline.timeline.query.EventFilter;
import org.eventtimeline.timeline.query.EventPage;
import org.eventtimeline.timeline.query.EventQuery;
import org.eventtimeline.timeline.query.EventView;
import org.eventtimeline.timeline.query.Events;
import org.eventtimeline.timeline.query.TimelineDirectory;
import org.eventtimeline.timeline.query.TimelineView;

/** Reads the part of a timeline that a page shows. An address that makes no sense shows the beginning. */
@ApplicationScoped
class TimelineReader {
    private static final int EVENTS = 200;
    private static final int MAX_WORDS = 200;

    private final TimelineDirectory directory;
    private final Events events;

    TimelineReader(TimelineDirectory directory, Events events) {
        this.directory = directory;
        this.events = events;
    }

    Optional<TimelineModel> read(String name, Where where) {
        return directory.named(name).map(timeline -> model(timeline, where));
    }

    private TimelineModel model(TimelineView timeline, Where where) {
        String words = words(where.words);
        EventQuery all = EventQuery.of(EventFilter.DEFAULT.holding(words.isEmpty() ? null : words), EVENTS);
        EventPage page = page(timeline.name(), all, where);
        return new TimelineModel(
                timeline,
                where.look(),
                words,
                TimelineModel.years(page),
                link(timeline, all.reversed(), page.first(), "before", words),
                link(timeline, all, page.last(), "after", words));
    }

    private EventPage page(String timeline, EventQuery all, Where where) {
        Optional<Cursor> before = Optional.ofNullable(where.before).flatMap(Cursor::read);
        if (before.isPresent()) {
            EventPage backwards = events.page(timeline, all.reversed().after(before.get()));
            List<EventView> forwards = new ArrayList<>(backwards.events());
            Collections.reverse(forwards);
            return new EventPage(forwards, backwards.last(), backwards.first(), false);
        }
        EventQuery query = Optional.ofNullable(where.after)
                .flatMap(Cursor::read)
                .map(all::after)
                .or(() -> uuid(where.at).map(all::at))
                .orElse(all);
        return events.page(timeline, query);
    }

    /** The query string of the page on the other side of a place, null where there is nothing. */
    private String link(TimelineView timeline, EventQuery onwards, Cursor place, String direction, String words) {
        if (place == null || !events.any(timeline.name(), onwards.after(place))) {
            return null;
        }
        String search = words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
        return "?" + search + direction + "=" + place.text();
    }

    private static String words(String text) {
        String plain = text == null ? "" : text.replace("\0", " ").strip();
        return plain.substring(0, Math.min(MAX_WORDS, plain.length()));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
