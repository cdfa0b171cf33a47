package org.eventtimeline.extractor.temporal.english.calendar;

import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Tells by what lasts from one to another that two numbers are years: "ruled from 1220 to 1258". */
final class LastingYears {
    /** Words from what lasts to its years. */
    private static final int REACH = 6;

    /** What lasts from one year to another. */
    private static final Set<String> LASTING = Words.set(
            "reigned ruled reign rule lived lasted king queen emperor pope bishop abbot served duke earl built existed "
                    + "war stood was year years annually held operated raged fought taught worked studied governed occupied "
                    + "imprisoned exiled resided");

    private LastingYears() {}

    /** "built between 1220 and 1258", "ruled from 1220 to 1258". */
    static boolean areOfWhatLasts(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return before != null && LASTING.contains(before.word());
    }

    /** "built a house there between 1220 and 1258.", where the clause ends. */
    static boolean areNearWhatLasts(Match m) {
        Token after = m.phrases().token(m.end());
        if (after != null && after.kind() != Token.Kind.OTHER) {
            return false;
        }
        for (int i = m.start() - 1; i >= m.start() - REACH; i--) {
            Token token = m.phrases().token(i);
            if (token == null || token.kind() != Token.Kind.WORD) {
                return false;
            }
            if (LASTING.contains(token.word())) {
                return true;
            }
        }
        return false;
    }
}
