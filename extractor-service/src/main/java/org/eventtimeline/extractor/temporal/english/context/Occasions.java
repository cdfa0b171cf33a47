package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells days to come by what there is on them, and by what somebody has on them. */
final class Occasions {
    /** Words of what there is: "a big sale". */
    private static final int THING = 4;

    private static final TokenSet ARTICLES = TokenSet.words("a", "an", "another", "no", "our", "my");

    /** What there is, and what somebody has, on a day: "There is a sale on Friday", "I have an exam on Friday". */
    private static final TokenSet BEING = TokenSet.words("is", "are", "'s", "there's");

    private static final TokenSet HAVING = TokenSet.words("have", "got");
    private static final TokenSet SPEAKERS = TokenSet.words("i", "we", "you", "they", "i've", "we've", "you've");

    private final Tokens tokens;

    Occasions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "There is a sale on Friday", "I've got an exam on Friday". */
    boolean areTold(int start) {
        int article = start - 1;
        boolean on = TenseWords.BEFORE_DAYS.allows(tokens.at(article));
        while (article > Math.max(1, start - THING) && !ARTICLES.allows(tokens.at(article))) {
            article--;
        }
        if (!on || article < 2 || !ARTICLES.allows(tokens.at(article))) {
            return false;
        }
        Token verb = tokens.at(article - 1);
        Token subject = tokens.at(article - 2);
        return BEING.allows(verb) && (verb.is("there's") || subject.is("there"))
                || HAVING.allows(verb) && SPEAKERS.allows(subject);
    }
}
