package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** What somebody is held to account for, or what else follows on, has been: "will be tried for a theft in August". */
final class Deeds {
    private static final TokenSet DEEDS = Words.tokens(
            "theft thefts robbery robberies burglary stabbing shooting murder murders killing killings death deaths attack "
                    + "attacks assault rape kidnapping arson fraud crash collision riot riots raid bombing blast coup");

    private static final TokenSet BEFORE_DEEDS = TokenSet.words("for", "of", "with", "over");

    private static final TokenSet DENYING = Words.tokens("deny denies denied denying admit admits admitted admitting");

    private static final TokenSet ACCUSED = Words.tokens(
            "accused suspected convicted guilty charged jailed fined sentenced arrested sacked blamed dismissed suspended");

    /** What is done to somebody for a deed. */
    private static final TokenSet HELD = TokenSet.anyOf(
            ACCUSED,
            Words.tokens("tried trial trials sentence sentences wanted held extradited punished executed apologised"));

    private static final TokenSet FOR = TokenSet.words("for");

    private static final TokenSet BEHIND = TokenSet.words("after", "following");

    /** Words of a deed: "stealing a car from a yard". */
    private static final int REACH = 8;

    /** Words of a thing: "a failed coup". */
    private static final int THING = 4;

    private final Tokens tokens;

    Deeds(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "for a theft in August", "denies stealing a car in August", "accused of breaking in on 3 August". */
    boolean areTold(int start) {
        if (start < 3 || !TenseWords.WITHIN.allows(tokens.at(start - 1))) {
            return false;
        }
        boolean deed = DEEDS.allows(tokens.at(start - 2));
        for (int i = start - 2; i > Math.max(1, start - REACH) && isWord(i, start); i--) {
            Token token = tokens.at(i);
            boolean of = deed && i >= start - 2 - THING && BEFORE_DEEDS.allows(token);
            if (of && (!FOR.allows(token) || areHeld(i)) || isDone(i)) {
                return true;
            }
        }
        return false;
    }

    /** "comes after a failed vote in August". */
    boolean areFollowed(int start) {
        if (start < 3 || !TenseWords.WITHIN.allows(tokens.at(start - 1))) {
            return false;
        }
        for (int i = start - 3; i >= Math.max(0, start - 2 - THING) && isWord(i, start); i--) {
            if (BEHIND.allows(tokens.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "will be tried on 7 May for", but not "prepare for". */
    private boolean areHeld(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && Sentences.isOne(tokens, i, at); i--) {
            if (HELD.allows(tokens.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "denies stealing", "accused of stealing". */
    private boolean isDone(int at) {
        Token before = tokens.at(at - 1);
        return tokens.at(at).word().endsWith("ing")
                && (DENYING.allows(before)
                        || BEFORE_DEEDS.allows(before) && at > 1 && ACCUSED.allows(tokens.at(at - 2)));
    }

    private boolean isWord(int at, int start) {
        return tokens.at(at).kind() == Token.Kind.WORD && Sentences.isOne(tokens, at, start);
    }
}
