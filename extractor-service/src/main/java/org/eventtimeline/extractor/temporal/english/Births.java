package org.eventtimeline.extractor.temporal.english;

import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells by the words around a date whether it is that of a birth, and by those before an age whether it is of a death. */
final class Births {
    private static final int REACH = 10;
    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final Set<String> DEATHS = Set.of("died", "dies", "dying", "dead", "death", "killed", "succumbed");

    private Births() {}

    /** "Born in Oslo on [3 May 1874]", "Lind ([3 May 1874] – 9 June 1951)". */
    static boolean isBirth(Tokens tokens, int start, int end) {
        Token before = tokens.at(start - 1);
        Token after = tokens.at(end);
        boolean life = before != null && before.is("(") && after != null && DASHES.contains(after.word());
        int sentence = tokens.at(start).sentence();
        for (int i = start - 1; !life && i >= Math.max(0, start - REACH); i--) {
            Token token = tokens.at(i);
            if (token.sentence() != sentence) {
                return false;
            }
            life = token.is("born");
        }
        return life;
    }

    /** "Died at the age of 76". */
    static boolean tellsDeath(Match m) {
        for (int i = m.start() - 1; i >= Math.max(0, m.start() - REACH); i--) {
            if (DEATHS.contains(m.phrases().token(i).word())) {
                return true;
            }
        }
        return false;
    }
}
