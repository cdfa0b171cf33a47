package org.eventtimeline.extractor.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds the clauses of a sentence: each verb group with its subject and object. */
public final class Clauses {
    private final Phrases phrases;
    private final Subjects subjects;
    private final VerbObjects objects;
    private final List<Clause> clauses = new ArrayList<>();
    private final Coordination coordination;
    private final VerbSeries series;
    private final Control control;
    private final Participles participles;
    private final ParticipleHeads heads;
    private final Definitions definitions;
    private final Map<Integer, LongSubjects.Part> parts;

    private Clauses(Phrases phrases) {
        this.phrases = phrases;
        this.subjects = new Subjects(phrases, clauses);
        this.objects = new VerbObjects(phrases);
        this.coordination = new Coordination(phrases, clauses);
        this.series = new VerbSeries(phrases, clauses);
        this.control = new Control(phrases, clauses);
        this.participles = new Participles(phrases);
        this.heads = new ParticipleHeads(phrases, clauses);
        this.definitions = new Definitions(phrases, clauses);
        this.parts = LongSubjects.of(phrases);
    }

    /** The clauses of the sentence in its order. */
    static List<Clause> of(Phrases phrases) {
        Clauses result = new Clauses(phrases);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof VerbGroup verb) {
                result.clauses.add(result.clause(i, verb));
            }
        }
        result.clauses.replaceAll(result::withoutForeignObject);
        OpeningClauses.settle(phrases, result.clauses);
        SeriesOfParticiples.settle(phrases, result.clauses);
        Inversions.settle(phrases, result.clauses);
        InvertedHelpers.settle(phrases, result.clauses);
        Perceived.settle(phrases, result.clauses);
        return result.clauses;
    }

    /** A noun that turns out to be the subject of the next clause is no object: {@code said it had left}. */
    private Clause withoutForeignObject(Clause clause) {
        boolean foreign = clause.hasObject()
                && clauses.stream()
                        .anyMatch(other -> other.subject() == clause.object()
                                && other.verb().isFinite()
                                && other.kind() != Clause.Kind.RELATIVE);
        return foreign ? new Clause(clause.at(), clause.verb(), clause.subject(), Clause.NONE, clause.kind()) : clause;
    }

    private Clause clause(int at, VerbGroup verb) {
        int object = objects.of(at);
        LongSubjects.Part part = parts.get(at);
        if (part != null && Attributions.speakers(phrases, at) == Clause.NONE) {
            Tense tense = part.kind() == Clause.Kind.REDUCED ? Tense.PARTICIPLE : Tense.PAST;
            return new Clause(at, verb.settled(tense), part.subject(), object, part.kind());
        }
        int speaker = QuotativeInversion.speaker(phrases, at);
        if (speaker != Clause.NONE) {
            return new Clause(at, verb.settled(Tense.PAST), speaker, Clause.NONE, Clause.Kind.MAIN);
        }
        if (verb.tense() == Tense.INFINITIVE || verb.tense() == Tense.GERUND) {
            return control.clause(at, verb, object);
        }
        FoundSubject found = subjects.find(at);
        if (found.relative()) {
            return new Clause(at, verb.settled(Tense.PAST), found.phrase(), object, Clause.Kind.RELATIVE);
        }
        if (coordination.isSecondParticiple(at, verb, object)) {
            return new Clause(
                    at, verb.settled(Tense.PARTICIPLE), coordination.modified(verb), object, Clause.Kind.REDUCED);
        }
        if (found.coordinated() || found.afterComma() && (isPronoun(object) || series.has(at, verb))) {
            Optional<Clause> second = coordination.clause(at, verb, object);
            if (second.isPresent()) {
                return second.get();
            }
        }
        if (coordination.opensBehindSemicolon(at, verb)) {
            return new Clause(
                    at,
                    coordination.settled(at, verb, object),
                    clauses.get(clauses.size() - 1).subject(),
                    object,
                    Clause.Kind.MAIN);
        }
        if (found.coordinated() && coordination.modified(verb) != Clause.NONE) {
            return new Clause(
                    at, verb.settled(Tense.PARTICIPLE), coordination.modified(verb), object, Clause.Kind.REDUCED);
        }
        if (participles.isParticiple(at, verb, found, object)) {
            int described = definitions.defined(at, heads.of(at, found.phrase()));
            return new Clause(at, verb.settled(Tense.PARTICIPLE), described, object, Clause.Kind.REDUCED);
        }
        if (object == Clause.NONE && coordination.omitsAuxiliary(at, verb, found.phrase())) {
            return new Clause(at, verb.asPassive(), found.phrase(), object, Clause.Kind.MAIN);
        }
        Clause.Kind kind = found.subordinate() || Times.isWhen(phrases, found.phrase())
                ? Clause.Kind.SUBORDINATE
                : RelativeOpenings.are(phrases, found.phrase()) ? Clause.Kind.RELATIVE : Clause.Kind.MAIN;
        return new Clause(at, verb.settled(Tense.PAST), found.phrase(), object, kind);
    }

    /** {@code it} in {@code bought the mill, sold it}, which no participle has behind it. */
    private boolean isPronoun(int object) {
        return phrases.isNoun(object) && phrases.head(object).pos() == PartOfSpeech.PRON;
    }

    /** The last of the clauses that has a finite verb. */
    public static Optional<Clause> lastFinite(List<Clause> clauses) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            if (clauses.get(i).verb().isFinite()) {
                return Optional.of(clauses.get(i));
            }
        }
        return Optional.empty();
    }
}
