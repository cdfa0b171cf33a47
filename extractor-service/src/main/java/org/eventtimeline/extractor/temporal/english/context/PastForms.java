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
            "ago ate awoke axed beat became been began bent bit bled blew bore born bought bred broke brought "
                    + "built came caught chose clung crept cut dealt did died drank drew drove dug fed fell felt "
                    + "fled flew forbade foresaw forgave forgot forsook forwent fought found froze gave got grew "
                    + "had heard held hid hit hung hurt kept knelt knew laid lay leapt led left lent let lied lit lost "
                    + "made meant met mistook overcame owed overran overrode oversaw overthrew overtook paid put quit "
                    + "ran rang rebuilt redrew resold retook rewrote rode rose said sang sank sat saw sent set shed "
                    + "shone shook shot shrank shut since slept slid sold sought spent split spoke sprang spread "
                    + "spun stank stole stood strode strove struck stuck stung sued swam swept swore swung taught "
                    + "thought threw tied told took tore understood undertook underwent upheld was wed went wept were "
                    + "withdrew withheld withstood woke won wore wrote");

    /** Words in -ed that are none. */
    private static final TokenSet OTHERS = TokenSet.words(
            "hundred", "succeed", "exceed", "proceed", "indeed", "speed", "breed", "bleed", "greed", "creed", "steed",
            "tweed", "sacred", "kindred", "hatred", "shred", "naked", "wicked", "rugged", "ragged", "embed", "biped");

    /** Those that are infinitives as well. */
    private static final TokenSet SAME = TokenSet.words(
            "beat", "cut", "found", "hit", "hurt", "lay", "let", "put", "quit", "set", "shed", "shut", "split",
            "spread", "wed");

    private static final TokenSet BEFORE_INFINITIVES = TokenSet.words(
            "to", "will", "would", "shall", "can", "could", "may", "might", "must", "should", "not", "'ll", "won't");

    private static final TokenSet ADVERBS = TokenSet.words("also", "again", "soon", "then", "further", "not", "never");

    /** Nouns in -ly: "the family vanished". */
    private static final TokenSet NOUNS_IN_LY = Words.tokens(
            "family assembly ally supply reply rally anomaly monopoly bully jelly fly butterfly lily gully belly");

    private static final int SHORTEST = 5;

    private PastForms() {}

    /** Whether the token is a past form, and no name within a sentence: "United", "Mohamed", "Rose". */
    static boolean isPast(Tokens tokens, int at) {
        Token token = tokens.at(at);
        return token != null
                && token.kind() == Token.Kind.WORD
                && isPast(token)
                && !isInfinitive(tokens, at)
                && (!token.capitalised() || Sentences.endsAt(tokens, at - 1));
    }

    /** "vowed to quit", "will also cut", "may hit", but not "a storm in May hit". */
    private static boolean isInfinitive(Tokens tokens, int at) {
        if (!SAME.allows(tokens.at(at))) {
            return false;
        }
        Token last = tokens.at(at - 1);
        boolean adverb = last != null && (isAdverb(last) || ADVERBS.allows(last));
        Token before = adverb ? tokens.at(at - 2) : last;
        return before != null && !before.capitalised() && BEFORE_INFINITIVES.allows(before);
    }

    /** Whether the word is a past form, whatever stands around it. */
    static boolean isPast(Token token) {
        return IRREGULAR.allows(token) || isRegular(token);
    }

    static boolean isRegular(Token token) {
        String word = token.word();
        int length = word.length();
        return length >= SHORTEST
                && word.charAt(length - 1) == 'd'
                && word.charAt(length - 2) == 'e'
                && !OTHERS.allows(token);
    }

    /** A word in -ly, "quietly", that is no noun and no name. */
    static boolean isAdverb(Token token) {
        return token.word().endsWith("ly") && !token.capitalised() && !NOUNS_IN_LY.allows(token);
    }
}
