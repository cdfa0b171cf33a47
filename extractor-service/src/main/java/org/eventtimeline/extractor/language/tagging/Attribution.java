package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import java.util.stream.IntStream;

/** Finds who a sentence says at its end has said it: {@code , the company said on Monday.} */
final class Attribution {
    private static final Set<String> SAYING =
            Set.of("said", "says", "announced", "reported", "confirmed", "added", "disclosed");

    /** What stands behind the verb at most: {@code in a statement on Monday.} */
    private static final int LONGEST_END = 7;

    private Attribution() {}

    /** The comma before it, or the end of the sentence where there is none. */
    static int start(TaggedWords words) {
        int said = IntStream.range(Math.max(1, words.size() - LONGEST_END), words.size())
                .filter(i -> SAYING.contains(words.word(i)))
                .findFirst()
                .orElse(words.size());
        int comma = said - 1;
        while (comma > 0 && comma < words.size() && !words.word(comma).equals(",") && !words.isVerbal(comma)) {
            comma--;
        }
        boolean closes = said < words.size()
                && words.isVerbal(said)
                && comma > 0
                && comma < said - 1
                && words.word(comma).equals(",")
                && IntStream.range(said + 1, words.size())
                        .noneMatch(i -> words.isVerbal(i) || words.word(i).equals(","));
        return closes ? comma : words.size();
    }
}
