package org.eventtimeline.extractor.event.clause;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** Who says it, behind what is said: {@code The king is well, his office said in a note posted in May}. */
final class Attributions {
    private Attributions() {}

    /** Whether the verb at phrase {@code at} only tells that its subject says what stands before. */
    static boolean is(Phrases phrases, int at, int subject) {
        return subject == at - 1 && isBehindWhatIsSaid(phrases, at, subject) || subject == speakers(phrases, at);
    }

    /**
     * The first of several who say it, {@code a nurse} in {@code The king is well, a nurse and two guards said on
     * Monday}, or {@link Clause#NONE}.
     */
    static int speakers(Phrases phrases, int at) {
        int first = at;
        boolean several = false;
        while (phrases.isNoun(first - 1) || phrases.isKind(first - 1, Kind.PREPOSITION, Kind.COORDINATOR)) {
            first--;
            several |= phrases.isKind(first, Kind.COORDINATOR);
        }
        return several && phrases.isNoun(first) && endsBehind(phrases, at) && isBehindWhatIsSaid(phrases, at, first)
                ? first
                : Clause.NONE;
    }

    private static boolean endsBehind(Phrases phrases, int at) {
        int next = phrases.isKind(at + 1, Kind.PREPOSITION) ? at + 2 : at + 1;
        return phrases.isKind(at + 1, Kind.BREAK) || phrases.isTime(next);
    }

    private static boolean isBehindWhatIsSaid(Phrases phrases, int at, int subject) {
        return phrases.isKind(subject - 1, Kind.COMMA)
                && !phrases.preposition(at + 1).equals("by")
                && VerbClasses.isReporting(phrases.head(phrases.verb(at)))
                && IntStream.range(0, subject)
                        .anyMatch(i -> phrases.get(i) instanceof VerbGroup before
                                && (before.isFinite() || before.tense() == Tense.PAST_OR_PARTICIPLE));
    }
}
