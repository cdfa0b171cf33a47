package org.eventtimeline.extractor.article;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Tells which part of a web page is its article.
 *
 * <p>Elements are weighed by the length of their text outside links and boilerplate. The article is in the heaviest
 * element that the page itself marks as one, provided that this holds half of the page; else it's the whole page.
 * Blocks without weight, such as menus and lists of further articles, are no part of it.
 */
final class MainContent {
    private static final String MARKED = "[itemprop=articleBody], article, main, [role=main]";
    private static final double MARKED_SHARE = 0.5;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Map<Element, Integer> weights = new IdentityHashMap<>();
    private final Element body;

    MainContent(Document page) {
        body = page.body();
        body.filter(new Scales());
    }

    /** The element that holds the article. */
    Element element() {
        return body.select(MARKED).stream()
                .filter(element -> weight(element) > MARKED_SHARE * weight(body))
                .max(Comparator.comparingInt(this::weight))
                .orElse(body);
    }

    /** Whether an element is no part of the article although it lies within its bounds. */
    boolean isForeign(Element element) {
        return Boilerplate.holds(element) || isBlockOfLinks(element);
    }

    /** A line break has no weight either, but is none; a heading may well be a link to its own article. */
    private boolean isBlockOfLinks(Element element) {
        return weight(element) == 0
                && element.isBlock()
                && !HEADINGS.contains(element.normalName())
                && !element.tag().isEmpty();
    }

    private int weight(Element element) {
        return weights.getOrDefault(element, 0);
    }

    /** Adds up the weights in one walk. */
    private final class Scales implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            return depth > 0 && node instanceof Element element && isWeightless(element)
                    ? FilterResult.SKIP_ENTIRELY
                    : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (depth > 0 && node.parent() instanceof Element parent) {
                weights.merge(parent, weightOf(node), Integer::sum);
            }
            return FilterResult.CONTINUE;
        }

        private int weightOf(Node node) {
            if (node instanceof TextNode text) {
                return text.text().strip().length();
            }
            return node instanceof Element element ? weight(element) : 0;
        }

        private boolean isWeightless(Element element) {
            return element.normalName().equals("a") || Boilerplate.holds(element);
        }
    }
}
