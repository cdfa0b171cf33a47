package org.eventtimeline.extractor.temporal.english.context;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/**
 * Keeps where those words stood last that are looked for before every date. Where dates are asked for in order it looks
 * at each token once for all of them, however many dates stand side by side.
 */
final class LastWords {
    /** What is looked for. */
    enum Kind {
        BORN("born"),
        /** What somebody says, mostly to the writer of the text and in its own week. */
        SPEECH("said says saying say told tells tell announced announces reported reports added confirmed denied "
                + "acknowledged according statement conference interview spokesman spokeswoman spokesperson"),
        COMPARED("compared versus"),
        FROM("from"),
        /** The auxiliaries of what still lasts. */
        PERFECT("has have 've"),
        /** What opens a question about the present. */
        ASKING("is are am do does will shall can could would should"),
        QUOTE("\" \u201c \u201d"),
        COMMA(",");

        private final TokenSet words;

        Kind(String words) {
            this.words = Words.tokens(words);
        }

        /** Whether the token is such a word. */
        boolean holds(Token token) {
            return words.allows(token);
        }
    }

    /** No one asks for words further back than this. */
    private static final int REACH = 12;

    private static final int NONE = -1;
    private static final Kind[] KINDS = Kind.values();
    private static final TokenSet ALL =
            TokenSet.anyOf(Stream.of(KINDS).map(kind -> kind.words).toArray(TokenSet[]::new));

    private final Tokens tokens;
    private final int[] last = new int[KINDS.length];
    private int searched;

    LastWords(Tokens tokens) {
        this.tokens = tokens;
        Arrays.fill(last, NONE);
    }

    /** Whether a word of the kind stands at most so many tokens before the token in its sentence. */
    boolean stands(Kind kind, int at, int reach) {
        return before(kind, at, reach) != NONE;
    }

    /** Index of the last word of the kind at most so many tokens before the token in its sentence; -1 where none is. */
    int before(Kind kind, int at, int reach) {
        if (searched != at) {
            search(at);
        }
        int found = last[kind.ordinal()];
        return found >= at - reach && found != NONE && Sentences.isOne(tokens, found, at) ? found : NONE;
    }

    private void search(int at) {
        int first = Math.max(0, at - REACH);
        if (at < searched) {
            searched = first;
            Arrays.fill(last, NONE);
        }
        for (int i = Math.max(searched, first); i < at; i++) {
            Token token = tokens.at(i);
            if (ALL.allows(token)) {
                note(token, i);
            }
        }
        searched = at;
    }

    private void note(Token token, int at) {
        for (Kind kind : KINDS) {
            if (kind.holds(token)) {
                last[kind.ordinal()] = at;
            }
        }
    }
}
