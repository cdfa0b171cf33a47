package org.eventtimeline.extractor.article.field;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** BCP 47 language tags, and which of them can be extracted from. */
public final class Languages {
    public static final String DEFAULT = "en";

    private Languages() {}

    /** Whether the string is the tag of a language. */
    public static boolean isTag(String string) {
        return string.length() <= Limits.LANGUAGE && parse(string).isPresent();
    }

    /** The tag in its canonical form. Throws {@link UnsupportedLanguageException} unless it's some English. */
    public static String supported(String tag) {
        var locale = parse(tag).orElseThrow();
        if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            throw new UnsupportedLanguageException(locale.toLanguageTag());
        }
        return locale.toLanguageTag();
    }

    private static Optional<Locale> parse(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build())
                    .filter(locale -> !locale.getLanguage().isEmpty());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
