package org.eventtimeline.extractor.article.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tells the parts of a web page that are no part of its article. */
final class Boilerplate {
    private static final Set<String> TAGS = words("""
            aside audio button canvas dialog embed figcaption footer head iframe input label link map
            math menu meta nav noscript object option script select style svg template textarea video
            """);
    private static final Set<String> ROLES = words("""
            alert banner complementary contentinfo dialog doc-bibliography doc-endnotes doc-noteref doc-toc menu
            navigation search
            """);

    /**
     * Words of class names, ids and the like, as in {@code share-buttons}, {@code article__related} and
     * {@code PagePromo}.
     */
    private static final Set<String> NAMES = words("""
            ad ads advert advertisement advertising author banner breadcrumb breadcrumbs byline caption captions
            cookie cookies copyright dateline footer footnotes menu meta metadata mostpopular mostread mostviewed mostwatched
            nav navbar navigation newsletter newsletters noprint outbrain pagination promo promos recommendations
            recommended reference references related relatedarticles relatedposts relatedstories share sharing
            sidebar signup skip social sponsor sponsored subscribe subscription taboola tags timestamp toc toolbar topnav trending unsubscribe widgetarea
            """);

    /** Words of the names of what readers write, which may well be longer than the article. */
    private static final Set<String> OF_READERS = words("comment comments disqus replies");

    /** What says in a name that the rest is not there, or only beside the element. */
    private static final Set<String> ABSENCE = words("has no with without");

    private static final Set<String> OF_BOXES = words("infobox factbox");

    /** What an encyclopaedia of MediaWiki's adds to its articles, by class name and id. */
    private static final Set<String> OF_WIKIS =
            Set.of("hatnote", "mw-editsection", "mw-jump-link", "siteSub", "catlinks", "navbox");

    /** Attributes that name an element, besides its classes; the last ones by the habit of large publishers. */
    private static final List<String> NAMING = List.of("id", "data-component", "data-testid", "data-gu-name");

    private static final Pattern SEAM = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private Boilerplate() {}

    /** Whether the element, with all that it holds, is navigation, a form, an advertisement or not shown at all. */
    static boolean holds(Element element) {
        return TAGS.contains(element.normalName()) && !isBox(element)
                || ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none")
                || names(element).anyMatch(OF_WIKIS::contains);
    }

    /** Whether its names call the element so. */
    static boolean isNamed(Element element) {
        return isCalled(element, NAMES) || isOfReaders(element);
    }

    /** Whether the element holds what readers have written. */
    static boolean isOfReaders(Element element) {
        return isCalled(element, OF_READERS);
    }

    /** Whether the element holds a summary of facts beside the article. */
    static boolean isBox(Element element) {
        return isCalled(element, OF_BOXES);
    }

    /** Whether one of the words is in a name of the element. */
    static boolean isCalled(Element element, Set<String> words) {
        return names(element).anyMatch(name -> names(name, words));
    }

    private static Stream<String> names(Element element) {
        var classes = element.hasAttr("class") ? element.classNames().stream() : Stream.<String>empty();
        return Stream.concat(NAMING.stream().filter(element::hasAttr).map(element::attr), classes);
    }

    /** Whether one of the words is in the name, or two words of the name are one of them: {@code most-read}. */
    private static boolean names(String name, Set<String> words) {
        var before = "";
        for (String part : SEAM.split(name)) {
            var word = part.toLowerCase(Locale.ROOT);
            if (!ABSENCE.contains(before) && words.contains(word) || words.contains(before + word)) {
                return true;
            }
            before = word;
        }
        return false;
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
