package org.eventtimeline.timeline.form;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eventtimeline.timeline.event.Source;
import org.eventtimeline.timeline.form.FormType.Extent;
import org.eventtimeline.timeline.query.EventView;

/**
 * A table for spreadsheets (RFC 4180), one event a row.
 *
 * <p>What a spreadsheet would take for a formula gets an apostrophe before it.
 */
@ApplicationScoped
class Csv implements Form {
    /** How formulas begin, in letters of half and full width, and what makes spreadsheets look for one behind it. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final Map<String, Function<Story, Object>> COLUMNS = new LinkedHashMap<>();

    static {
        event("id", EventView::id);
        event("date", EventView::date);
        event("earliest", EventView::earliest);
        event("latest", EventView::latest);
        event("precision", event -> event.precision().label());
        COLUMNS.put("when", Story::when);
        event("headline", EventView::headline);
        event("kind", EventView::kind);
        event("status", event -> event.status().label());
        event("salience", EventView::salience);
        event("confidence", EventView::confidence);
        event("participants", event -> String.join("; ", event.participants()));
        event("places", event -> String.join("; ", event.places()));
        COLUMNS.put("quote", Story::quote);
        source("title", Source::title);
        source("publisher", Source::publisher);
        source("publishedAt", Source::publishedAt);
        source("url", Source::url);
        event("mentionCount", EventView::mentionCount);
        event("updatedAt", EventView::updatedAt);
    }

    private static final CsvSchema SCHEMA = CsvSchema.builder()
            .addColumns(COLUMNS.keySet(), CsvSchema.ColumnType.STRING)
            .setLineSeparator("\r\n")
            .build();

    private final CsvMapper mapper = new CsvMapper();

    private static void event(String name, Function<EventView, Object> value) {
        COLUMNS.put(name, story -> value.apply(story.event()));
    }

    private static void source(String name, Function<Source, Object> value) {
        COLUMNS.put(name, story -> value.apply(story.source()));
    }

    @Override
    public FormType type() {
        return new FormType("csv", "text/csv", Extent.WHOLE);
    }

    @Override
    public Stream<byte[]> write(Excerpt excerpt) {
        Stream<byte[]> header = Stream.of(rows(Stream.of(List.copyOf(COLUMNS.keySet()))));
        return Stream.concat(
                header, excerpt.pages().map(page -> rows(page.stream().map(Csv::row))));
    }

    private static List<String> row(EventView event) {
        Story story = Story.of(event);
        return COLUMNS.values().stream()
                .map(column -> cell(column.apply(story)))
                .toList();
    }

    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private byte[] rows(Stream<List<String>> rows) {
        try {
            return mapper.writer(SCHEMA).writeValueAsBytes(rows.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
