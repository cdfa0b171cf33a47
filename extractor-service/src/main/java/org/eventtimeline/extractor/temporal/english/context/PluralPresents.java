package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** The present of what many do, which with a day tells what is to come: "Polls open on Monday". */
final class PluralPresents {
    private static final int SHORTEST_PLURAL = 4;

    /** Many without an -s. */
    private static final TokenSet MANY = TokenSet.words("staff", "police", "people", "crew", "mps");

    /** What many do on a day: "Polls open on Monday". */
    static final TokenSet VERBS = TokenSet.words(
            "open", "close", "reopen", "vote", "return", "march", "strike", "decide", "gather", "convene", "leave",
            "start", "begin", "end", "resume", "expire");

    /** Words from the first of a sentence to what many do. */
    private static final int SUBJECT = 8;

    private static final TokenSet BELONGING = TokenSet.words("at", "in", "of", "from", "on");

    /** Who or what does so: "the rules, which start on Monday". */
    private static final TokenSet RELATIVES = TokenSet.words("which", "who", "that");

    private PluralPresents() {}

    /** Whether the token is such a verb before a day: "Shops close on Monday", "which start Monday". */
    static boolean areTold(Tokens tokens, int verb) {
        Token many = tokens.at(verb - 1);
        Token after = tokens.at(verb + 1);
        return VERBS.allows(tokens.at(verb))
                && (isPlural(many) || RELATIVES.allows(many) || haveSubject(tokens, verb))
                && after != null
                && (after.is("to") || TenseWords.BEFORE_DAYS.allows(after) || Words.WEEKDAYS.containsKey(after.word()));
    }

    private static boolean isPlural(Token noun) {
        return noun.length() > SHORTEST_PLURAL && noun.word().endsWith("s") || MANY.allows(noun);
    }

    /** "Pupils at Marsh Road return on Monday": the sentence opens with the many and where or what they belong to. */
    private static boolean haveSubject(Tokens tokens, int verb) {
        int first = Sentences.opening(tokens, verb, SUBJECT);
        return first >= 0 && verb > first + 2 && isPlural(tokens.at(first)) && BELONGING.allows(tokens.at(first + 1));
    }
}
