package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** The prepositions, with the conjunctions that are prepositions, too. */
final class Prepositions {
    private static final Set<String> ONLY = WordList.words("""
            at by for from in of on with between among amid amidst within throughout during until since despite beyond
            besides
            """);

    private static final Set<String> OTHERS = WordList.words("""
            about above across after against along alongside although around as because before behind below beside down
            except if inside into like near off onto out outside over per than that though through till to toward
            towards under unless up upon via whether while without
            """);

    /** Those that are no adverbs before a noun. */
    private static final Set<String> GOVERNING = Set.of("against", "toward", "towards", "upon", "via", "without");

    private Prepositions() {}

    /** Whether the word is one wherever a noun follows, whatever the model takes it for. */
    static boolean governs(String word) {
        return GOVERNING.contains(word);
    }

    /** Whether the word is nothing else, whatever the model takes it for. */
    static boolean isOnly(String word) {
        return ONLY.contains(word);
    }

    /** Whether the word in lower case may be one. */
    static boolean mayBe(String word) {
        return ONLY.contains(word) || OTHERS.contains(word);
    }
}
