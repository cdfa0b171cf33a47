package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells which verbs behind a comma go on with the main clause: {@code entered the race, lost a wheel, and won}. */
final class VerbSeries {
    private static final Set<String> NOW = Set.of("be", "have");

    private final Phrases phrases;
    private final List<Clause> clauses;

    /** The series in a sentence of which these clauses are known so far. */
    VerbSeries(Phrases phrases, List<Clause> clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** {@code lost} in {@code she entered the race, lost a wheel, and won}. */
    boolean has(int at, VerbGroup verb) {
        boolean past = verb.tense() == Tense.PAST || verb.tense() == Tense.PAST_OR_PARTICIPLE;
        boolean first = Clauses.lastFinite(clauses)
                .filter(clause -> clause.verb().tense() == Tense.PAST)
                .isPresent();
        boolean passive = phrases.isWord(at + 1)
                && WordNetVerbs.needsObject(phrases.head(verb).lemma());
        if (!past || !first || passive || opensClause(at) || isOfDefinition(at, verb)) {
            return false;
        }
        if (verb.tense() == Tense.PAST
                && clauses.get(clauses.size() - 1).kind() == Clause.Kind.MAIN
                && verb.to() - verb.from() == 1) {
            return true;
        }
        for (int i = at + 1; i + 1 < phrases.size() && !phrases.isKind(i, Kind.BREAK); i++) {
            if (phrases.isKind(i, Kind.COORDINATOR) && verbBehindDate(behindAside(i + 1)) instanceof VerbGroup next) {
                return next.tense() == Tense.PAST
                        || next.tense() == Tense.PAST_OR_PARTICIPLE
                        || next.tense() == Tense.PRESENT && isStill(next)
                        || next.tense() == Tense.PARTICIPLE && isPassiveBehindDate(at);
            }
        }
        return false;
    }

    /** {@code is} in {@code opened in May, employed nine, closed in June and is empty}. */
    private boolean isStill(VerbGroup last) {
        return NOW.contains(phrases.head(last).lemma());
    }

    /** {@code sold} in {@code was laid up in May, sold in June and broken up}: more was done to the same. */
    private boolean isPassiveBehindDate(int at) {
        return phrases.isTime(at - 2)
                && Clauses.lastFinite(clauses)
                        .filter(clause -> clause.verb().passive())
                        .isPresent();
    }

    /** {@code built} in {@code it was a mill, built in May and opened in June}: who did that is not what it was. */
    private boolean isOfDefinition(int at, VerbGroup verb) {
        String lemma = phrases.head(verb).lemma();
        return !phrases.isNoun(at + 1)
                && WordNetVerbs.needsObject(lemma)
                && Clauses.lastFinite(clauses)
                        .filter(clause -> phrases.isNoun(clause.at() + 1)
                                && clause.lemma(phrases).equals("be"))
                        .isPresent();
    }

    /**
     * {@code built} in {@code it ended when the jet, built in May and owned by Lee, failed}: the clause has no verb
     * yet.
     */
    private boolean opensClause(int at) {
        int from = Clauses.lastFinite(clauses).map(Clause::at).orElse(0);
        return IntStream.range(from, at).anyMatch(i -> phrases.isKind(i, Kind.SUBORDINATOR, Kind.RELATIVE));
    }

    /** {@code won} in {@code and, after a fall, won} and {@code and narrowly won}. */
    private int behindAside(int i) {
        if (phrases.isKind(i, Kind.ADVERB)) {
            return i + 1;
        }
        return phrases.isKind(i, Kind.COMMA)
                ? IntStream.range(i + 1, phrases.size() - 1)
                                .filter(comma -> phrases.isKind(comma, Kind.COMMA))
                                .findFirst()
                                .orElse(i)
                        + 1
                : i;
    }

    /** The phrase at {@code i}, or behind the date there: {@code won} in {@code and in 1990 won}. */
    private Phrase verbBehindDate(int i) {
        int at = phrases.isKind(i, Kind.PREPOSITION) && i + 1 < phrases.size() ? i + 1 : i;
        boolean date = phrases.get(at) instanceof TimePhrase && at + 1 < phrases.size();
        return phrases.get(date ? at + 1 : i);
    }
}
