package org.eventtimeline.extractor.event.topic;

import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;

/** Tells which nouns of a title stand in a list, of which none alone is what an article is about. */
record TitleLists(Phrases phrases) {
    /** A name, a comma and a place. */
    private static final int PLACED = 3;

    /** {@code Lee} in {@code Lee and Lang sign an accord}, but not in {@code Lee and Sons}. */
    boolean isOneOfSeveral(int first, int last) {
        boolean firm = phrases.isNoun(last + 2) && WordNetClasses.isPlural(Words.lower(phrases.head(last + 2)));
        boolean listed = first <= 2
                && !isPlaced(first)
                && phrases.isKind(1, Kind.COMMA)
                && phrases.isNoun(0)
                && phrases.isNoun(2)
                && phrases.token(phrases.get(2).from()).pos() == PartOfSpeech.PROPN
                && phrases.token(0).pos() == PartOfSpeech.PROPN;
        return listed
                || isSide(first)
                || phrases.isKind(first - 1, Kind.COORDINATOR)
                || phrases.isKind(last + 1, Kind.COORDINATOR) && !firm;
    }

    /** {@code Moe Abbey} in {@code Moe Abbey, Kell}, which says no more than where that is. */
    private boolean isPlaced(int first) {
        return first == 0 && phrases.size() == PLACED;
    }

    /** {@code Norway} and {@code Chad} in {@code talks between Norway, Chad}. */
    private boolean isSide(int i) {
        return phrases.preposition(i - 1).equals("between")
                || phrases.isKind(i - 1, Kind.COMMA)
                        && phrases.isNoun(i - 2)
                        && phrases.preposition(i - 3).equals("between");
    }

    /**
     * {@code island} before {@code , 9 dead} stands alone, but not {@code full cars} in {@code A week of trams: full
     * cars, happy shops}.
     */
    boolean isListed(int first, int last) {
        boolean counted = phrases.isNumber(last + 2)
                || phrases.isNoun(last + 2)
                        && phrases.token(phrases.get(last + 2).from()).pos() == PartOfSpeech.NUM;
        return phrases.isKind(first - 1, Kind.COMMA) || phrases.isKind(last + 1, Kind.COMMA) && !counted;
    }
}
