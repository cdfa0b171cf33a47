package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;
import org.eventtimeline.extractor.temporal.meaning.Tense;

/** Dates that open their sentence. */
final class OpeningDates {
    /** Words of a sentence behind a date that opens it. */
    private static final int CLAUSE = 25;

    /** Behind who says something they stand where that is told in passing, or what they said was done. */
    private static final TokenSet BEHIND_ASIDES = TokenSet.words(",", "by", ".");

    private final Tokens tokens;
    private final TenseWords words = new TenseWords();

    OpeningDates(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether one tells what is over: "In February, a ferry sank", "In February, it was shut until June", but not "In
     * February, a bill proposed by two parties will be debated".
     */
    boolean tellWhatIsOver(int start, int end) {
        if (!Sentences.opensAt(tokens, start)) {
            return false;
        }
        Tense before = Tense.UNKNOWN;
        for (int at = end; at < end + CLAUSE && !Sentences.endsAt(tokens, at - 1); at++) {
            Tense tense = words.tense(tokens, at);
            if (tense == Tense.PAST && reports(at)) {
                return true;
            }
            if (tense.isFuture()) {
                return tense == Tense.LASTING && before == Tense.PAST;
            }
            before = tense == Tense.UNKNOWN ? before : tense;
        }
        return true;
    }

    /** "In February, he said it would close", but not "In February, he said, ...", "a plan announced by". */
    private boolean reports(int verb) {
        Token after = tokens.at(verb + 1);
        return LastWords.Kind.SPEECH.holds(tokens.at(verb))
                && after != null
                && !BEHIND_ASIDES.allows(after)
                && !tokens.at(verb - 1).is(",");
    }
}
