package org.eventtimeline.extractor.article.page;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text the elements of a page hold, of which kind, added up in one walk. */
final class Weights implements NodeFilter {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Weight NOTHING = new Weight();

    /** Numbers of characters, each counted once. */
    private static final class Weight {
        private int prose;
        private int headings;
        private int links;
        private int linkedHeadings;

        private void add(Weight other) {
            prose += other.prose;
            headings += other.headings;
            links += other.links;
            linkedHeadings += other.linkedHeadings;
        }
    }

    private final Map<Element, Weight> weights = new IdentityHashMap<>();
    private final Predicate<Element> weightless;
    private int openLinks;
    private int openHeadings;

    private Weights(Predicate<Element> weightless) {
        this.weightless = weightless;
    }

    /** Weighs an element and all in it, apart from what the predicate says to weigh nothing. */
    static Weights of(Element root, Predicate<Element> weightless) {
        var weights = new Weights(weightless);
        root.filter(weights);
        return weights;
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    /** All its text. */
    int all(Element element) {
        var weight = of(element);
        return weight.prose + weight.headings + weight.links + weight.linkedHeadings;
    }

    /** Its text outside of links. */
    int unlinked(Element element) {
        return of(element).prose + of(element).headings;
    }

    /** Its text outside of links and headings. */
    int prose(Element element) {
        return of(element).prose;
    }

    /** Its text in links that are no headings. */
    int links(Element element) {
        return of(element).links;
    }

    /** Whether it holds nothing but links, maybe below headings: {@code Read more}. */
    boolean areLinks(Element element) {
        var weight = of(element);
        return weight.prose == 0 && weight.links > 0;
    }

    private Weight of(Element element) {
        return weights.getOrDefault(element, NOTHING);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (depth > 0 && weightless.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            count(element, 1);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            count(element, -1);
        }
        if (depth > 0 && node.parent() instanceof Element parent) {
            var sum = weights.computeIfAbsent(parent, any -> new Weight());
            if (node instanceof TextNode text) {
                add(text.text().strip().length(), sum);
            } else if (node instanceof Element element) {
                sum.add(of(element));
            }
        }
        return FilterResult.CONTINUE;
    }

    private void count(Element element, int step) {
        openLinks += element.normalName().equals("a") ? step : 0;
        openHeadings += isHeading(element) ? step : 0;
    }

    private void add(int length, Weight sum) {
        if (openLinks > 0 && openHeadings > 0) {
            sum.linkedHeadings += length;
        } else if (openLinks > 0) {
            sum.links += length;
        } else if (openHeadings > 0) {
            sum.headings += length;
        } else {
            sum.prose += length;
        }
    }
}
