package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the noun behind a verb that is its object, be it behind a date: {@code sold in 1998 the house}. */
final class VerbObjects {
    private static final Set<String> DATING = Set.of("in", "at", "during", "by");

    private static final Set<String> PAIRING = Set.of("either", "both", "neither");

    private final Phrases phrases;

    VerbObjects(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The noun phrase that is the object of the verb group at phrase {@code at}, or none. */
    int of(int at) {
        int i = at + 1;
        while (i < phrases.size()
                && (phrases.get(i) instanceof TimePhrase
                        || isDated(at, i)
                        || isShifted(i)
                        || isShifted(i - 1)
                        || phrases.isKind(i, Kind.ADVERB, Kind.QUOTE)
                        || isPairing(i))) {
            i++;
        }
        return phrases.isNoun(i) && !Times.isDistance(phrases, i) ? i : Clause.NONE;
    }

    /** {@code either} in {@code face either Acme or Norden}. */
    private boolean isPairing(int i) {
        return phrases.isKind(i, Kind.COORDINATOR)
                && PAIRING.contains(phrases.lower(phrases.get(i).from()));
    }

    /** {@code into law} in {@code signed into law a ban on drilling}. */
    private boolean isShifted(int preposition) {
        int noun = preposition + 1;
        return phrases.preposition(preposition).equals("into")
                && phrases.isNoun(noun)
                && phrases.get(noun).to() - phrases.get(noun).from() == 1
                && phrases.head(noun).pos() == PartOfSpeech.NOUN
                && phrases.isNoun(noun + 1)
                && phrases.token(phrases.get(noun + 1).from()).is(PartOfSpeech.DET, PartOfSpeech.NUM);
    }

    /** {@code on} in {@code signed on Friday a pact}, {@code in} in {@code sold in 1998 the house}. */
    private boolean isDated(int verb, int i) {
        return phrases.isTime(i + 1)
                && (phrases.preposition(i).equals("on")
                        || DATING.contains(phrases.preposition(i)) && isDoneTo(verb) && isDetermined(i + 2));
    }

    private boolean isDoneTo(int verb) {
        Token head = phrases.head(phrases.verb(verb));
        return head.pos() == PartOfSpeech.VERB && !WordNetVerbs.isIntransitive(head.lemma());
    }

    /** {@code the house}, but not {@code holidays} in {@code reopened after the summer holidays}. */
    private boolean isDetermined(int noun) {
        return phrases.isNoun(noun)
                && phrases.token(phrases.get(noun).from()).is(PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.PROPN);
    }
}
