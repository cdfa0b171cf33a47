package org.eventtimeline.extractor.event.headline.tail;

import java.util.List;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Tells where a noun ends that names an event: what stands behind belongs to the verb before it. */
final class NounTails {
    /** Kinds of nouns that tell to how much something went. */
    private static final List<String> CHANGES = List.of("increase", "decrease", "fall");

    /** So many of the commonest senses of a noun count. */
    private static final int SENSES = 3;

    private final Phrases phrases;
    private final Totals totals;

    NounTails(Phrases phrases) {
        this.phrases = phrases;
        totals = new Totals(phrases);
    }

    /** Whether it ends before the preposition at phrase {@code i}, which is right behind it or not. */
    boolean end(int i, boolean first) {
        return first && isRole(i) || isResult(i) || isOfAnotherDay(i) || Governed.isOfVerb(phrases, i);
    }

    /** {@code as chairman} behind {@code the election}. */
    private boolean isRole(int i) {
        return phrases.preposition(i).equals("as");
    }

    /** {@code at a ceremony} in {@code recalled the siege of 1944 at a ceremony on Sunday}. */
    private boolean isOfAnotherDay(int i) {
        return phrases.isTime(i - 1)
                && !phrases.preposition(i).equals("of")
                && phrases.isNoun(i + 1)
                && OverDates.after(phrases, i + 2) > i + 2;
    }

    /** {@code to nine} behind {@code the floods} of which somebody brought the toll to nine. */
    private boolean isResult(int i) {
        return totals.isTotal(i)
                && phrases.isNoun(i - 1)
                && CHANGES.stream()
                        .noneMatch(change ->
                                WordNetKinds.isKindOf(phrases.head(i - 1).lemma(), change, SENSES));
    }
}
