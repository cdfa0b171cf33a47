package org.eventtimeline.extractor.article.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The header of the table whose rows are being written. Dates stand below what they are the dates of, so that a row is
 * understood alone only with that before them: {@code Launched: 4 June 1930}.
 */
final class TableHeader {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 50;
    private static final int MOST_PARTS = 5;
    private static final int LONGEST_LABEL = 30;
    private static final int LONGEST_DATED_CELL = 100;

    /** Years have letters, digits and signs around them, or nothing. */
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}])[12]\\d{3}(?!\\d)");

    private Element table;
    private List<String> labels = List.of();
    private Map<Element, String> labelled = Map.of();

    /** Begins a row, which may be a header itself. */
    void open(Element row) {
        labelled = labels(row);
    }

    /** What stands above a cell of the row that tells a date; empty for the other cells. */
    String label(Element cell) {
        return labelled.getOrDefault(cell, "");
    }

    private Map<Element, String> labels(Element row) {
        List<Element> cells = row.children().stream().limit(MOST_COLUMNS + 1).toList();
        if (cells.size() < FEWEST_COLUMNS || cells.size() > MOST_COLUMNS) {
            return Map.of();
        }
        if (cells.stream().allMatch(cell -> cell.normalName().equals("th"))) {
            table = tableOf(row);
            labels = cells.stream().map(TableHeader::words).toList();
            return Map.of();
        }
        return table != null && table == tableOf(row) && labels.size() == cells.size() && !isDated(cells.get(0))
                ? labelled(cells)
                : Map.of();
    }

    private Map<Element, String> labelled(List<Element> cells) {
        Map<Element, String> labelled = new IdentityHashMap<>();
        for (int i = 1; i < cells.size(); i++) {
            if (labels.get(i).length() <= LONGEST_LABEL && isDated(cells.get(i))) {
                labelled.put(cells.get(i), labels.get(i));
            }
        }
        return labelled;
    }

    /** Rows lie in a part of the table, such as its body. */
    private static Element tableOf(Element row) {
        Element part = row.parent();
        return part == null ? null : part.parent();
    }

    private static boolean isDated(Element cell) {
        String words = words(cell);
        return words.length() <= LONGEST_DATED_CELL && YEAR.matcher(words).find();
    }

    /** The text of a cell's first parts: cells may nest without end. */
    private static String words(Element cell) {
        return cell.stream()
                .limit(MOST_PARTS)
                .map(Element::ownText)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }
}
