package org.eventtimeline.extractor.language.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The forms of verbs that WordNet 3.1 lists since no rule explains them: {@code quarrelled}. */
final class WordNetForms {
    private static final Map<String, String> LEMMAS = new HashMap<>();

    static {
        WordNet.read("verb.exc", line -> read(line.split(" ")));
    }

    private WordNetForms() {}

    /** Reads {@code form lemma...}. */
    private static void read(String[] forms) {
        LEMMAS.putIfAbsent(forms[0], forms[1]);
    }

    /** The dictionary form of the verb. */
    static Optional<String> lemma(String form) {
        return Optional.ofNullable(LEMMAS.get(form));
    }
}
