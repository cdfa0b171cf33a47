package org.eventtimeline.extractor.event.attachment;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Nouns that only say what the verb is about: {@code withdrew from the race}, {@code lost contact with the probe}. */
record NounComplements(Phrases phrases) {
    private static final Set<String> PREPOSITIONS = Set.of("with", "from");

    /** Whether the noun happened then, but only as a part of what the verb tells, or not at all. */
    boolean isInBackground(int noun) {
        return isCompared(noun) || isOne(noun) || isOneOfSeveral(noun);
    }

    /** Whether the noun belongs to the verb, whose date is then its own; unless it is compared. */
    boolean isOne(int noun) {
        return PREPOSITIONS.contains(phrases.preposition(noun - 1)) && verbBefore(noun) != null && !isCompared(noun);
    }

    /** {@code visits} in {@code made the first of nine visits}: only the one happened then. */
    boolean isOneOfSeveral(int noun) {
        return phrases.preposition(noun - 1).equals("of")
                && phrases.isNoun(noun - 2)
                && Words.isPlural(phrases.head(noun))
                && (phrases.head(noun - 2).pos() == PartOfSpeech.NUM || Ranks.isRank(phrases.head(noun - 2)));
    }

    /** {@code a loss} in {@code compared with a loss a year earlier}. */
    boolean isCompared(int noun) {
        Token verb = verbBefore(noun);
        return verb != null && verb.lemma().equals("compare");
    }

    /** The verb before the preposition of the noun or before one object more, or null. */
    private Token verbBefore(int noun) {
        int before = Lookback.overAdverbs(phrases, noun - 2);
        int verb = phrases.isNoun(before) ? before - 1 : before;
        return verb >= 0 && phrases.get(verb) instanceof VerbGroup group ? phrases.token(group.head()) : null;
    }
}
