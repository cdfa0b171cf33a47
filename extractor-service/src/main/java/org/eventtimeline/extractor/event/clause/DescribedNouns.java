package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * Nouns that an adjective with more words describes from behind: {@code a volcano dormant since 1868}, {@code a strike
 * due to start on Monday}, {@code the men guilty of the raid}.
 */
final class DescribedNouns {
    /** Adjectives of whom or what an infinitive is to do. */
    private static final Set<String> BEFORE_DEEDS = Set.of("due", "set", "ready", "likely", "able", "unable", "about");

    private final Phrases phrases;
    private final Insertions insertions;

    DescribedNouns(Phrases phrases) {
        this.phrases = phrases;
        this.insertions = new Insertions(phrases);
    }

    /** The noun phrase that is described by what ends at phrase {@code end}, or none. */
    int before(int end) {
        int adjective = end;
        if (isInfinitive(end) || phrases.isKind(end, Kind.SUBORDINATOR)) {
            adjective--;
        } else {
            while (phrases.isNoun(adjective) && phrases.isKind(adjective - 1, Kind.PREPOSITION)) {
                adjective -= 2;
            }
        }
        return isDescribing(adjective) && !phrases.isVerb(insertions.skipBack(adjective - 2))
                ? adjective - 1
                : Clause.NONE;
    }

    /** The noun phrase of which an infinitive tells what it is to do: {@code a strike} before {@code to start}. */
    int due(int infinitive) {
        return isDescribing(infinitive - 1)
                        && BEFORE_DEEDS.contains(
                                phrases.lower(phrases.get(infinitive - 1).from()))
                ? infinitive - 2
                : Clause.NONE;
    }

    private boolean isDescribing(int i) {
        return phrases.isWord(i)
                && phrases.token(phrases.get(i).from()).pos() == PartOfSpeech.ADJ
                && phrases.isNoun(i - 1)
                && phrases.head(i - 1).pos() != PartOfSpeech.PRON;
    }

    private boolean isInfinitive(int i) {
        return i >= 0 && phrases.get(i) instanceof VerbGroup verb && verb.tense() == Tense.INFINITIVE;
    }
}
