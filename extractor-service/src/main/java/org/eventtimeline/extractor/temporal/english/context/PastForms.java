package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Past forms of verbs: "was", "closed". */
final class PastForms {
    /** Those in -ed are told by their ending. */
    static final TokenSet IRREGULAR = Words.tokens(
            "was were had did been said told since ago became began bought brought built came caught chose "
                    + "cut dealt died drew drove fell felt fled flew fought found froze gave got grew heard held hid "
                    + "hit hurt kept knew laid lay led left lent let lost made meant met paid put quit ran rang rode "
                    + "rose sang sank sat saw sent set shook shot shut slept slid sold spent split spoke spread "
                    + "sprang stole stood struck swam swept swore taught thought threw took tore understood went "
                    + "withdrew woke won wore wrote");

    /** Words in -ed that are none. */
    private static final TokenSet OTHERS = TokenSet.words(
            "hundred", "succeed", "exceed", "proceed", "indeed", "speed", "breed", "bleed", "greed", "creed", "steed",
            "tweed", "sacred", "kindred", "hatred", "shred", "naked", "wicked", "rugged", "ragged", "embed", "biped");

    private static final int SHORTEST = 5;

    private PastForms() {}

    /** Whether the token is a past form, and no name within a sentence: "United", "Mohamed", "Rose". */
    static boolean isPast(Tokens tokens, int at) {
        Token token = tokens.at(at);
        return token != null
                && token.kind() == Token.Kind.WORD
                && isPast(token)
                && (!token.capitalised() || Sentences.endsAt(tokens, at - 1));
    }

    /** Whether the word is a past form, whatever stands around it. */
    static boolean isPast(Token token) {
        return IRREGULAR.allows(token) || isRegular(token);
    }

    static boolean isRegular(Token token) {
        return token.length() >= SHORTEST && token.word().endsWith("ed") && !OTHERS.allows(token);
    }
}
