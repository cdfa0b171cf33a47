package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells titles by the capitals of words that elsewhere have none: "Seven Years in Tibet", "The Day After Tomorrow". */
final class UnquotedTitles {
    /** Tokens within which a sentence shows that it is no headline, all of whose words have capitals. */
    private static final int REACH = 12;

    private static final int SHORTEST = 3;

    /** Words of times that only a title, a headline or the beginning of a sentence has with a capital. */
    private static final TokenSet COMMON = Words.tokens(
            "second seconds minutes hour hours days week weeks month months year years decades centuries ago "
                    + "night after before later last next tomorrow yesterday tonight this past");

    /** What is named after a day or a month. */
    private static final TokenSet NAMED = Words.tokens(
            "street avenue road lane close crescent terrace boulevard square plaza bridge movement brigade brigades monarchy revolution uprising stadium "
                    + "university hospital airport league theses manifesto");

    private final Tokens tokens;

    UnquotedTitles(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the tokens from start to end (exclusive) are part of one. */
    boolean hold(int start, int end) {
        if (isNamedAfter(end)) {
            return true;
        }
        int capitals = 0;
        for (int i = start; i < end; i++) {
            capitals += isOdd(i) ? 1 : 0;
        }
        boolean title = capitals > 1 || capitals == 1 && goesOn(end) || endsOne(start);
        return title && isProse(start, end);
    }

    /** "[Seven Days in] May". */
    private boolean endsOne(int start) {
        return start > 1 && isSmall(tokens.at(start - 1)) && isOdd(start - 2);
    }

    /** "17 June [Street]", "the 26th of July [Movement]". */
    private boolean isNamedAfter(int end) {
        Token name = tokens.at(end);
        return name != null && NAMED.allows(name) && name.capitalised() && !Sentences.endsAt(tokens, end - 1);
    }

    /** A capital that neither the beginning of a sentence or a speech nor a name asks for. */
    private boolean isOdd(int at) {
        Token token = tokens.at(at);
        return COMMON.allows(token)
                && token.capitalised()
                && !Sentences.endsAt(tokens, at - 1)
                && !opensSpeech(at)
                && !tokens.at(at - 1).is("new");
    }

    /** "Yesterday I sold it," but not "This Week," the programme. */
    private boolean opensSpeech(int at) {
        Token next = tokens.at(at + 1);
        boolean heading = next != null && next.capitalised() && COMMON.allows(next);
        return LastWords.Kind.QUOTE.holds(tokens.at(at - 1)) && !heading;
    }

    /** "Seven Years [in Tibet]". */
    private boolean goesOn(int end) {
        int at = end;
        while (at < end + 2 && isSmall(tokens.at(at))) {
            at++;
        }
        Token name = tokens.at(at);
        return name != null && name.capitalised() && !Sentences.endsAt(tokens, at - 1);
    }

    private static boolean isSmall(Token token) {
        return token != null && !token.capitalised() && QuotedTitles.SMALL.allows(token);
    }

    /** Whether a word beside them has no capital, and none of the small words that headlines leave without one. */
    private boolean isProse(int start, int end) {
        int sentence = tokens.at(start).sentence();
        for (int i = Math.max(0, start - REACH); i < end + REACH && tokens.at(i) != null; i++) {
            Token token = tokens.at(i);
            if (token.sentence() == sentence
                    && token.kind() == Token.Kind.WORD
                    && token.length() >= SHORTEST
                    && !token.capitalised()
                    && !QuotedTitles.SMALL.allows(token)) {
                return true;
            }
        }
        return false;
    }
}
