package org.eventtimeline.extractor.article.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The rows of tables and lists that hold data and not paragraphs: each is written in one line, and what it is about, or
 * the date of an entry, stands before a colon: {@code Opened: 3 May 1921, Oslo}.
 */
final class Rows {
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> LABELS = Set.of("label");
    private static final Set<String> VALUES = Set.of("value", "data");
    private static final Set<String> DESCRIPTIONS = Set.of("dt", "dd");
    static final int LONGEST_LABEL = 60;
    private static final int LONGEST_CELL = 300;

    private final MainContent content;

    Rows(MainContent content) {
        this.content = content;
    }

    static boolean isCell(Element element) {
        return CELLS.contains(element.normalName());
    }

    /** Whether the element is a cell, a term or the description of one. */
    static boolean isPart(Element element) {
        return isCell(element) || DESCRIPTIONS.contains(element.normalName());
    }

    /** Whether all that is in the element belongs in one line. */
    boolean isLine(Element element) {
        return isCell(element) && isShort(element)
                || element.normalName().equals("dd") && isDescription(element)
                || isValue(element);
    }

    /** The gap between the element and what stands before it in its row; null where no row goes on with it. */
    Gap before(Element element) {
        if (element.normalName().equals("dd") && isDescription(element)) {
            return isTerm(element.previousElementSibling()) ? Gap.LABEL : Gap.ITEM;
        }
        return isCell(element) && isShort(element) && isSecondOfTwo(element) || isValue(element) ? Gap.LABEL : null;
    }

    /** Whether the page itself calls it the value and what stands before it the label. */
    private boolean isValue(Element element) {
        var before = Boilerplate.isCalled(element, VALUES) ? element.previousElementSibling() : null;
        return before != null && Boilerplate.isCalled(before, LABELS) && isLabel(before) && isShort(element);
    }

    private boolean isSecondOfTwo(Element cell) {
        var first = cell.previousElementSibling();
        return first != null
                && isCell(first)
                && isLabel(first)
                && first.previousElementSibling() == null
                && cell.nextElementSibling() == null
                && !(isHeader(first) && isHeader(cell));
    }

    /** Whether it describes the term before it, maybe with other short descriptions. */
    private boolean isDescription(Element description) {
        var before = description.previousElementSibling();
        return isShort(description)
                && before != null
                && (isTerm(before) ? isLabel(before) : before.normalName().equals("dd") && isShort(before));
    }

    private static boolean isTerm(Element element) {
        return element.normalName().equals("dt");
    }

    private static boolean isHeader(Element cell) {
        return cell.normalName().equals("th");
    }

    private boolean isLabel(Element element) {
        int length = content.length(element);
        return length > 0 && length <= LONGEST_LABEL;
    }

    private boolean isShort(Element element) {
        return content.length(element) <= LONGEST_CELL;
    }
}
