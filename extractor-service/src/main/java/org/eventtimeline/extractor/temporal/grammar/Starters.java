package org.eventtimeline.extractor.temporal.grammar;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * The tokens with which something can begin, so that most rules need not be tried at most tokens.
 *
 * @param words words and other characters, in lower case
 * @param digits whether it can begin with a number in digits
 */
public record Starters(Set<String> words, boolean digits) {
    static final Starters NONE = new Starters(Set.of(), false);

    /** Numbers in digits only. */
    public static Starters digitsOnly() {
        return new Starters(Set.of(), true);
    }

    /** These words only. */
    public static Starters words(Collection<String> words) {
        return new Starters(Set.copyOf(words), false);
    }

    /** Numbers in digits, and these words. */
    public static Starters digitsOr(Collection<String> words) {
        return new Starters(Set.copyOf(words), true);
    }

    /** These words too. */
    public Starters or(String... more) {
        return or(words(Arrays.asList(more)));
    }

    /** What either begins with. */
    public Starters or(Starters other) {
        Set<String> union = new HashSet<>(words);
        union.addAll(other.words);
        return new Starters(Collections.unmodifiableSet(union), digits || other.digits);
    }
}
