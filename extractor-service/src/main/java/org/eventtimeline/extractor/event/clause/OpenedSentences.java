package org.eventtimeline.extractor.event.clause;

import java.util.Map;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.Pronouns;

/**
 * Finds the main clause behind one that opens the sentence and has no comma behind it: {@code When the mine closed in
 * 1961 the town declined}.
 */
final class OpenedSentences {
    private final Phrases phrases;
    private final VerbReadings verbs;

    private OpenedSentences(Phrases phrases) {
        this.phrases = phrases;
        this.verbs = new VerbReadings(phrases);
    }

    /** Adds the verbs of both clauses to the parts that are known. */
    static void read(Phrases phrases, Map<Integer, LongSubjects.Part> parts) {
        new OpenedSentences(phrases).read(parts);
    }

    private void read(Map<Integer, LongSubjects.Part> parts) {
        if (!opensClause()) {
            return;
        }
        int first = nextVerb(2);
        int second = first == Clause.NONE || !isVerbOfOpening(first) ? Clause.NONE : nextVerb(first + 1);
        if (second != Clause.NONE && begins(first, second)) {
            parts.putIfAbsent(first, new LongSubjects.Part(1, Clause.Kind.SUBORDINATE));
            parts.putIfAbsent(second, new LongSubjects.Part(subject(second), Clause.Kind.MAIN));
        }
    }

    private boolean opensClause() {
        boolean conjunction = phrases.isKind(0, Kind.SUBORDINATOR)
                || phrases.isMark(0, "when")
                || Conjunctions.mayOpen(phrases, 0, 1);
        return conjunction && phrases.isNoun(1);
    }

    /** {@code closed}, but not {@code fought} in {@code After the battle fought in 1900 the army left}. */
    private boolean isVerbOfOpening(int verb) {
        return verbs.mayBeFinite(verb)
                || verbs.isPast(verb)
                        && Pronouns.isSubject(phrases.lower(phrases.get(1).from()));
    }

    /** The next verb that is or may be finite, if nothing parts it from what stands before. */
    private int nextVerb(int from) {
        return IntStream.range(from, phrases.size())
                .takeWhile(i -> !isBorder(i))
                .filter(i -> verbs.mayBeFinite(i) || verbs.isPast(i))
                .findFirst()
                .orElse(Clause.NONE);
    }

    private boolean isBorder(int i) {
        return phrases.isKind(i, Kind.COMMA, Kind.BREAK, Kind.QUOTE, Kind.RELATIVE, Kind.SUBORDINATOR)
                || phrases.isKind(i, Kind.COORDINATOR) && (phrases.isVerb(i + 1) || phrases.isVerb(i + 2));
    }

    /** Whether the second verb has a subject that cannot belong to the first clause, for a date stands before. */
    private boolean begins(int first, int second) {
        int subject = subject(second);
        return phrases.isNoun(subject)
                && subject > first + 1
                && !verbs.isReport(first)
                && (phrases.isTime(subject - 1) && OverDates.before(phrases, subject) >= first
                        || Pronouns.isSubject(phrases.lower(phrases.get(subject).from()))
                                && !phrases.isNoun(subject - 1));
    }

    private int subject(int verb) {
        return phrases.isKind(verb - 1, Kind.ADVERB) ? verb - 2 : verb - 1;
    }
}
