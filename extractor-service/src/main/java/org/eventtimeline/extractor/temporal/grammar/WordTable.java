package org.eventtimeline.extractor.temporal.grammar;

import java.util.Map;

/** The words of a vocabulary, to be found by their characters, so that a text's words need not be cut out first. */
final class WordTable {
    /**
     * A word that rules know.
     *
     * @param symbol what it is to the rules
     */
    record Word(String text, char[] characters, int symbol) {}

    private static final int PLACES_PER_WORD = 4;

    private final Word[] places;

    /** A table of words with their symbols. */
    WordTable(Map<String, Integer> symbols) {
        places = new Word[Integer.highestOneBit(PLACES_PER_WORD * symbols.size() + 1)];
        symbols.forEach((text, symbol) -> {
            int place = place(text.hashCode());
            while (places[place] != null) {
                place = place(place + 1);
            }
            places[place] = new Word(text, text.toCharArray(), symbol);
        });
    }

    /**
     * The word of these characters; null where there is none.
     *
     * @param hash their hash code as that of a string
     */
    Word find(char[] characters, int length, int hash) {
        for (int place = place(hash); places[place] != null; place = place(place + 1)) {
            if (isSpelt(places[place].characters, characters, length)) {
                return places[place];
            }
        }
        return null;
    }

    private int place(int hash) {
        return (hash ^ hash >>> Short.SIZE) & places.length - 1;
    }

    private static boolean isSpelt(char[] word, char[] characters, int length) {
        if (word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != characters[i]) {
                return false;
            }
        }
        return true;
    }
}
