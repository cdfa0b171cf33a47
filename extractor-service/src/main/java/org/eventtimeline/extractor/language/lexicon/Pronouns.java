package org.eventtimeline.extractor.language.lexicon;

import java.util.Set;

/** Personal pronouns by their case. */
public final class Pronouns {
    private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "it", "we", "they");
    private static final Set<String> OBJECTS = Set.of("me", "him", "her", "us", "them");
    private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "itself", "themselves");
    private static final String EITHER = "it";

    private Pronouns() {}

    /** Whether the word in lower case is a pronoun that may be a subject. */
    public static boolean mayBeSubject(String word) {
        return SUBJECTS.contains(word);
    }

    /** Whether the word in lower case is a pronoun that is nothing but a subject: {@code they}, but not {@code it}. */
    public static boolean isSubject(String word) {
        return mayBeSubject(word) && !word.equals(EITHER);
    }

    /** Whether the word in lower case is a pronoun that is no subject. */
    public static boolean isObject(String word) {
        return OBJECTS.contains(word);
    }

    /** Whether the word in lower case takes up somebody of the same clause. */
    public static boolean isReflexive(String word) {
        return REFLEXIVES.contains(word);
    }
}
