package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Knows when two mentions tell the same deed of the same people, or at the same place, whatever their words: {@code
 * Acme
 * unveils the phone Luma in Oslo}, {@code Acme launches its phone}.
 */
final class SameDeed {
    private SameDeed() {}

    /** Whether all that the one names is known to the other, and nothing tells the two deeds apart. */
    static boolean tell(Gist one, Gist other) {
        return areOfOneSort(one.deed(), other.deed())
                && (isOfThoseOf(one, other) || isOfThoseOf(other, one))
                && !Collections.disjoint(one.keywords(), other.keywords())
                && !OtherDeed.isDoneByOthers(one, other)
                && !one.words().countsOn(other.words())
                && !one.deed().isDoneToOthers(other.deed(), noDifference(one, other));
    }

    private static boolean areOfOneSort(Deed one, Deed other) {
        boolean areKnown = !one.act().isEmpty() && !other.act().isEmpty();
        boolean haveNoKind = one.kind() == null && other.kind() == null;
        return areKnown && (one.isOfTheKindOf(other) || haveNoKind && one.hasTheActOf(other));
    }

    /**
     * Whether the other knows all that the headline names, or where it names none, the topic is one that the other
     * names.
     */
    private static boolean isOfThoseOf(Gist one, Gist other) {
        return one.told().isEmpty()
                ? other.names().isOneIn(one.keywords())
                : one.told().unknownTo(other).isEmpty();
    }

    private static Set<String> noDifference(Gist one, Gist other) {
        Set<String> words = new HashSet<>(one.names().shared(other.names()));
        words.addAll(one.topic());
        words.addAll(other.topic());
        return words;
    }
}
