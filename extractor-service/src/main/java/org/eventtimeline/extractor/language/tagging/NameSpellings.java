package org.eventtimeline.extractor.language.tagging;

import java.util.regex.Pattern;

/** Words that nothing but a name is spelled like. */
final class NameSpellings {
    private static final Pattern CAMEL = Pattern.compile("\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}+");

    private static final int LONGEST_PREFIX = 3;

    private NameSpellings() {}

    /** {@code iPhone}, {@code eBay}, {@code AstraMed}, and {@code Hollin's} where that is one word. */
    static boolean isBrand(String token) {
        return Character.isUpperCase(token.charAt(0))
                        && (token.endsWith("'s") || CAMEL.matcher(token).matches())
                || token.length() > 2
                        && Character.isLowerCase(token.charAt(0))
                        && Character.isUpperCase(token.charAt(1))
                        && Character.isLetter(token.charAt(2));
    }

    /** {@code X500}, {@code B-12}: a capital, and figures at the end. */
    static boolean isModel(String token) {
        return Character.isUpperCase(token.charAt(0)) && Character.isDigit(token.charAt(token.length() - 1));
    }

    /** {@code al-Hadi}. */
    static boolean isPrefixed(String token) {
        int dash = token.indexOf('-');
        return dash > 0
                && dash <= LONGEST_PREFIX
                && dash + 1 < token.length()
                && Character.isUpperCase(token.charAt(dash + 1))
                && token.chars().limit(dash).allMatch(Character::isLowerCase);
    }
}
