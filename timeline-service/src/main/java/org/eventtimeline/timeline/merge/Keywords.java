package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words by which a mention is found.
 *
 * @param all the stems of all: of the headline, its kicker and what names the event
 * @param few those by which it is found where the other has the next coarser date: the rarest of the headline
 */
record Keywords(Set<String> all, Set<String> few) {
    /**
     * Those of a headline.
     *
     * @param words those that tell events apart
     */
    static Keywords of(Headline headline, Deed deed, Words words) {
        Set<String> all = WordForms.stems(headline.words());
        all.addAll(deed.act());
        all.addAll(WordForms.stems(headline.kicker()));
        return new Keywords(all, words.rarest());
    }

    /** With one that is no word of a headline. */
    Keywords and(String mark) {
        return and(Set.of(mark));
    }

    /** With some that are no words of a headline. */
    Keywords and(Set<String> more) {
        return new Keywords(joined(all, more), joined(few, more));
    }

    /** Whether one is found where the other, of the same days, is sought. */
    boolean meet(Keywords other) {
        return !Collections.disjoint(all, other.all);
    }

    /** Whether one is found where the other is sought, though they are not of the same days. */
    boolean meetElsewhere(Keywords other) {
        return !Collections.disjoint(few, other.few);
    }

    /** The figures among the few, by which a part of a year is found where these are told. */
    Set<String> figures() {
        return few.stream().filter(WordForms::isFigure).collect(Collectors.toSet());
    }

    private static Set<String> joined(Set<String> words, Set<String> more) {
        Set<String> all = new HashSet<>(words);
        all.addAll(more);
        return all;
    }
}
