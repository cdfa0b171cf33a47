package org.eventtimeline.extractor.event.headline.noun;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fits {@code a} or {@code an} to the word behind it. */
final class IndefiniteArticle {
    private static final Pattern INDEFINITE = Pattern.compile("an? (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern VOWEL = Pattern.compile("(?!uni|us|eu|one)[aeiou]", Pattern.CASE_INSENSITIVE);

    private IndefiniteArticle() {}

    /** {@code an altar} for {@code a altar}, which is left of {@code a 16th-century altar}; other words stay. */
    static String fitted(String text) {
        Matcher article = INDEFINITE.matcher(text);
        if (!article.matches()) {
            return text;
        }
        String rest = article.group(1);
        return (VOWEL.matcher(rest).lookingAt() ? "an " : "a ") + rest;
    }
}
