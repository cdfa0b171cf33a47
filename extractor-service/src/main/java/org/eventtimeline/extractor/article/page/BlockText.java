package org.eventtimeline.extractor.article.page;

import java.util.ArrayList;
import java.util.List;
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
    /** Inline elements that pages set apart by styles only. */
    private static final Set<String> TOUCHING = Set.of("a", "cite", "small", "span", "time");

    private final PlainText text = new PlainText();
    private final MainContent content;
    private final Rows rows;
    private final TableHeader header = new TableHeader();
    private final List<Element> boxes = new ArrayList<>();
    private final String title;
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

    /** Their rows interrupt no paragraph, and tell of nobody to whom a pronoun of the article could point. */
    private void writeBoxes() {
        inBoxes = true;
        for (Element box : boxes) {
            text.widen(Gap.BLOCK);
            box.filter(this);
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.write(words.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && (isForeign(element) || repeatsTitle(element)) || isElsewhere(element)) {
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

    private boolean isForeign(Element element) {
        return content.isBoilerplate(element)
                || PhotoCaption.isOne(element)
                || content.isPointer(element)
                || !inBoxes && content.isBlockOfLinks(element);
    }

    /** Asked of the first heading only: the text of each of many nested ones would take quadratic time. */
    private boolean repeatsTitle(Element element) {
        if (headingSeen || !element.normalName().equals("h1")) {
            return false;
        }
        headingSeen = true;
        var heading = element.text();
        return title != null && (title.equals(heading) || title.endsWith(": " + heading));
    }

    /** Whether the element is written behind the article, or has just been written in other words. */
    private boolean isElsewhere(Element element) {
        if (!inBoxes && Boilerplate.isBox(element)) {
            boxes.add(element);
            return true;
        }
        var time = content.postTime(element);
        time.ifPresent(line -> {
            text.widen(Gap.BLOCK);
            text.write(line);
            text.widen(Gap.BLOCK);
        });
        return time.isPresent();
    }

    private void open(Element element) {
        var before = rows.before(element);
        if (before != null) {
            text.set(before);
        } else if (element.normalName().equals("br")) {
            text.breakLine();
        } else {
            text.widen(gapAround(element));
        }
        if (element.normalName().equals("tr")) {
            header.open(element);
        }
        var label = header.label(element);
        if (!label.isEmpty()) {
            text.write(label);
            text.set(Gap.LABEL);
        }
        if (rows.isLine(element)) {
            text.openLine();
        }
    }

    private void close(Element element) {
        if (rows.isLine(element)) {
            text.closeLine();
        }
        text.widen(gapAround(element));
    }

    private static Gap gapAround(Element element) {
        if (Rows.isCell(element)) {
            return Gap.CELL;
        }
        if (element.isBlock()) {
            return Gap.BLOCK;
        }
        return isTouched(element) ? Gap.SEAM : Gap.NONE;
    }

    private static boolean isTouched(Element element) {
        return TOUCHING.contains(element.normalName())
                && element.previousSibling() instanceof Element before
                && TOUCHING.contains(before.normalName());
    }
}
