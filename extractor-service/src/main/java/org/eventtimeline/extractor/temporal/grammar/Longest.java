package org.eventtimeline.extractor.temporal.grammar;

/**
 * A phrase that begins at a token, and those found there before it.
 *
 * @param match the phrase
 * @param categories those of which it was the longest when it was found, a bit for each
 * @param before those found before it; null where it was the first
 */
record Longest(Match match, long categories, Longest before) {

    /** The longest phrase of a category; null where there is none. */
    static Match of(Category category, Longest last) {
        for (Longest each = last; each != null; each = each.before) {
            if ((each.categories & category.bit()) != 0) {
                return each.match;
            }
        }
        return null;
    }
}
