package org.eventtimeline.extractor.event.construction;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * Tells of which verbs and nouns a clause with {@code that} is the content: {@code noticed that}, {@code the claim
 * that}.
 */
public final class ThatClauses {
    private static final Set<String> OF_OCCASIONS = Set.of("at", "in", "during", "on", "after", "before");

    private final Reading reading;
    private final Phrases phrases;

    public ThatClauses(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    /** {@code that} in {@code noticed in May that the dam had cracked}, {@code a paper arguing that the dam is old}. */
    public boolean completeVerb(int i) {
        return isThat(i)
                && reading.clauseBefore(i)
                        .filter(clause -> isBehindVerb(i, clause) || WordNetVerbs.takesClause(clause.lemma(phrases)))
                        .isPresent();
    }

    /** {@code that} in {@code signalled in May that it would close}: whatever the verb, this is its content. */
    private boolean isBehindVerb(int i, Clause clause) {
        return phrases.isKind(i, Kind.SUBORDINATOR)
                && clause.verb().isFinite()
                && !clause.verb().passive()
                && OverDates.before(phrases, i) == clause.at();
    }

    /**
     * {@code that the dam had cracked} behind {@code the claim}, but not {@code that the city bought} behind {@code the
     * mill}.
     */
    public boolean completeNoun(int i) {
        return isThat(i)
                && phrases.isNoun(OverDates.before(phrases, i))
                && !isOccasion(OverDates.before(phrases, i))
                && at(i).filter(clause -> clause.hasObject()
                                || clause.verb().passive()
                                || phrases.isVerb(clause.at() + 1)
                                || !WordNetVerbs.needsObject(clause.lemma(phrases)))
                        .isPresent();
    }

    /** {@code the meeting} in {@code said at the meeting that}. */
    private boolean isOccasion(int noun) {
        return OF_OCCASIONS.contains(phrases.preposition(noun - 1))
                && reading.clauseBefore(noun)
                        .map(clause -> phrases.head(clause.verb()))
                        .filter(verb -> VerbClasses.isTelling(verb) || WordNetVerbs.takesClause(verb.lemma()))
                        .isPresent();
    }

    /** Where the subject of the content begins: behind {@code that} and adverbs. */
    private int firstNoun(int i) {
        int noun = isThat(i) ? i + 1 : i;
        while (noun > i && phrases.isKind(noun, Kind.ADVERB)) {
            noun++;
        }
        return noun;
    }

    /** Whether the conjunction stands there. */
    public boolean isThat(int i) {
        boolean conjunction = phrases.isKind(i, Kind.SUBORDINATOR, Kind.RELATIVE);
        return conjunction && phrases.lower(phrases.get(i).from()).equals("that");
    }

    /** The clause that begins at phrase {@code i}, with {@code that} or with its subject. */
    public Optional<Clause> at(int i) {
        int noun = firstNoun(i);
        return reading.withSubject(noun)
                .filter(clause -> clause.verb().isFinite())
                .filter(clause -> clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.SUBORDINATE)
                .findFirst();
    }
}
