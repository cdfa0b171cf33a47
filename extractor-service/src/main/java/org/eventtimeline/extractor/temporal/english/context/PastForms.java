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
            "ago ate awoke became been began bent bled blew bore bought bred broke brought built came caught "
                    + "chose clung crept cut dealt did died drank drew drove dug fed fell felt fled flew forbade "
                    + "foresaw forgave forgot forsook forwent fought found froze gave got grew had heard held hid hit "
                    + "hung hurt kept knew laid lay leapt led left lent let lost made meant met mistook overcame "
                    + "overran overrode overthrew overtook paid put quit ran rang rebuilt redrew resold retook rewrote "
                    + "rode rose said sang sank sat saw sent set shone shook shot shrank shut since slept slid sold "
                    + "sought spent split spoke sprang spread spun stank stole stood strove struck stuck stung swam "
                    + "swept swore swung taught thought threw told took tore understood undertook underwent upheld was "
                    + "went were withdrew withheld withstood woke won wore wrote");

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
