package org.eventtimeline.extractor.article;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds the element of a web page that holds its article.
 *
 * <p>Elements are weighed by the length of their text outside links and boilerplate. The article is in the heaviest
 * element that the page itself marks as one; where it marks none that holds half of the page, in the innermost element
 * that still holds most of it.
 */
final class MainContent {
    private static final String MARKED = "[itemprop=articleBody], article, main, [role=main]";
    private static final double MARKED_SHARE = 0.5;
    private static final double INNERMOST_SHARE = 0.75;
    private static final Set<String> LISTS = Set.of("ul", "ol");

    private final Map<Element, Integer> weights = new IdentityHashMap<>();
    private final Element body;

    MainContent(Document page) {
        body = page.body();
        body.filter(new Scales());
    }

    /** The element that holds the article; the whole body where nothing stands out. */
    Element element() {
        return marked().orElseGet(this::innermost);
    }

    /** Whether the element is no part of the article although it lies within its bounds. */
    boolean isForeign(Element element) {
        return Boilerplate.holds(element) || isListOfLinks(element);
    }

    private boolean isListOfLinks(Element element) {
        return LISTS.contains(element.normalName()) && weight(element) == 0;
    }

    private Optional<Element> marked() {
        return body.select(MARKED).stream()
                .filter(element -> weight(element) > MARKED_SHARE * weight(body))
                .max(Comparator.comparingInt(this::weight));
    }

    private Element innermost() {
        var innermost = body;
        for (var next = Optional.of(body); next.isPresent(); next = heavyChild(innermost)) {
            innermost = next.get();
        }
        return innermost;
    }

    private Optional<Element> heavyChild(Element parent) {
        return parent.children().stream()
                .filter(child -> child.isBlock() && !child.normalName().equals("p"))
                .filter(child -> weight(child) > INNERMOST_SHARE * weight(parent))
                .findFirst();
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
