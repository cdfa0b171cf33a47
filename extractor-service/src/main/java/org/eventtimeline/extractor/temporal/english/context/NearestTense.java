package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** Finds the words nearest to a phrase that tell a tense, and looks at each word of the text once. */
final class NearestTense {
    /** Tokens between the phrase and the word. */
    private static final int REACH = 25;

    /** No one asks for words further back than this from the last one read. */
    private static final int KEPT = 256;

    /** What ends a speech. */
    private static final TokenSet QUOTES = TokenSet.words("\"", "\u201d");

    private static final TokenSet ENDING = TokenSet.words(",", "?", "!");

    private final Tokens tokens;
    private final TenseWords words;
    private final int[] telling = new int[KEPT];
    private int read;

    NearestTense(Tokens tokens, TenseWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The tense that the words before the token tell, looking no further than the sentence. */
    Tense before(int start) {
        int nearest = telling(start - 1);
        Tense tense = told(nearest, start);
        boolean ahead = tense == Tense.LASTING && told(telling(nearest - 1), nearest) == Tense.FUTURE;
        return ahead ? Tense.FUTURE : tense;
    }

    private Tense told(int nearest, int start) {
        boolean near = nearest >= Math.max(0, start - REACH);
        return near && Sentences.isOne(tokens, nearest, start) ? words.tense(tokens, nearest) : Tense.UNKNOWN;
    }

    /** The tense that the token or the words behind it tell, looking no further than the sentence. */
    Tense from(int start) {
        if (telling(start + REACH - 1) < start) {
            return Tense.UNKNOWN;
        }
        int nearest = start;
        while (telling(nearest) != nearest) {
            nearest++;
        }
        return Sentences.isOne(tokens, start, nearest) ? words.tense(tokens, nearest) : Tense.UNKNOWN;
    }

    /** "We need it in [May]," he said: the speech has a tense of its own. */
    private boolean endsSpeech(int at) {
        Token token = tokens.at(at);
        if (token == null || !QUOTES.allows(token) || !token.isGlued()) {
            return false;
        }
        Token before = tokens.at(at - 1);
        return before != null && ENDING.allows(before);
    }

    /** The last token up to this one that tells a tense, as far as anyone asks; -1 where none does. */
    private int telling(int at) {
        if (read <= at) {
            read(at);
        }
        return at < 0 ? -1 : telling[at & KEPT - 1];
    }

    private void read(int to) {
        read = Math.max(read, to - REACH);
        int last = read == 0 ? -1 : telling[read - 1 & KEPT - 1];
        for (; read <= to; read++) {
            last = words.tense(tokens, read) != Tense.UNKNOWN || endsSpeech(read) ? read : last;
            telling[read & KEPT - 1] = last;
        }
    }
}
