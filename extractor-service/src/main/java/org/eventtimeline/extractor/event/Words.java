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

    static String capitalize(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = Character.charCount(text.codePointAt(0));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
