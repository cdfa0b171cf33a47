package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/**
 * Verbs that ask somebody to do a thing, which is to come: "See you on Monday", "Let's meet on Friday", "Apply by May".
 */
final class Requests {
    /** Verbs that ask where they open a sentence. */
    private static final TokenSet ALONE = TokenSet.words(
            "join", "register", "submit", "apply", "reserve", "remind", "come", "bring", "enrol", "enroll", "rsvp");

    /** Verbs that ask where a person follows. */
    private static final TokenSet OF_SOMEBODY = TokenSet.words(
            "see", "meet", "ask", "phone", "show", "call", "tell", "ring", "text", "email", "wake", "catch", "send",
            "give", "visit", "let");

    /** Verbs that ask where a thing follows: "Set an alarm for 7 on Friday". */
    private static final TokenSet OF_SOMETHING = TokenSet.words(
            "set",
            "add",
            "put",
            "book",
            "schedule",
            "cancel",
            "arrange",
            "make",
            "take",
            "buy",
            "get",
            "send",
            "move",
            "check");

    private static final TokenSet THINGS = TokenSet.words("a", "an", "the", "my", "our", "your");

    private static final TokenSet SOMEBODY = TokenSet.words("you", "me", "us", "him", "her", "them", "ya");

    /** "Could we meet on Monday?" */
    private static final TokenSet ASKED = TokenSet.words("you", "we", "i");

    private static final TokenSet QUOTES = TokenSet.words("\"", "\u201c", "'", "\u2018");

    /** All of them. */
    static final TokenSet VERBS = TokenSet.anyOf(ALONE, OF_SOMEBODY, OF_SOMETHING, TokenSet.words("could"));

    private Requests() {}

    /** Whether a sentence or a speech begins with the token. */
    private static boolean opens(Tokens tokens, int at) {
        return Sentences.endsAt(tokens, at - 1)
                || QUOTES.allows(tokens.at(at - 1)) && tokens.at(at).isGlued();
    }

    /** Whether the token, one of the verbs, asks for something. */
    static boolean isRequest(Tokens tokens, int at) {
        Token after = tokens.at(at + 1);
        if (tokens.at(at).is("could")) {
            return after != null && ASKED.allows(after) && opens(tokens, at);
        }
        if (after == null) {
            return false;
        }
        if (tokens.at(at).is("let") && after.is("'s")) {
            return true;
        }
        if (!opens(tokens, at)) {
            return false;
        }
        return ALONE.allows(tokens.at(at))
                || OF_SOMEBODY.allows(tokens.at(at)) && SOMEBODY.allows(after)
                || OF_SOMETHING.allows(tokens.at(at)) && THINGS.allows(after);
    }
}
