package org.eventtimeline.extractor.article.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Paragraphs that only describe a picture, which agencies tell by whose it is: {@code (Acme Photo/Ann Lee)}. */
final class PhotoCaption {
    private static final int LONGEST_CREDIT = 100;
    private static final Pattern CREDIT =
            Pattern.compile("\\([^()]{0,40}\\b(?:Photo|Image|Picture)\\b[^()]{0,50}\\)\\s*$");

    private PhotoCaption() {}

    /** Whether the element is a paragraph that ends with a credit. */
    static boolean isOne(Element element) {
        return element.normalName().equals("p")
                && element.lastChild() instanceof TextNode last
                && CREDIT.matcher(end(last.getWholeText())).find();
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST_CREDIT));
    }
}
