package org.eventtimeline.extractor.event.phrase;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Small questions about words. */
public final class Words {
    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final char LEAST_ACCENTED = 0x80;

    private Words() {}

    /** The token's text in lower case, with typewriter apostrophes. */
    public static String lower(Token token) {
        return token.lower();
    }

    /** Whether the token is a common noun in the plural. */
    public static boolean isPlural(Token noun) {
        return noun.pos() == PartOfSpeech.NOUN
                && !noun.isCapitalizedInside()
                && !noun.lemma().equals(lower(noun));
    }

    /** The text in lower case, with typewriter apostrophes. */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** {@code Jose} of {@code José}. */
    public static String withoutAccents(String text) {
        return text.chars().allMatch(letter -> letter < LEAST_ACCENTED)
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Form.NFD)).replaceAll("");
    }

    /** {@code Hollin's}: whether a name ends as that of an owner does. */
    public static boolean endsLikeOwner(String name) {
        return lower(name).endsWith("'s");
    }

    /** The text with one blank for each stretch of space, be it of lines, tabs or blanks that hold words together. */
    static String withSingleBlanks(String text) {
        var words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                words.append(c);
            } else if (words.isEmpty() || words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString();
    }

    /** The text with a small letter at its beginning. */
    public static String uncapitalize(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** The text with a capital at its beginning, unless its second letter is one: {@code iPhone}. */
    public static String capitalize(String text) {
        if (text.isEmpty() || text.length() > 1 && Character.isUpperCase(text.charAt(1))) {
            return text;
        }
        int first = Character.charCount(text.codePointAt(0));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** The name as that of an owner: {@code Lang's}, {@code the Oaks'}. */
    public static String possessive(String name) {
        return endsLikeOwner(name) ? name : name.endsWith("s") ? name + "'" : name + "'s";
    }

    /** The text without the article that it may begin with. */
    public static String withoutArticle(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return ARTICLES.stream()
                .filter(lower::startsWith)
                .findFirst()
                .map(article -> text.substring(article.length()))
                .orElse(text);
    }
}
