package org.eventtimeline.extractor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.Phrase.Particle;
import org.eventtimeline.extractor.event.Phrase.Tense;
import org.eventtimeline.extractor.event.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.VerbForm;
import org.eventtimeline.extractor.language.WordNetVerbs;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Finds the clauses of a sentence: each verb group with its subject and object. */
final class Clauses {
    /** Subjects that stand for what the text has just told, not for somebody. */
    private static final Set<String> POINTERS = Set.of("this", "that", "there");

    /** Prepositions of who does what is done, or with what: {@code charged with murder}. */
    private static final Set<String> AGENT_OR_MEANS = Set.of("by", "with");

    private static final Set<String> RELATIVES = Set.of("which", "whom");
    private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "it", "we", "they");

    private final Phrases phrases;
    private final Subjects subjects;
    private final List<Clause> clauses = new ArrayList<>();

    private Clauses(Phrases phrases) {
        this.phrases = phrases;
        this.subjects = new Subjects(phrases, clauses);
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
        result.clauses.replaceAll(result::withSubjectBehind);
        Modified.settle(phrases, result.clauses);
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
        int object = object(at);
        if (verb.tense() == Tense.INFINITIVE || verb.tense() == Tense.GERUND) {
            Clause.Kind kind = verb.tense() == Tense.GERUND ? Clause.Kind.GERUND : Clause.Kind.INFINITIVE;
            int noun = phrases.isKind(at - 1, Kind.COMMA) ? at - 2 : at - 1;
            boolean modifies = verb.passive() && kind == Clause.Kind.INFINITIVE && phrases.isNoun(noun);
            boolean coordinated = kind == Clause.Kind.INFINITIVE && phrases.isKind(at - 1, Kind.COORDINATOR);
            boolean aside = kind == Clause.Kind.GERUND && phrases.isKind(at - 1, Kind.COMMA);
            int blamed = kind == Clause.Kind.GERUND ? blamed(at) : Clause.NONE;
            int subject = modifies ? noun : blamed != Clause.NONE ? blamed : controller(verb, aside, coordinated);
            return new Clause(at, verb, subject, object, kind);
        }
        Subjects.Found found = subjects.find(at);
        if (found.relative()) {
            return new Clause(at, settle(verb, Tense.PAST), found.phrase(), object, Clause.Kind.RELATIVE);
        }
        if (found.coordinated() || found.afterComma() && isInSeries(at, verb)) {
            Optional<Clause> previous = coordinate(at);
            if (previous.isPresent() || verb.isFinite()) {
                int subject = previous.map(Clause::subject).orElse(Clause.NONE);
                Clause.Kind kind = previous.map(Clause::kind).orElse(Clause.Kind.MAIN);
                boolean passive = object == Clause.NONE
                        && previous.filter(first -> first.verb().passive()).isPresent()
                        && isDone(verb, subject, phrases.preposition(at + 1))
                        && !isLength(at + 1);
                VerbGroup settled = previous.filter(first -> isBare(verb) && isToCome(first))
                        .map(first -> verb.as(first.verb().tense()))
                        .orElseGet(() -> passive ? verb.asPassive() : settle(verb, Tense.PAST));
                return new Clause(at, settled, subject, object, kind);
            }
        }
        if (isParticiple(at, verb, found, object)) {
            int modified = subjects.modifiedBy(at, found.phrase());
            return new Clause(at, settle(verb, Tense.PARTICIPLE), modified, object, Clause.Kind.REDUCED);
        }
        Clause.Kind kind = found.subordinate() || isWhen(found.phrase())
                ? Clause.Kind.SUBORDINATE
                : opensRelative(found.phrase()) ? Clause.Kind.RELATIVE : Clause.Kind.MAIN;
        return new Clause(at, settle(verb, Tense.PAST), found.phrase(), object, kind);
    }

    /**
     * Whether the subject stands in a relative clause: {@code the explorers} in {@code in which the explorers sailed},
     * {@code he} in {@code a mural he painted}.
     */
    private boolean opensRelative(int subject) {
        boolean contact = phrases.isNoun(subject - 1)
                && SUBJECTS.contains(phrases.lower(phrases.get(subject).from()));
        return contact
                || phrases.isKind(subject - 1, Kind.RELATIVE)
                        && RELATIVES.contains(
                                phrases.lower(phrases.get(subject - 1).from()));
    }

    /** {@code when} before the subject. */
    private boolean isWhen(int subject) {
        return phrases.isKind(subject - 1, Kind.RELATIVE)
                && phrases.lower(phrases.get(subject - 1).from()).equals("when");
    }

    /** {@code Born in Oslo, Lang studied}, {@code After winning a prize, Lang studied}: the subject of what opens a sentence is that of its main clause. */
    private Clause withSubjectBehind(Clause clause) {
        boolean participle = clause.at() == 0 && clause.kind() == Clause.Kind.REDUCED;
        boolean gerund = clause.at() == 1 && clause.kind() == Clause.Kind.GERUND && phrases.isKind(0, Kind.PREPOSITION);
        boolean opens = (participle || gerund) && !clause.hasSubject();
        return !opens
                ? clause
                : clauses.stream()
                        .filter(other -> other.kind() == Clause.Kind.MAIN && other.hasSubject())
                        .filter(other -> phrases.isKind(other.subject() - 1, Kind.COMMA))
                        .findFirst()
                        .map(main ->
                                new Clause(clause.at(), clause.verb(), main.subject(), clause.object(), clause.kind()))
                        .orElse(clause);
    }

    /** {@code lost} in {@code she entered the race, lost a wheel, and won}. */
    private boolean isInSeries(int at, VerbGroup verb) {
        boolean past = verb.tense() == Tense.PAST || verb.tense() == Tense.PAST_OR_PARTICIPLE;
        if (!past || lastFinite().isEmpty() || lastFinite().get().verb().tense() != Tense.PAST) {
            return false;
        }
        for (int i = at + 1; i + 1 < phrases.size() && !phrases.isKind(i, Kind.BREAK); i++) {
            if (phrases.isKind(i, Kind.COORDINATOR) && verbBehindDate(i + 1) instanceof VerbGroup next) {
                return next.tense() == Tense.PAST || next.tense() == Tense.PAST_OR_PARTICIPLE;
            }
        }
        return false;
    }

    /** The phrase at {@code i}, or behind the date there: {@code won} in {@code and in 1990 won}. */
    private Phrase verbBehindDate(int i) {
        int at = phrases.isKind(i, Kind.PREPOSITION) && i + 1 < phrases.size() ? i + 1 : i;
        boolean date = phrases.get(at) instanceof TimePhrase && at + 1 < phrases.size();
        return phrases.get(date ? at + 1 : i);
    }

    /** {@code lay} in {@code will close a plant and lay off workers}: the auxiliary is that of the first verb. */
    private boolean isBare(VerbGroup verb) {
        return verb.to() - verb.from() == 1 && VerbForm.mayBeBase(phrases.lower(verb.head()));
    }

    /** {@code nine months} in {@code was arrested and spent nine months in prison}. */
    private boolean isLength(int i) {
        return i < phrases.size()
                && phrases.get(i) instanceof TimePhrase time
                && time.expression().value() instanceof Duration;
    }

    private static boolean isToCome(Clause clause) {
        Tense tense = clause.verb().tense();
        return tense == Tense.FUTURE || tense == Tense.MODAL;
    }

    /** {@code charged} in {@code was arrested and charged}: without an object it can only be done to somebody. */
    private boolean isDone(VerbGroup verb, int subject, String preposition) {
        Token head = phrases.token(verb.head());
        boolean done = WordNetVerbs.needsObject(head.lemma())
                || isThing(subject) && WordNetVerbs.isDoneBySomebody(head.lemma())
                || AGENT_OR_MEANS.contains(preposition) && !Lexicon.isMotion(head);
        return verb.tense() == Tense.PAST_OR_PARTICIPLE && done;
    }

    private boolean isThing(int subject) {
        if (!phrases.isNoun(subject)) {
            return false;
        }
        Token noun = phrases.token(((NounPhrase) phrases.get(subject)).head());
        return Words.lower(noun).equals("it")
                || noun.pos() == PartOfSpeech.NOUN && !noun.isCapitalized() && !Lexicon.isTitle(noun);
    }

    /**
     * The clause whose subject the verb shares: behind a comma the main clause, {@code was caught as he fled, and jailed},
     * unless that only reports.
     */
    private Optional<Clause> coordinate(int at) {
        boolean comma = phrases.isKind(at - 1, Kind.COORDINATOR) && phrases.isKind(at - 2, Kind.COMMA);
        Optional<Clause> last = lastFinite();
        return last.filter(clause -> comma && clause.kind() == Clause.Kind.SUBORDINATE)
                .flatMap(clause -> clauses.stream()
                        .filter(main ->
                                main.kind() == Clause.Kind.MAIN && main.verb().isFinite())
                        .filter(main -> !Lexicon.isTelling(head(main.verb())))
                        .reduce((first, second) -> second))
                .or(() -> last);
    }

    private static VerbGroup settle(VerbGroup verb, Tense tense) {
        return verb.tense() == Tense.PAST_OR_PARTICIPLE ? verb.as(tense) : verb;
    }

    private boolean isParticiple(int at, VerbGroup verb, Subjects.Found found, int object) {
        if (verb.tense() == Tense.PARTICIPLE) {
            return true;
        }
        if (verb.tense() != Tense.PAST_OR_PARTICIPLE) {
            return false;
        }
        if (found.phrase() == Clause.NONE || found.governed() || found.afterComma()) {
            return true;
        }
        boolean aside = subjects.isAside(found.phrase())
                && WordNetVerbs.needsObject(phrases.token(verb.head()).lemma());
        return object == Clause.NONE && (aside || phrases.preposition(at + 1).equals("by") || finiteVerbFollows(at));
    }

    /**
     * Whether a finite verb follows with no clause boundary in between, so that this one cannot be finite: {@code a truce
     * signed in May 2021 collapsed}.
     */
    private boolean finiteVerbFollows(int at) {
        for (int i = at + 1; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (phrase instanceof VerbGroup verb && verb.tense() != Tense.INFINITIVE) {
                boolean behindDate =
                        verb.tense() == Tense.PAST_OR_PARTICIPLE && phrases.get(i - 1) instanceof TimePhrase;
                return verb.isFinite() || behindDate;
            }
            if (phrase instanceof Particle particle
                    && (particle.kind() == Kind.COMMA
                            || particle.kind() == Kind.BREAK
                            || particle.kind() == Kind.COORDINATOR
                            || particle.kind() == Kind.SUBORDINATOR
                            || particle.kind() == Kind.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    /**
     * The subject that a gerund or infinitive shares with the clause before it; behind a comma, with the main clause,
     * unless that only reports: {@code Lang said the bridge fell, killing two}.
     */
    private int controller(VerbGroup verb, boolean aside, boolean coordinated) {
        Optional<Clause> main = clauses.stream()
                .filter(clause -> aside
                        && clause.kind() == Clause.Kind.MAIN
                        && clause.verb().isFinite())
                .reduce((first, second) -> second)
                .filter(clause -> Lexicon.isReporting(head(verb)) || !Lexicon.isReporting(head(clause.verb())));
        Optional<Clause> joined = clauses.stream()
                .filter(clause -> coordinated && clause.kind() == Clause.Kind.INFINITIVE)
                .reduce((first, second) -> second);
        return main.or(() -> joined)
                .or(this::lastFinite)
                .map(Clause::subject)
                .filter(subject -> subject == Clause.NONE || !pointsAtWhatWasSaid(subject))
                .orElse(Clause.NONE);
    }

    /** {@code Lee} in {@code fined Lee for selling}, {@code accused Lee of selling}: who did what the gerund tells; or none. */
    private int blamed(int gerund) {
        boolean blaming = phrases.preposition(gerund - 1).equals("for")
                || phrases.preposition(gerund - 1).equals("of");
        int object = gerund - 2;
        return lastFinite()
                .filter(clause ->
                        blaming && clause.object() == object && !clause.verb().passive())
                .filter(clause -> isSomebody(phrases.token(((NounPhrase) phrases.get(object)).head())))
                .map(Clause::object)
                .orElse(Clause.NONE);
    }

    private static boolean isSomebody(Token noun) {
        return noun.is(PartOfSpeech.PROPN, PartOfSpeech.PRON)
                || Lexicon.isTitle(noun)
                || Lexicon.isOrganisation(noun.lemma());
    }

    private Token head(VerbGroup verb) {
        return phrases.token(verb.head());
    }

    /** {@code This} in {@code This was her first visit since leaving the town}, who did not leave it. */
    private boolean pointsAtWhatWasSaid(int subject) {
        return phrases.get(subject) instanceof NounPhrase noun
                && noun.from() == noun.head()
                && POINTERS.contains(phrases.lower(noun.head()));
    }

    private Optional<Clause> lastFinite() {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            if (clauses.get(i).verb().isFinite()) {
                return Optional.of(clauses.get(i));
            }
        }
        return Optional.empty();
    }

    private int object(int at) {
        int i = at + 1;
        while (i < phrases.size()
                && (phrases.get(i) instanceof TimePhrase
                        || isDated(i)
                        || phrases.isKind(i, Kind.ADVERB)
                        || phrases.isKind(i, Kind.QUOTE))) {
            i++;
        }
        return i < phrases.size() && phrases.get(i) instanceof NounPhrase ? i : Clause.NONE;
    }

    /** {@code on} in {@code signed on Friday a pact}. */
    private boolean isDated(int i) {
        return phrases.preposition(i).equals("on")
                && i + 1 < phrases.size()
                && phrases.get(i + 1) instanceof TimePhrase;
    }
}
