package org.eventtimeline.extractor.article.page;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells which part of a web page is its article.
 *
 * <p>Elements are weighed by the length of their text outside links and boilerplate. The article is in the heaviest
 * element that the page itself marks as one, provided that this holds half of the page; else it's the whole page.
 * Blocks without weight, such as menus and lists of further articles, are no part of it. What only its name calls
 * boilerplate is none if it holds the title or most of the page: {@code <div class="no-sidebar">}.
 */
final class MainContent {
    private static final String MARKED = "[itemprop=articleBody], article, main, [role=main]";
    private static final double SHARE = 0.5;
    private static final int LONGEST_TIME = 80;
    private static final int MOST_PARTS = 4;
    private static final Pattern POINTER = Pattern.compile("[\\p{L} ]{3,20}:");

    private final Element body;
    private final Set<Element> aroundTitle;
    private final PostTimes postTimes;
    private final Weights shown;
    private final Weights weights;

    MainContent(Document page) {
        body = page.body();
        aroundTitle = Stream.iterate(body.selectFirst("h1"), element -> element != null, Element::parent)
                .collect(Collectors.toSet());
        postTimes = new PostTimes(page);
        shown = Weights.of(body, Boilerplate::holds);
        weights = Weights.of(body, this::isBoilerplate);
    }

    /** The element that holds the article. */
    Element element() {
        return body.select(MARKED).stream()
                .filter(element -> weights.unlinked(element) > SHARE * weights.unlinked(body))
                .max(Comparator.comparingInt(weights::unlinked))
                .orElse(body);
    }

    /** The length of the text in an element. */
    int length(Element element) {
        return weights.all(element);
    }

    /** Whether an element is a paragraph that only points elsewhere: {@code Read more: Mayor resigns}. */
    boolean isPointer(Element element) {
        return element.normalName().equals("p")
                && weights.links(element) > weights.prose(element)
                && element.stream()
                        .limit(MOST_PARTS)
                        .map(Element::ownText)
                        .filter(words -> !words.isBlank())
                        .findFirst()
                        .filter(label -> POINTER.matcher(label).matches())
                        .isPresent();
    }

    /** The line to be written instead of an element, if that says when a post of a live blog was written. */
    Optional<String> postTime(Element element) {
        return postTimes.line(element);
    }

    /** Whether an element is no part of the article although it lies within its bounds. */
    boolean isBoilerplate(Element element) {
        return Boilerplate.holds(element) || Boilerplate.isNamed(element) && !isCentral(element);
    }

    private boolean isCentral(Element element) {
        return aroundTitle.contains(element)
                || postTimes.isAround(element) && shown.all(element) <= LONGEST_TIME
                || shown.all(element) > SHARE * shown.all(body) && !Boilerplate.isOfReaders(element);
    }

    /**
     * Whether nothing but links is in a block. A line break has no text either, but is no block; a heading may well be
     * a link to its own article, and a cell a link to what its row is about.
     */
    boolean isBlockOfLinks(Element element) {
        return element.isBlock()
                && !Weights.isHeading(element)
                && !element.tag().isEmpty()
                && !(Rows.isPart(element) && length(element) <= Rows.LONGEST_LABEL)
                && (weights.unlinked(element) == 0 || weights.areLinks(element) && !aroundTitle.contains(element));
    }
}
