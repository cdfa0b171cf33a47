package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/**
 * Tells by the words around a date whether it is that of a birth, and by those before an age whether it is of a death.
 */
public final class Births {
    private static final int REACH = 10;
    private static final TokenSet OPENING = TokenSet.words("(");
    private static final TokenSet DASHES = TokenSet.words("-");
    private static final TokenSet DEATHS = Words.tokens("died dies dying dead death killed succumbed");

    private final Tokens tokens;
    private final LastWords last;

    Births(Tokens tokens, LastWords last) {
        this.tokens = tokens;
        this.last = last;
    }

    /** "Born in Oslo on [3 May 1874]", "Lind ([3 May 1874] – 9 June 1951)". */
    boolean isBirth(int start, int end) {
        Token before = tokens.at(start - 1);
        Token after = tokens.at(end);
        boolean life = before != null && OPENING.allows(before) && after != null && DASHES.allows(after);
        return life || last.stands(LastWords.Kind.BORN, start, REACH);
    }

    /** "Died at the age of 76". */
    public static boolean tellsDeath(Match m) {
        int sentence = m.phrases().token(m.start()).sentence();
        for (int i = m.start() - 1; i >= Math.max(0, m.start() - REACH); i--) {
            if (m.phrases().token(i).sentence() == sentence
                    && DEATHS.allows(m.phrases().token(i))) {
                return true;
            }
        }
        return false;
    }
}
