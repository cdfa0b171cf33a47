package org.eventtimeline.extractor.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes the article of a web page as plain text: a blank line between blocks, such as paragraphs, headings and list
 * items, and a single space where the markup has any white space.
 */
final class BlockText implements NodeFilter {
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private final StringBuilder text = new StringBuilder();
    private final MainContent content;
    private final Rows rows;
    private final TableHeader header = new TableHeader();
    private final List<Element> boxes = new ArrayList<>();
    private final String title;
    private Gap gap = Gap.NONE;
    private int openLines;
    private boolean inBoxes;
    private boolean headingSeen;

    private BlockText(MainContent content, String title) {
        this.content = content;
        this.rows = new Rows(content);
        this.title = title;
    }

    /** The text of the article without boilerplate and without a first heading that repeats the title. */
    static String of(MainContent content, String title) {
        var writer = new BlockText(content, title);
        content.element().filter(writer);
        writer.writeBoxes();
        return writer.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && (isForeign(element) || repeatsTitle(element))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (!inBoxes && Boilerplate.isBox(element)) {
                boxes.add(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    /** Their rows interrupt no paragraph, and tell of nobody to whom a pronoun of the article could point. */
    private void writeBoxes() {
        inBoxes = true;
        for (Element box : boxes) {
            widen(Gap.BLOCK);
            box.filter(this);
        }
    }

    private void open(Element element) {
        var before = rows.before(element);
        if (before != null) {
            gap = text.isEmpty() ? Gap.NONE : before;
        } else {
            widen(gapBefore(element));
        }
        if (element.normalName().equals("tr")) {
            header.open(element);
        }
        var label = header.label(element);
        if (!label.isEmpty()) {
            write(label);
            gap = Gap.LABEL;
        }
        openLines += rows.isLine(element) ? 1 : 0;
    }

    private void close(Element element) {
        openLines -= rows.isLine(element) ? 1 : 0;
        widen(gapAround(element));
    }

    private boolean isForeign(Element element) {
        return content.isBoilerplate(element)
                || PhotoCaption.isOne(element)
                || !inBoxes && content.isBlockOfLinks(element);
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

    private Gap gapAround(Element element) {
        if (Rows.isCell(element)) {
            return Gap.CELL;
        }
        return element.isBlock() ? Gap.BLOCK : Gap.NONE;
    }

    private void widen(Gap other) {
        gap = gap.orWider(openLines > 0 && other.compareTo(Gap.ITEM) > 0 ? Gap.ITEM : other);
    }

    private void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                widen(Gap.WORD);
            } else if (INVISIBLE.indexOf(c) < 0) {
                append(c);
            }
        }
    }

    private void append(char c) {
        if (!text.isEmpty()) {
            text.append(gap.between(text.charAt(text.length() - 1), c));
        }
        text.append(c);
        gap = Gap.NONE;
    }
}
