package org.eventtimeline.extractor.event.phrase;

import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Tells what joins nouns before the noun to which they all belong: {@code car and truck maker}. */
record JoinedNouns(TokenRow row) {
    /** {@code and} in {@code car and truck maker}, the comma in {@code the food, tobacco and brewing company}. */
    boolean areJoinedAt(int from, int i) {
        return joinsTwo(i)
                || row.isComma(i)
                        && row.is(from, PartOfSpeech.DET)
                        && row.is(i - 1, PartOfSpeech.NOUN)
                        && !row.get(i - 1).isCapitalized()
                        && row.is(i + 1, PartOfSpeech.NOUN)
                        && joinsTwo(i + 2);
    }

    private boolean joinsTwo(int i) {
        return row.is(i, PartOfSpeech.CCONJ)
                && row.is(i - 1, PartOfSpeech.NOUN)
                && (row.is(i + 1, PartOfSpeech.NOUN) || row.isVerbalModifier(i + 1))
                && row.is(i + 2, PartOfSpeech.NOUN)
                && isMaker(row.get(i + 2))
                && !Words.isPlural(row.get(i - 1))
                && !row.get(i - 1).isCapitalized();
    }

    private static boolean isMaker(Token noun) {
        return Lexicon.isPerson(noun) || Lexicon.isTrade(noun.lemma()) || Lexicon.isOrganisation(noun.lemma());
    }
}
