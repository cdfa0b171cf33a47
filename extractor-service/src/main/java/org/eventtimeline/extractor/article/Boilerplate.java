package org.eventtimeline.extractor.article;

import java.util.Locale;
import java.util.Set;
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

    /** First words of class names and ids, as in {@code share-buttons} and {@code related_articles}. */
    private static final Set<String> NAMES = words("""
            ad ads advert advertisement breadcrumb breadcrumbs byline comments cookie cookies dateline
            footnotes newsletter outbrain pagination promo recommended reference references related share
            sharing sidebar signup skip subscribe taboola timestamp toc toolbar
            """);

    /** What an encyclopaedia of MediaWiki's adds to its articles, by class name and id. */
    private static final Set<String> OF_WIKIS =
            Set.of("mw-editsection", "mw-jump-link", "siteSub", "catlinks", "navbox");

    private Boilerplate() {}

    /** Whether the element, with all that it holds, is navigation, a form, an advertisement or not shown at all. */
    static boolean holds(Element element) {
        return TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none")
                || isNamed(element.id())
                || element.classNames().stream().anyMatch(Boilerplate::isNamed);
    }

    private static boolean isNamed(String name) {
        if (OF_WIKIS.contains(name)) {
            return true;
        }
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return NAMES.contains(name.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
