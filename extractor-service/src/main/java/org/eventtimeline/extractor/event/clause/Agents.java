package org.eventtimeline.extractor.event.clause;

import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Who does what is done to another: {@code by the king} in {@code a bridge opened by the king}. */
record Agents(Phrases phrases) {
    /** Whether the verb at phrase {@code at} is followed by who does what it tells. */
    boolean areBehind(int at, VerbGroup verb) {
        return phrases.preposition(at + 1).equals("by")
                && !isMargin(at + 2)
                && !isAmount(at + 2)
                && !isMeans(verb, at + 2);
    }

    /** {@code 23} in {@code voted by 23 to 21}. */
    private boolean isMargin(int i) {
        boolean number =
                phrases.isNumber(i) || phrases.isNoun(i) && phrases.head(i).pos() == PartOfSpeech.NUM;
        return number && phrases.preposition(i + 1).equals("to");
    }

    /** {@code 21,000} in {@code dropped by 21,000}, {@code 3 percent}, {@code $4 million}. */
    private boolean isAmount(int i) {
        boolean noun = phrases.isNoun(i)
                && (phrases.head(i).pos() == PartOfSpeech.NUM
                        || phrases.head(i).lemma().equals("percent"));
        return phrases.isNumber(i)
                || noun
                        && !Character.isLetter(
                                phrases.token(phrases.get(i).from()).text().charAt(0));
    }

    /** {@code radio} in {@code appealed by radio}. */
    private boolean isMeans(VerbGroup verb, int i) {
        return !WordNetVerbs.needsObject(phrases.head(verb).lemma()) && isBare(i) && !Lexicon.isPerson(phrases.head(i));
    }

    /** {@code hostage} in {@code workers held hostage}. */
    boolean isBare(int object) {
        return phrases.isNoun(object)
                && phrases.get(object).to() - phrases.get(object).from() == 1
                && phrases.head(object).pos() == PartOfSpeech.NOUN
                && !Words.isPlural(phrases.head(object));
    }
}
