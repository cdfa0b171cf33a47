package org.eventtimeline.extractor.event.phrase;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** What stands before a noun in its phrase: {@code the}, {@code their first}, {@code heightened}. */
public final class Modifiers {
    /** The indefinite articles. */
    public static final Set<String> INDEFINITE = Set.of("a", "an");

    /** Determiners that say whose. */
    public static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");

    private final TokenRow row;
    private final NounsLikeVerbs likeVerbs;

    /** Asks about the words of a sentence. */
    public Modifiers(TokenRow row) {
        this.row = row;
        this.likeVerbs = new NounsLikeVerbs(row);
    }

    /** {@code Lee's novel}, {@code her novel}: whether the noun phrase says whose it is. */
    public static boolean sayWhose(Phrases phrases, NounPhrase noun) {
        return noun.hasPossessor() || POSSESSIVES.contains(phrases.lower(noun.from()));
    }

    /** What may stand before the noun: {@code the}, {@code their first}, {@code heightened}. */
    boolean isPremodifier(int from, int i) {
        Token token = row.get(i);
        String word = Words.lower(token);
        return switch (token.pos()) {
            case DET -> i == from || row.get(i - 1).pos() == PartOfSpeech.DET;
            case PRON -> (i == from || row.get(i - 1).pos() == PartOfSpeech.DET) && POSSESSIVES.contains(word);
            case ADJ, NUM -> true;
            case ADV -> i > from && startsModifiedNoun(row.is(i + 1, PartOfSpeech.ADV) ? i + 2 : i + 1);
            case VERB ->
                isEstimate(i)
                        || i == from && likeVerbs.isBehindVerb(i)
                        || (i > from || OpeningModifiers.is(row, i))
                                && (row.isVerbalModifier(i) || isBehindAdverb(i))
                                && startsModifiedNoun(i + 1);
            case SYM, PUNCT -> word.equals("#");
            default -> false;
        };
    }

    /** {@code estimated} in {@code 23 of an estimated 400 guns}. */
    private boolean isEstimate(int i) {
        return row.is(i - 1, PartOfSpeech.DET) && row.is(i + 1, PartOfSpeech.NUM) && row.isNoun(i + 2);
    }

    /** {@code held} in {@code the closely held firm}. */
    private boolean isBehindAdverb(int i) {
        return row.is(i - 1, PartOfSpeech.ADV)
                && row.lower(i - 1).endsWith("ly")
                && VerbForm.of(row.lower(i)).mayBeParticiple();
    }

    /** {@code and} in {@code Dutch and Swiss flags}, the comma in {@code a long, bitter strike}. */
    boolean joinsAdjectives(int from, int i) {
        return isBetweenAdjectives(from, i) || joinsByConjunction(from, i);
    }

    private boolean isBetweenAdjectives(int from, int i) {
        return i > from + 1
                && row.isComma(i)
                && row.is(from, PartOfSpeech.DET, PartOfSpeech.PRON)
                && (row.is(i - 1, PartOfSpeech.ADJ))
                && (row.is(i + 1, PartOfSpeech.ADJ)
                        || isMeasure(i + 1)
                        || row.is(i + 1, PartOfSpeech.SYM) && isMeasure(i + 2))
                && !row.isDate(i + 2)
                && (row.isComma(i + 2)
                        || row.is(i + 2, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM));
    }

    /** {@code 12-room} in {@code a small, 12-room hotel}. */
    private boolean isMeasure(int i) {
        return row.is(i, PartOfSpeech.NUM) && row.get(i).text().indexOf('-') > 0 && !row.isDate(i);
    }

    private boolean joinsByConjunction(int from, int i) {
        boolean participles = i > from + 1 && row.is(i - 1, PartOfSpeech.ADJ) && row.isVerbalModifier(i + 1);
        boolean nations =
                i == from + 1 && Geography.isPeople(row.get(from).text()) && row.is(i + 1, PartOfSpeech.PROPN);
        return i > from
                && row.is(i, PartOfSpeech.CCONJ)
                && (participles || nations || row.is(i - 1, PartOfSpeech.ADJ) && row.is(i + 1, PartOfSpeech.ADJ))
                && row.is(i + 2, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
    }

    private boolean startsModifiedNoun(int i) {
        return i < row.size()
                && !row.isDate(i)
                && row.get(i).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.VERB);
    }

    /** What may stand between two nouns of one phrase: {@code U.S. military aid}. */
    boolean isInnerModifier(int i) {
        boolean anew = row.is(i - 1, PartOfSpeech.NOUN)
                && !row.get(i - 1).isCapitalized()
                && row.is(i + 1, PartOfSpeech.NOUN)
                && Words.isPlural(row.get(i + 1))
                && !row.is(i + 2, PartOfSpeech.NOUN)
                && (row.is(i, PartOfSpeech.NUM) || Words.isPlural(row.get(i - 1)));
        return likeVerbs.isInside(i)
                || !anew
                        && row.get(i).is(PartOfSpeech.ADJ, PartOfSpeech.NUM)
                        && (row.is(i + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN) || isOfTwo(i));
    }

    /** {@code external} in {@code its Kite external hard drives}. */
    private boolean isOfTwo(int i) {
        return row.get(i - 1).isCapitalized()
                && row.is(i, PartOfSpeech.ADJ)
                && row.is(i + 1, PartOfSpeech.ADJ)
                && row.is(i + 2, PartOfSpeech.NOUN);
    }

    /** {@code , Ala.,} in {@code a Birmingham, Ala., clinic}. */
    boolean isInnerPlace(int from, int i) {
        return i + 3 < row.size()
                && row.get(from).pos() == PartOfSpeech.DET
                && row.isComma(i)
                && row.isComma(i + 2)
                && row.get(i - 1).isCapitalized()
                && row.get(i + 1).pos() == PartOfSpeech.PROPN
                && (row.is(i + 3, PartOfSpeech.NOUN, PartOfSpeech.ADJ)
                        || row.get(i + 1).text().endsWith(".") && row.is(i + 3, PartOfSpeech.PROPN));
    }
}
