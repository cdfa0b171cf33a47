package org.eventtimeline.extractor.event;

import java.util.Locale;
import org.eventtimeline.extractor.language.Token;

/** Small questions about words. */
final class Words {
    private Words() {}

    /** The token's text in lower case, with typewriter apostrophes. */
    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The text with a capital at its beginning, unless its first word has one elsewhere: {@code iPhone}. */
    static String capitalize(String text) {
        int space = text.indexOf(' ');
        String word = space < 0 ? text : text.substring(0, space);
        if (word.isEmpty() || word.chars().anyMatch(Character::isUpperCase)) {
            return text;
        }
        int first = Character.charCount(text.codePointAt(0));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
