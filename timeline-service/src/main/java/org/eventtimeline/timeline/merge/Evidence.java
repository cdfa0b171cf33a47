package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Weighs how much two mentions have in common, their headlines and the sentences that tell them taken together: {@code
 * Halcyon touches down on Ixion}, {@code landing of the probe Halcyon}.
 *
 * <p>Each thing that both have adds points, as in the linkage of records after Fellegi and Sunter. The points are the
 * weights of a logistic regression on articles with known events, rounded to halves.
 */
final class Evidence {
    /** How many points one event of a day needs. */
    private static final double ENOUGH = 2;

    /** Much of the same sort happens in a month. */
    private static final double ENOUGH_OF_MORE_THAN_A_DAY = 3;

    private static final double ENOUGH_OF_TWO_DATES = 4;

    private static final double OF_A_NAME = 1;
    private static final int NAMES = 3;
    private static final double OF_A_WORD = 1.5;
    private static final int WORDS = 4;
    private static final double OF_A_KIND = 1.5;
    private static final double OF_THE_SAME_HEADLINE = 1;
    private static final double OF_STRANGERS = -1;

    /** How similar headlines are that may name an event by different verbs: {@code topples}, {@code overthrows}. */
    private static final double HARDLY_SIMILAR = 0.35;

    private static final double HIGHEST = 10;

    private final Gist one;
    private final Gist other;
    private final Names ones;
    private final Names others;
    private final Set<String> oneWords;
    private final Set<String> otherWords;

    private Evidence(Gist one, Gist other) {
        this.one = one;
        this.other = other;
        ones = names(one);
        others = names(other);
        oneWords = words(one);
        otherWords = words(other);
    }

    /** How well the two fit by all that they have in common, up to 1; 0 where that is not enough. */
    static double fit(Gist one, Gist other) {
        if (one.names().isEmpty() && other.names().isEmpty()
                || Collections.disjoint(one.keywords(), other.keywords())
                || one.words().countsOn(other.words())
                || OtherDeed.isReaction(one, other)) {
            return 0;
        }
        Evidence evidence = new Evidence(one, other);
        double points = evidence.maySpeakOfOneDeed() && !evidence.isOfOthers() ? evidence.points() : 0;
        return points >= enough(one, other) ? Math.min(1, points / HIGHEST) : 0;
    }

    private static double enough(Gist one, Gist other) {
        if (!one.cell().name().equals(other.cell().name())) {
            return ENOUGH_OF_TWO_DATES;
        }
        return one.isOfADay() ? ENOUGH : ENOUGH_OF_MORE_THAN_A_DAY;
    }

    /** Whether they are of one kind, or the one has the word by which the other names the event, or most is alike. */
    private boolean maySpeakOfOneDeed() {
        return one.deed().isOfTheKindOf(other.deed())
                || !Collections.disjoint(one.deed().act(), otherWords)
                || !Collections.disjoint(other.deed().act(), oneWords)
                || one.words().similarity(other.words()) >= HARDLY_SIMILAR;
    }

    /** Whether each headline has a name that is nowhere in what the other tells. */
    private boolean isOfOthers() {
        return one.written().areStrangeTo(others, otherWords) && other.written().areStrangeTo(ones, oneWords);
    }

    /** Nothing where neither knows anyone whom the other lists. */
    private double points() {
        long names = Math.max(one.names().countIn(others), other.names().countIn(ones));
        return names == 0
                ? 0
                : OF_A_NAME * Math.min(names, NAMES)
                        + OF_A_WORD * Math.min(sharedWords(), WORDS)
                        + (one.deed().isOfTheKindOf(other.deed()) ? OF_A_KIND : 0)
                        + OF_THE_SAME_HEADLINE * one.words().similarity(other.words())
                        + (areStrange(one.people(), others) ? OF_STRANGERS : 0)
                        + (areStrange(other.people(), ones) ? OF_STRANGERS : 0);
    }

    /** How many words beside the names both have. */
    private long sharedWords() {
        Set<String> named = ones.words();
        named.addAll(others.words());
        return oneWords.stream()
                .filter(word -> otherWords.contains(word) && !named.contains(word))
                .count();
    }

    private static boolean areStrange(Names people, Names known) {
        return !people.isEmpty() && people.countIn(known) == 0;
    }

    private static Names names(Gist gist) {
        return gist.names()
                .withThoseOf(gist.written())
                .withThoseOf(gist.passage().names());
    }

    private static Set<String> words(Gist gist) {
        Set<String> words = new HashSet<>(gist.keywords());
        words.addAll(gist.passage().words());
        return words;
    }
}
