package org.eventtimeline.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** A page of a timeline's events as lines of text: date, headline, sources. */
final class TimelineText {
    private static final int HEADLINE = 72;

    private TimelineText() {}

    /** Lays out the events of a timeline's answer in the order they have. */
    static String of(JsonNode page) {
        var rows = new ArrayList<Row>();
        page.path("events").forEach(event -> rows.add(Row.of(event)));
        int date = width(rows.stream().map(Row::date).toList());
        int headline = width(rows.stream().map(Row::headline).toList());
        String lines = rows.stream()
                .map(row -> "  " + pad(row.date(), date) + "  " + pad(row.headline(), headline) + "  " + row.sources())
                .collect(Collectors.joining("\n", "", "\n"));
        return page.path("next").isTextual() ? lines + "  and more\n" : lines;
    }

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private record Row(String date, String headline, String sources) {
        static Row of(JsonNode event) {
            var sources = new LinkedHashSet<String>();
            event.path("mentions").forEach(mention -> sources.add(source(mention.path("article"))));
            return new Row(
                    ReadableDate.of(event.path("date").asText()),
                    shortened(event.path("headline").asText()),
                    String.join(", ", sources));
        }

        private static String source(JsonNode article) {
            return article.path("publisher").asText(article.path("id").asText());
        }

        private static String shortened(String headline) {
            String line = headline.replaceAll("\\p{Cntrl}", " ");
            return line.length() <= HEADLINE ? line : line.substring(0, line.lastIndexOf(' ', HEADLINE - 1)) + "…";
        }
    }
}
