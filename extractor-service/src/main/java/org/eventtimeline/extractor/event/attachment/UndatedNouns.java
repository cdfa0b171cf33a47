package org.eventtimeline.extractor.event.attachment;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Event nouns of which the date behind them is not: {@code the anniversary of the death of Lee in 1903}. */
record UndatedNouns(Phrases phrases) {
    private static final Set<String> TAKING = Set.of("take", "hand", "turn", "sign");

    /** Whether no date behind the noun is its own. */
    boolean isOne(int noun) {
        return isPartOfName(noun)
                || isAnniversary(noun)
                || isReader(noun)
                || isEndOfThing(noun)
                || isTakenOver(noun)
                || isTradingBefore(noun)
                || isJudged(noun);
    }

    /** {@code the project} in {@code took over the project in May}, which is no time over which something was. */
    private boolean isTakenOver(int noun) {
        return phrases.preposition(noun - 1).equals("over")
                && phrases.isVerb(noun - 2)
                && TAKING.contains(phrases.head(phrases.verb(noun - 2)).lemma());
    }

    /** {@code trading} in {@code In early trading on Monday, the index fell}, which is what happened. */
    private boolean isTradingBefore(int noun) {
        return noun == 1
                && phrases.preposition(0).equals("in")
                && phrases.head(noun).lemma().equals("trading");
    }

    /** {@code murder} in {@code was convicted of murder in May}, which was before. */
    private boolean isJudged(int noun) {
        return phrases.preposition(noun - 1).equals("of")
                && phrases.isVerb(noun - 2)
                && VerbClasses.isJudging(phrases.head(phrases.verb(noun - 2)));
    }

    /** {@code her party} in {@code In a letter to her party on Tuesday}, which is who reads it. */
    private boolean isReader(int noun) {
        return phrases.preposition(noun - 1).equals("to")
                && phrases.isNoun(noun - 2)
                && WordNetKinds.isKindOf(phrases.head(noun - 2).lemma(), "text", 1);
    }

    /** {@code the anniversary of the death of Lee in 1903}, which is of another year. */
    private boolean isAnniversary(int i) {
        return phrases.head(i).lemma().equals("anniversary")
                && phrases.preposition(i + 1).equals("of");
    }

    /** {@code the end} in {@code skidded off the end of the runway on Monday}. */
    private boolean isEndOfThing(int noun) {
        return !phrases.preposition(noun - 1).isEmpty()
                && phrases.preposition(noun + 1).equals("of")
                && phrases.isNoun(noun + 2)
                && WordNetKinds.isKindOf(phrases.head(noun).lemma(), "region", 1)
                && WordNetKinds.isKindOf(phrases.head(noun + 2).lemma(), "artifact", 1);
    }

    /** {@code Trade} in {@code the School of Trade}. */
    private boolean isPartOfName(int i) {
        return phrases.preposition(i - 1).equals("of")
                && phrases.isNoun(i - 2)
                && phrases.head(i).isCapitalized()
                && phrases.head(i - 2).isCapitalized()
                && phrases.get(i).to() - phrases.get(i).from() == 1;
    }
}
