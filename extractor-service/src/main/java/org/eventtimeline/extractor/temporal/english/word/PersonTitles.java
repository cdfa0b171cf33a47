package org.eventtimeline.extractor.temporal.english.word;

import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;

/** The titles of people who are called like a time: "Mr. Friday", "Ms Noon". */
public final class PersonTitles {
    private static final TokenSet TITLES =
            Words.tokens("mr mrs ms miss lord lady sir dr sgt sergeant inspector detective");

    private PersonTitles() {}

    /** Whether one stands before a match. */
    public static boolean standBefore(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token word = before != null && before.is(".") ? m.phrases().token(m.start() - 2) : before;
        return word != null && word.capitalised() && TITLES.allows(word);
    }
}
