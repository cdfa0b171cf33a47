package org.eventtimeline.extractor.event.phrase;

import java.util.Set;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds pronouns that are noun phrases by themselves: {@code she}, {@code those}, {@code another of the ships}. */
final class StandingPronouns {
    private static final Set<String> NO_NOUN_PHRASE = Set.of("who", "whom", "which", "what", "that", "there", "whose");

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "those", "both", "all", "some", "many");

    /** Words that stand for some of what {@code of} follows them: {@code another of the ships}. */
    private static final Set<String> PARTITIVES =
            Set.of("another", "several", "each", "most", "few", "none", "either", "neither", "half");

    /** Verbs with the name that they give behind the object. */
    private static final Set<String> NAMING = Set.of("name", "rename", "call", "christen", "baptize", "dub", "title");

    private final TokenRow row;

    StandingPronouns(TokenRow row) {
        this.row = row;
    }

    /** Whether one stands at the token. */
    boolean standsAt(int i) {
        Token token = row.get(i);
        String word = Words.lower(token);
        if (token.pos() == PartOfSpeech.DET && DEMONSTRATIVES.contains(word)) {
            return !row.isDate(i)
                    && !row.is(i + 1, PartOfSpeech.DET)
                    && !(row.startsNoun(i + 1) && row.get(i + 1).pos() != PartOfSpeech.VERB);
        }
        boolean some = PARTITIVES.contains(word)
                && i + 1 < row.size()
                && row.lower(i + 1).equals("of")
                && !row.is(i - 1, PartOfSpeech.DET, PartOfSpeech.NUM);
        if (some) {
            return !row.isDate(i);
        }
        return token.pos() == PartOfSpeech.PRON
                && !row.isDate(i)
                && !NO_NOUN_PHRASE.contains(word)
                && (!(Modifiers.POSSESSIVES.contains(word) && row.startsNoun(i + 1)) || isAppointed(i));
    }

    private boolean isNamed(int i) {
        return row.get(i + 1).pos() == PartOfSpeech.PROPN
                && NAMING.contains(row.get(i - 1).lemma());
    }

    /**
     * {@code her} in {@code appointed her Minister of Health}, in {@code named her one of the best} and in
     * {@code renamed her Vesta}.
     */
    private boolean isAppointed(int i) {
        boolean office = row.get(i + 1).isCapitalized() && Lexicon.isTitle(row.get(i + 1));
        boolean oneOf = row.lower(i + 1).equals("one")
                && i + 2 < row.size()
                && row.lower(i + 2).equals("of");
        return row.lower(i).equals("her") && row.is(i - 1, PartOfSpeech.VERB) && (office || oneOf || isNamed(i));
    }
}
