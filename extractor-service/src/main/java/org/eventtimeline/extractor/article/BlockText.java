package org.eventtimeline.extractor.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes the article of a web page as plain text: a blank line between blocks, such as paragraphs, headings and list
 * items, and a single space where the markup has any white space.
 */
final class BlockText implements NodeFilter {
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    /** What lies between two words; of two gaps that meet, the wider one stays. */
    private enum Gap {
        NONE(""),
        WORD(" "),
        CELL("\t"),
        LINE("\n"),
        BLOCK("\n\n");

        private final String space;

        Gap(String space) {
            this.space = space;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final MainContent content;
    private final String title;
    private Gap gap = Gap.NONE;
    private boolean headingSeen;

    private BlockText(MainContent content, String title) {
        this.content = content;
        this.title = title;
    }

    /** The text of the article without boilerplate and without a first heading that repeats the title. */
    static String of(MainContent content, String title) {
        var writer = new BlockText(content, title);
        content.element().filter(writer);
        return writer.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && (content.isForeign(element) || repeatsTitle(element))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            widen(gapBefore(element));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            widen(gapAround(element));
        }
        return FilterResult.CONTINUE;
    }

    /** Asked of the first heading only: the text of each of many nested ones would take quadratic time. */
    private boolean repeatsTitle(Element element) {
        if (headingSeen || !element.normalName().equals("h1")) {
            return false;
        }
        headingSeen = true;
        return element.text().equals(title);
    }

    private Gap gapBefore(Element element) {
        if (element.normalName().equals("br")) {
            return gap == Gap.LINE ? Gap.BLOCK : Gap.LINE;
        }
        return gapAround(element);
    }

    private static Gap gapAround(Element element) {
        if (CELLS.contains(element.normalName())) {
            return Gap.CELL;
        }
        return element.isBlock() ? Gap.BLOCK : Gap.NONE;
    }

    private void widen(Gap other) {
        if (other.compareTo(gap) > 0) {
            gap = other;
        }
    }

    private void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                widen(Gap.WORD);
            } else if (INVISIBLE.indexOf(c) < 0) {
                text.append(text.isEmpty() ? "" : gap.space).append(c);
                gap = Gap.NONE;
            }
        }
    }
}
