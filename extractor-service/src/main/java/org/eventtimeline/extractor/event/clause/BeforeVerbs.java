package org.eventtimeline.extractor.event.clause;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** What may stand between a participle and the verb of the clause: {@code a truce signed [in May] collapsed}. */
record BeforeVerbs(Phrases phrases) {
    int beyondPlaces(int from) {
        int i = from;
        while (!phrases.preposition(i).isEmpty() && (phrases.isNoun(i + 1) || phrases.isTime(i + 1))) {
            i += 2;
        }
        return i;
    }

    /**
     * Behind {@code , many of them signed by Lee,} in {@code A show devoted to prints, many of them signed by Lee,
     * opened}.
     */
    int beyondSome(int comma) {
        boolean some = phrases.isKind(comma, Kind.COMMA)
                && phrases.isNoun(comma + 1)
                && phrases.preposition(comma + 2).equals("of")
                && phrases.isMark(comma + 3, "them");
        return some
                ? IntStream.range(comma + 4, phrases.size() - 1)
                        .filter(i -> phrases.isKind(i, Kind.COMMA) && phrases.isVerb(i + 1))
                        .map(i -> i + 1)
                        .findFirst()
                        .orElse(comma)
                : comma;
    }

    /** {@code and ratified} in {@code A treaty signed in May and ratified by June ended the war}. */
    boolean isSecondParticiple(int i, boolean lacksObject) {
        return phrases.isKind(i, Kind.COORDINATOR)
                && phrases.isVerb(i + 1)
                && phrases.verb(i + 1).tense() == Tense.PAST_OR_PARTICIPLE
                && (phrases.preposition(i + 2).equals("by") || lacksObject && lacksObject(i + 1));
    }

    /** {@code ratified} in {@code ratified in June}. */
    private boolean lacksObject(int at) {
        return (!phrases.preposition(at + 1).isEmpty() || phrases.isTime(at + 1))
                && WordNetVerbs.needsObject(phrases.head(phrases.verb(at)).lemma());
    }
}
