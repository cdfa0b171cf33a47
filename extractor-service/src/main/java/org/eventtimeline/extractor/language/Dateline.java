package org.eventtimeline.extractor.language;

import java.util.List;

/** Finds where an agency tells place, day and itself before the first sentence: {@code OSLO, May 3 (NTB) -}. */
final class Dateline {
    /** Longer ones are none. */
    private static final int MAX_TOKENS = 16;

    private static final String DASHES = "-–—_";
    private static final String NEVER_HYPHENS = "—_";

    private final String text;
    private final List<Piece> pieces;

    Dateline(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /** How many tokens from {@code first} on are a dateline, its dash among them; 0 where none is there. */
    int length(int first) {
        if (!isUpperCase(first)) {
            return 0;
        }
        int last = Math.min(pieces.size() - 1, first + MAX_TOKENS);
        for (int i = first + 1; i < last; i++) {
            if (isDash(i)) {
                return i + 1 - first;
            }
            if (isLowerCase(i)) {
                return 0;
            }
        }
        return 0;
    }

    /** The name of a place in capitals, as datelines have it. */
    private boolean isUpperCase(int i) {
        String word = word(i);
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    private boolean isDash(int i) {
        boolean apart = pieces.get(i - 1).end() < pieces.get(i).start()
                && pieces.get(i).end() < pieces.get(i + 1).start();
        String dashes = apart ? DASHES : NEVER_HYPHENS;
        return word(i).chars().allMatch(c -> dashes.indexOf(c) >= 0);
    }

    private boolean isLowerCase(int i) {
        return Character.isLowerCase(text.codePointAt(pieces.get(i).start()));
    }

    private String word(int i) {
        return text.substring(pieces.get(i).start(), pieces.get(i).end());
    }
}
