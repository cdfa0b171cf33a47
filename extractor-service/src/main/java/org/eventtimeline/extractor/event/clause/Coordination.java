package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds what a second verb shares with the first: {@code left Oslo and settled in Rome}. */
final class Coordination {
    private final Phrases phrases;
    private final List<Clause> clauses;
    private final DoneToSubject done;
    private final SharedSubjects shared;

    /** The coordination of a sentence of which these clauses are known so far. */
    Coordination(Phrases phrases, List<Clause> clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.done = new DoneToSubject(phrases);
        this.shared = new SharedSubjects(phrases, clauses, done);
    }

    /**
     * The clause of a second verb with the subject of the first; empty where there is none and it can't be a clause.
     */
    Optional<Clause> clause(int at, VerbGroup verb, int object) {
        Optional<Clause> previous = shared.clause(at);
        if (previous.isEmpty() && !verb.isFinite()) {
            return Optional.empty();
        }
        int subject = previous.map(Clause::subject).orElse(Clause.NONE);
        Clause.Kind kind = previous.map(Clause::kind).orElse(Clause.Kind.MAIN);
        boolean passive = (object == Clause.NONE || done.isGivenOrNamed(verb, subject, object))
                && previous.filter(first -> first.verb().passive()).isPresent()
                && (done.mayBeDone(verb, subject)
                        || done.isDone(verb, subject, prepositionBehind(at, object))
                        || previous.filter(first -> isDoneToSame(first, verb)).isPresent())
                && !phrases.isLength(at + 1)
                && !(VerbClasses.isPhase(phrases.head(verb)) && phrases.isVerb(at + 1));
        boolean participle = verb.tense() == Tense.PARTICIPLE
                && previous.filter(first -> first.verb().passive()).isPresent();
        VerbGroup settled = previous.filter(first -> isBare(verb) && isToCome(first))
                .map(first -> verb.as(first.verb().tense()))
                .orElseGet(() -> passive || participle ? verb.asPassive() : verb.settled(Tense.PAST));
        return Optional.of(new Clause(at, settled, subject, object, kind));
    }

    /** {@code rebuilt} in {@code She was built in 1904 by Acme and rebuilt in 1919}: nobody is built. */
    private boolean isDoneToSame(Clause first, VerbGroup verb) {
        String lemma = phrases.head(verb).lemma();
        return verb.tense() == Tense.PAST_OR_PARTICIPLE
                && WordNetVerbs.isDoneToThings(first.lemma(phrases))
                && WordNetVerbs.isDoneToThings(lemma)
                && !WordNetVerbs.isIntransitive(lemma)
                && (WordNetVerbs.isMaterial(lemma) || !WordNetVerbs.isDoneWithoutObject(lemma));
    }

    /**
     * What two participles tell of before there is any finite verb: {@code The firm, listed in May and sold in June,
     * left}.
     */
    int modified(VerbGroup verb) {
        boolean participle = verb.tense() == Tense.PARTICIPLE || verb.tense() == Tense.PAST_OR_PARTICIPLE;
        Clause last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
        return participle && last != null && last.kind() == Clause.Kind.REDUCED ? last.subject() : Clause.NONE;
    }

    /** {@code opened} in {@code It is a bridge built in 1931 and opened by a king}, which has no object. */
    boolean isSecondParticiple(int at, VerbGroup verb, int object) {
        return object == Clause.NONE
                && verb.tense() == Tense.PAST_OR_PARTICIPLE
                && modified(verb) != Clause.NONE
                && phrases.isKind(at - 1, Kind.COORDINATOR)
                && !phrases.isKind(at - 2, Kind.COMMA)
                && (phrases.preposition(at + 1).equals("by")
                        || isThirdParticiple()
                        || WordNetVerbs.needsObject(phrases.head(verb).lemma()));
    }

    /** {@code completed} in {@code laid down in May, launched in June and completed in July}. */
    private boolean isThirdParticiple() {
        return clauses.size() > 1
                && clauses.subList(clauses.size() - 2, clauses.size()).stream()
                        .allMatch(clause -> clause.kind() == Clause.Kind.REDUCED)
                && clauses.get(clauses.size() - 2).subject()
                        == clauses.get(clauses.size() - 1).subject();
    }

    /** {@code died} in {@code Ann Lee, painter, born May 3 1871; died June 4 1946}. */
    boolean opensBehindSemicolon(int at, VerbGroup verb) {
        return phrases.isMark(at - 1, ";")
                && verb.tense() == Tense.PAST_OR_PARTICIPLE
                && !clauses.isEmpty()
                && clauses.get(clauses.size() - 1).hasSubject();
    }

    /** {@code succeeded} in {@code resigns after a row; succeeded by Ann Lee}, which is done to the subject. */
    VerbGroup settled(int at, VerbGroup verb, int object) {
        int subject = clauses.get(clauses.size() - 1).subject();
        boolean passive = object == Clause.NONE && done.isDone(verb, subject, phrases.preposition(at + 1));
        return passive ? verb.settled(Tense.PAST).asPassive() : verb.settled(Tense.PAST);
    }

    /** {@code by} in {@code was planned in 1868 and built between 1869 and 1871 by the town}. */
    private String prepositionBehind(int at, int object) {
        int i = object == Clause.NONE ? at + 1 : object + 1;
        while (phrases.isTime(i + 1) && phrases.isKind(i, Kind.PREPOSITION, Kind.COORDINATOR)) {
            i += 2;
        }
        return phrases.preposition(i);
    }

    /**
     * {@code used} in {@code The walls were pulled down and the stone used to build a mill}, {@code laid} in a heading:
     * {@code First stone laid}.
     */
    boolean omitsAuxiliary(int at, VerbGroup verb, int subject) {
        String preposition = phrases.preposition(at + 1);
        if (isTerse()) {
            return done.mayBeDone(verb, subject) || done.isDone(verb, subject, preposition);
        }
        return phrases.isKind(subject - 1, Kind.COORDINATOR)
                && !clauses.isEmpty()
                && clauses.get(clauses.size() - 1).verb().passive()
                && !Particles.isParticle(phrases, at + 1)
                && done.isDone(verb, subject, preposition);
    }

    /** Whether the sentence is a heading or the entry of a chronicle, in which auxiliaries are left out. */
    private boolean isTerse() {
        return phrases.sentence().isHeading() || phrases.sentence().isEntry();
    }

    /** {@code lay} in {@code will close a plant and lay off workers}: the auxiliary is that of the first verb. */
    private boolean isBare(VerbGroup verb) {
        return verb.to() - verb.from() == 1 && VerbForm.mayBeBase(phrases.lower(verb.head()));
    }

    private static boolean isToCome(Clause clause) {
        Tense tense = clause.verb().tense();
        return tense == Tense.FUTURE || tense == Tense.MODAL;
    }
}
