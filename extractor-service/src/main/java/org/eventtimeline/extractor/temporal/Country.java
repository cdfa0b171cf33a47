package org.eventtimeline.extractor.temporal;

import java.util.function.Supplier;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** The country that a text speaks of, which is looked for when first asked: few texts speak of what depends on it. */
final class Country implements Supplier<String> {
    private final String text;
    private final Language language;
    private String found;

    Country(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    @Override
    public String get() {
        if (found == null) {
            found = language.country(new Tokens(text, language));
        }
        return found;
    }
}
