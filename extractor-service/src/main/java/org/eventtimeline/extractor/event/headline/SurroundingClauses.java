package org.eventtimeline.extractor.event.headline;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Finds the clause whose predicate a noun belongs to: {@code won the vote} around {@code the vote}. */
public final class SurroundingClauses {
    /**
     * {@code until} in {@code was held until the armistice} and {@code over} in {@code jailed over the attack}, which
     * tell nothing of it.
     */
    private static final Set<String> OTHER_TIMES = WordList.words("""
        until till before after following over about despite like than against
        """);

    private SurroundingClauses() {}

    /** Whether the noun is the occasion of what the clause tells: {@code closed at $50 in trading in London}. */
    public static boolean isOccasionOf(Reading reading, int i, Clause clause) {
        return Governed.isOccasion(reading.phrases(), i)
                && !VerbClasses.isReporting(reading.phrases().head(clause.verb()))
                && of(reading, i).filter(clause::equals).isPresent();
    }

    /** The clause whose predicate the noun belongs to. */
    static Optional<Clause> of(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        if (phrases.isKind(i - 1, Kind.SUBORDINATOR)) {
            return Optional.empty();
        }
        boolean since = false;
        for (int at = i - 1; at >= 0; at--) {
            if (phrases.get(at) instanceof VerbGroup verb) {
                return !since || verb.perfect() ? reading.clauseAt(at) : Optional.empty();
            }
            since |= phrases.preposition(at).equals("since");
            if (OTHER_TIMES.contains(phrases.preposition(at)) || Governed.isLookedInto(phrases, at + 1)) {
                return Optional.empty();
            }
            if (phrases.isKind(at, Kind.BREAK, Kind.COMMA)) {
                break;
            }
        }
        return opensSentence(phrases, i)
                ? reading.clauses().stream()
                        .filter(clause -> clause.subject() > i)
                        .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Whether the clause tells of the event as something that happens or is to happen, unlike {@code remembers the 1956
     * uprising} and {@code was a breach of the 1991 settlement}.
     */
    static boolean tells(Reading reading, Clause clause, int i) {
        VerbGroup verb = clause.verb();
        Token head = reading.phrases().head(verb);
        boolean ofOldTime = hasOwnDate(reading.phrases(), i)
                && (verb.tense() == Tense.PRESENT && !verb.perfect()
                        || head.lemma().equals("be"));
        return clause.hasSubject()
                && !ofOldTime
                && !isOfAnotherTime(reading.phrases(), clause, i)
                && clause.at() < i
                && !verb.negated()
                && verb.tense() != Tense.MODAL
                && !VerbClasses.isReporting(head);
    }

    /** {@code the 1956 uprising}, {@code the robbery of 1998}. */
    private static boolean hasOwnDate(Phrases phrases, int i) {
        return !phrases.noun(i).expressions().isEmpty()
                || phrases.preposition(i + 1).equals("of") && phrases.isTime(i + 2);
    }

    /**
     * {@code the crash} in {@code unveiled on the anniversary of the crash}, {@code the attack} in {@code arrested
     * three men over Thursday's attack}, {@code the robbery} in {@code was convicted in 1995 of shooting her in a
     * robbery on May 3, 1993}.
     */
    private static boolean isOfAnotherTime(Phrases phrases, Clause clause, int i) {
        boolean object = clause.object() == i || Governed.isOccasion(phrases, i);
        boolean dated = !phrases.noun(i).expressions().isEmpty();
        boolean behind = phrases.isTime(i + 1) || !phrases.preposition(i + 1).isEmpty() && phrases.isTime(i + 2);
        boolean anniversary = phrases.preposition(i - 1).equals("of")
                && phrases.isNoun(i - 2)
                && phrases.head(i - 2).lemma().equals("anniversary");
        boolean deed = phrases.preposition(i - 1).equals("in") && VerbClasses.isJudging(phrases.head(clause.verb()));
        return anniversary
                || deed
                || dated && !object
                || behind && IntStream.range(clause.at(), i).anyMatch(phrases::isTime);
    }

    /** {@code In a radio interview on Monday,}. */
    private static boolean opensSentence(Phrases phrases, int i) {
        return i == 1 && Governed.isOccasion(phrases, i);
    }
}
