package org.eventtimeline.extractor.article.field;

/** An article in a language whose events can't be found. */
public class UnsupportedLanguageException extends RuntimeException {

    UnsupportedLanguageException(String language) {
        super("Events are found in English articles only, and this one is in " + language
                + "; where that's wrong, post \"language\": \"en\"");
    }
}
