package org.eventtimeline.extractor.event.reference.wording;

import java.util.Set;

/** Pronouns by what they may take up; those of people are {@link org.eventtimeline.extractor.event.name.Gender}'s. */
public final class Pronouns {
    private static final Set<String> OF_THINGS = Set.of("it", "its", "itself");
    private static final Set<String> OF_SEVERAL = Set.of("they", "them", "their", "both");

    private Pronouns() {}

    /** Whether the word in lower case takes up a thing. */
    public static boolean isOfThing(String word) {
        return OF_THINGS.contains(word);
    }

    /** Whether it takes up several. */
    public static boolean isOfSeveral(String word) {
        return OF_SEVERAL.contains(word);
    }
}
