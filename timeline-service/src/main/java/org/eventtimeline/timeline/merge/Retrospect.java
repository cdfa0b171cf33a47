package org.eventtimeline.timeline.merge;

/**
 * Says whether two articles look back at one event, whatever their words: {@code Workers at the Passo mine walk out},
 * {@code Strike begins}. Of a day long past an article tells what it is known for; on a day of the news much happens.
 */
final class Retrospect {
    private Retrospect() {}

    /** The words by which what is told foremost of a day long past is found: those of the names in its sentence. */
    static Keywords found(Keywords keywords, Passage passage) {
        return passage.isForemost() ? keywords.and(passage.names().words()) : keywords;
    }

    /** Whether both mentions tell of what was long past, of somebody or some place in common and of no two kinds. */
    static boolean isOfBoth(Gist one, Gist other) {
        return one.when().isLongPast()
                && other.when().isLongPast()
                && Acquaintance.isBetween(one, other)
                && !one.deed().isOfOtherKindThan(other.deed())
                && (areOfADay(one, other) || one.people().areTheSame(other.people()));
    }

    private static boolean areOfADay(Gist one, Gist other) {
        return one.when().isOfADay() && other.when().isOfADay();
    }
}
