package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** The progressive that tells what somebody has planned: "We're meeting on Tuesday", "They are leaving on Friday". */
final class Plans {
    /** What few do at the very time of writing. */
    static final TokenSet PLANNED = Words.tokens(
            "coming going leaving arriving flying travelling traveling returning meeting playing starting opening closing "
                    + "launching hosting getting marrying retiring moving visiting releasing joining seeing having doing "
                    + "giving holding taking reopening resuming");

    /** Of these, what is a plan only where somebody is asked: "What are you doing on Friday?" */
    private static final TokenSet ASKED = TokenSet.words("seeing", "having", "doing", "giving", "taking", "holding");

    private static final TokenSet BE = TokenSet.words("is", "are", "am", "'m", "they're");
    private static final TokenSet SPEAKERS = TokenSet.words("i", "we", "you");
    private static final TokenSet SPEAKERS_ARE = TokenSet.words("we're", "you're");

    private Plans() {}

    /** Whether the token, one of the verbs, tells a plan. */
    static boolean areTold(Tokens tokens, int at) {
        Token last = tokens.at(at - 1);
        Token first = tokens.at(at - 2);
        if (last == null) {
            return false;
        }
        boolean asked = first != null && SPEAKERS.allows(last) && BE.allows(first);
        boolean told = (BE.allows(last) || SPEAKERS_ARE.allows(last)) && !ASKED.allows(tokens.at(at));
        return asked || told;
    }
}
