package org.eventtimeline.extractor.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.FunctionWords;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * Tells where a form that may be the past tense of another verb stands for itself: {@code to found}, {@code will lay},
 * {@code helped found}.
 */
final class BaseForms {
    private static final Set<String> BEFORE = WordList.words("to do does did help helps helped helping");

    private static final Set<String> NEGATIONS = Set.of("n't", "not");

    /** Tokens behind a modal within which a second verb still depends on it. */
    private static final int REACH = 15;

    private BaseForms() {}

    /** Whether the verb at the token stands in its base form. */
    static boolean isBase(List<Token> tokens, int i) {
        if (i == 0 || !WordNetVerbs.contains(lower(tokens, i))) {
            return false;
        }
        boolean negated = NEGATIONS.contains(lower(tokens, i - 1)) && i > 1;
        String before = lower(tokens, negated ? i - 2 : i - 1);
        return BEFORE.contains(before)
                || FunctionWords.MODALS.contains(before)
                || tokens.get(i - 1).is(PartOfSpeech.CCONJ) && isCarriedOn(tokens, i);
    }

    /** {@code lay} in {@code will close a plant and lay off workers}. */
    private static boolean isCarriedOn(List<Token> tokens, int i) {
        for (int j = i - 2; j >= Math.max(0, i - REACH); j--) {
            if (FunctionWords.MODALS.contains(lower(tokens, j))) {
                return true;
            }
            boolean finite = tokens.get(j).is(PartOfSpeech.VERB)
                    && VerbForm.of(lower(tokens, j)) != VerbForm.BASE
                    && VerbForm.of(lower(tokens, j)) != VerbForm.GERUND;
            if (finite) {
                return false;
            }
        }
        return false;
    }

    private static String lower(List<Token> tokens, int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
