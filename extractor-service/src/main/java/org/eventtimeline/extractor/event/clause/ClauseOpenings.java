package org.eventtimeline.extractor.event.clause;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.Pronouns;

/** Where a clause opens within another: at {@code who}, at {@code before prices rose}, at {@code she bought}. */
final class ClauseOpenings {
    private final Phrases phrases;
    private final VerbReadings verbs;
    private final boolean afterAsConjunction;

    ClauseOpenings(Phrases phrases, VerbReadings verbs) {
        this(phrases, verbs, true);
    }

    private ClauseOpenings(Phrases phrases, VerbReadings verbs, boolean afterAsConjunction) {
        this.phrases = phrases;
        this.verbs = verbs;
        this.afterAsConjunction = afterAsConjunction;
    }

    /** The same where {@code after} and {@code before} open no clause. */
    ClauseOpenings withPrepositions() {
        return new ClauseOpenings(phrases, verbs, false);
    }

    /** {@code who}, {@code that} behind a noun, {@code where}. */
    boolean isRelative(int i) {
        return phrases.isKind(i, Kind.RELATIVE);
    }

    /** {@code she bought} in {@code the house she bought}, {@code whose owner left}. */
    boolean isContact(int i) {
        int before = phrases.isKind(i - 1, Kind.QUOTE) ? i - 2 : i - 1;
        return phrases.isNoun(i)
                && (phrases.isNoun(before) || phrases.isTime(before))
                && phrases.isVerb(i + 1)
                && (phrases.isMark(i, "whose")
                        || Pronouns.mayBeSubject(phrases.lower(phrases.get(i).from()))
                        || phrases.head(i).pos() == PartOfSpeech.PROPN
                        || phrases.token(phrases.get(i).from()).pos() == PartOfSpeech.DET);
    }

    /** {@code before} in {@code before prices rose}, {@code although}. */
    boolean isConjunction(int i) {
        return phrases.isKind(i, Kind.SUBORDINATOR)
                || afterAsConjunction && Conjunctions.mayOpen(phrases, i, i + 1) && verbs.mayBeFinite(i + 2)
                || isSince(i);
    }

    /** {@code since} in {@code the first vote since a truce signed in May collapsed}. */
    private boolean isSince(int i) {
        return phrases.preposition(i).equals("since")
                && phrases.isNoun(i + 1)
                && verbs.isParticiple(i + 2)
                && IntStream.range(i + 3, phrases.size())
                        .takeWhile(at -> !phrases.isKind(at, Kind.COMMA) && !phrases.isKind(at, Kind.BREAK))
                        .anyMatch(verbs::mayBeFinite);
    }

    /** The clause that opens at phrase {@code i}. */
    Optional<LongSubjects.Part> at(int i) {
        boolean modifies = isRelative(i) || isContact(i);
        if (!modifies && !isConjunction(i)) {
            return Optional.empty();
        }
        int subject = isContact(i) ? i : i + 1;
        return Optional.of(new LongSubjects.Part(
                phrases.isNoun(subject) ? subject : Clause.NONE,
                modifies ? Clause.Kind.RELATIVE : Clause.Kind.SUBORDINATE));
    }
}
