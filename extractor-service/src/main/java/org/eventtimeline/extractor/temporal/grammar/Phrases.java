package org.eventtimeline.extractor.temporal.grammar;

import java.util.Arrays;

/** A text's tokens with the phrases read so far; the phrases that begin at a token are read once (packrat parsing). */
public final class Phrases {
    /** Deeper phrases in phrases count as absent: nobody writes them, and they must not exhaust the stack. */
    private static final int DEEPEST = 8;

    private final Tokens tokens;
    private final Grammar grammar;
    private final Longest[] read = new Longest[Tokens.KEPT];
    private final int[] readAt = new int[Tokens.KEPT];
    private int depth;
    private int lookedAt = -1;
    private Token next;
    private Token behindHyphen;

    Phrases(Tokens tokens, Grammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
        Arrays.fill(readAt, -1);
    }

    /** The token with this index, or null past the end. */
    public Token token(int at) {
        return tokens.at(at);
    }

    /** Whether the next token is among these, or where it is a hyphen between words, the one behind. */
    boolean isFollowed(int at, TokenSet tokens) {
        if (lookedAt != at) {
            lookedAt = at;
            next = token(at + 1);
            behindHyphen = next != null && next.hyphen() ? token(at + 2) : null;
        }
        return next != null && tokens.allows(next) || behindHyphen != null && tokens.allows(behindHyphen);
    }

    /** The longest phrase of a category that begins at the token; null where none does. */
    Match longest(Category category, int at) {
        return Longest.of(category, at(at));
    }

    /** The phrases that begin at the token; they take the place of those read long before. */
    private Longest at(int at) {
        int place = at & Tokens.KEPT - 1;
        if (readAt[place] != at) {
            // While they are being read they count as absent, so that no phrase begins with itself.
            readAt[place] = at;
            read[place] = null;
            depth++;
            read[place] = depth > DEEPEST || !grammar.canBegin(this, at) ? null : grammar.phrases(this, at);
            depth--;
        }
        return read[place];
    }
}
