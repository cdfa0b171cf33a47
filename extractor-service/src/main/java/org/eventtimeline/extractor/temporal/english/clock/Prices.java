package org.eventtimeline.extractor.temporal.english.clock;

import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Numbers that look like hours and are prices: "shares closed at 9 on Monday". */
final class Prices {
    /** What has a price at the end of a day. */
    private static final Set<String> TRADED = Words.set(
            "closed close closing ended finished settled traded trading stood share shares stock bid quoted index yield "
                    + "yields priced price prices cents euro dollar pound yen gold oil futures fell rose");

    private static final int REACH = 8;

    private Prices() {}

    /** Whether the words before a match tell of what is traded. */
    static boolean isOne(Match m) {
        for (int i = m.start() - 1; i >= m.start() - REACH; i--) {
            Token token = m.phrases().token(i);
            if (token == null
                    || token.sentence() != m.phrases().token(m.start()).sentence()) {
                return false;
            }
            if (TRADED.contains(token.word())) {
                return true;
            }
        }
        return false;
    }
}
