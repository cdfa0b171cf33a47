package org.eventtimeline.extractor.event.headline.noun;

import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.TokenRow;
import org.eventtimeline.extractor.language.Token;

/** White space and quotation marks between the words of a noun phrase. */
final class Spacing {
    private Spacing() {}

    /** Whether white space stands before the token, or before the quotation mark which is left out before it. */
    static boolean isBefore(Phrases phrases, int token) {
        return token == 0
                || phrases.token(token - 1).end() < phrases.token(token).start()
                || isQuote(phrases.token(token - 1));
    }

    /** A quotation mark before the end of the phrase, which is left out. */
    static boolean isQuoteWithin(Phrases phrases, NounPhrase noun, int i) {
        return isQuote(phrases.token(i)) && i + 1 < noun.to() && i != noun.possessorEnd();
    }

    private static boolean isQuote(Token token) {
        String text = token.text();
        return !Character.isLetterOrDigit(text.codePointAt(0)) && TokenRow.isQuote(text);
    }
}
