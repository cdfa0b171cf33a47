package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells participles, which are no finite verbs, and the perfect made of them: "be held", "had been called". */
final class Participles {
    /** Those that are no past forms; those in -ed are told by their ending. */
    static final TokenSet IRREGULAR = Words.tokens(
            "been begun come gone done seen taken given fallen broken chosen driven eaten frozen hidden risen "
                    + "shaken spoken stolen sworn torn thrown worn written known grown flown shown drawn run become "
                    + "overcome beaten withdrawn");

    static final TokenSet BEFORE_NOUNS = TokenSet.words("a", "the", "its", "his", "her", "their", "our", "my");

    private static final TokenSet ADVERBS = Words.tokens(
            "also not still yet then now first often last already just never only long once twice since always "
                    + "even previously recently");

    private static final TokenSet BEFORE_PARTICIPLES = TokenSet.words(
            "be", "being", "get", "gets", "getting", "stay", "stays", "remain", "remains", "a", "an", "the", "its",
            "their", "his", "her");

    private static final TokenSet CAUSING =
            TokenSet.words("have", "get", "having", "getting", "want", "wants", "need", "needs");

    private static final TokenSet BEFORE_CAUSED =
            TokenSet.anyOf(BEFORE_NOUNS, TokenSet.words("it", "them", "this", "that"));

    private static final TokenSet HAD = TokenSet.words("had");
    private static final TokenSet BEEN = TokenSet.words("been");

    /** Words from the one that lets a thing be done to what is done to it. */
    private static final int OBJECT = 5;

    private Participles() {}

    /** "had called", "had also called", "had been called": each word but the adverb. */
    static boolean arePerfect(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (HAD.allows(token)) {
            Token next = tokens.at(at + 1);
            return next != null && (isDone(next) || ADVERBS.allows(next) && isDone(tokens.at(at + 2)));
        }
        boolean had = at > 0 && HAD.allows(tokens.at(at - 1));
        boolean apart = at > 1
                && HAD.allows(tokens.at(at - 2))
                && (ADVERBS.allows(tokens.at(at - 1)) || followHadBeen(tokens, at));
        return (had || apart) && isDone(token);
    }

    /** "had been due": what was to come may have come. */
    static boolean followHadBeen(Tokens tokens, int at) {
        return at > 1 && BEEN.allows(tokens.at(at - 1)) && HAD.allows(tokens.at(at - 2));
    }

    /** "built", "begun": a word that may be a participle of the past. */
    static boolean isDone(Token token) {
        return token != null && (PastForms.isPast(token) || IRREGULAR.allows(token));
    }

    /** "be held", "a planned", "have the plant built": no finite verb, so that the tense lies elsewhere. */
    static boolean isOne(Tokens tokens, int at) {
        Token before = tokens.at(at - 1);
        boolean adverb = before != null && (PastForms.isAdverb(before) || ADVERBS.allows(before));
        Token opening = adverb ? tokens.at(at - 2) : before;
        return opening != null && BEFORE_PARTICIPLES.allows(opening) || isCaused(tokens, at);
    }

    /** "have the plant built": somebody else builds it, and who knows when. */
    private static boolean isCaused(Tokens tokens, int at) {
        for (int i = at - 2; i >= Math.max(0, at - OBJECT); i--) {
            if (CAUSING.allows(tokens.at(i))) {
                return BEFORE_CAUSED.allows(tokens.at(i + 1));
            }
        }
        return false;
    }
}
