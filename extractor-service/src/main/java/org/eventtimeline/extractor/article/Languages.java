package org.eventtimeline.extractor.article;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** BCP 47 language tags, and which of them can be extracted from. */
final class Languages {
    static final String DEFAULT = "en";

    private Languages() {}

    /** Reads a tag; empty where the string is none. */
    static Optional<Locale> parse(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build())
                    .filter(locale -> !locale.getLanguage().isEmpty());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The tag in its canonical form. Throws {@link UnsupportedLanguageException} unless it's some English. */
    static String supported(String tag) {
        var locale = parse(tag).orElseThrow(() -> new UnsupportedLanguageException(tag));
        if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            throw new UnsupportedLanguageException(locale.toLanguageTag());
        }
        return locale.toLanguageTag();
    }
}
