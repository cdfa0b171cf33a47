package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds whose an infinitive or gerund is: {@code Lang agreed to leave}, {@code fined Lang for leaving}. */
final class Control {
    /** Subjects that stand for what the text has just told, not for somebody. */
    private static final Set<String> POINTERS = Set.of("this", "that", "there");

    private final Phrases phrases;
    private final List<Clause> clauses;
    private final GerundOwners owners;
    private final InfinitiveOwners infinitives;

    /** The control in a sentence of which these clauses are known so far. */
    Control(Phrases phrases, List<Clause> clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.owners = new GerundOwners(phrases, clauses);
        this.infinitives = new InfinitiveOwners(phrases);
    }

    /** The clause of an infinitive or gerund. */
    Clause clause(int at, VerbGroup verb, int object) {
        Clause.Kind kind = verb.tense() == Tense.GERUND ? Clause.Kind.GERUND : Clause.Kind.INFINITIVE;
        int noun = phrases.isKind(at - 1, Kind.COMMA) ? at - 2 : at - 1;
        boolean modifies = verb.passive() && kind == Clause.Kind.INFINITIVE && phrases.isNoun(noun);
        boolean coordinated = kind == Clause.Kind.INFINITIVE && phrases.isKind(at - 1, Kind.COORDINATOR);
        boolean aside = kind == Clause.Kind.GERUND && phrases.isKind(at - 1, Kind.COMMA);
        Optional<Clause> series = owners.series(at).filter(clause -> kind == Clause.Kind.GERUND);
        if (series.isPresent()) {
            return new Clause(at, verb, series.get().subject(), object, kind);
        }
        int own = kind == Clause.Kind.GERUND ? owners.absolute(at) : Clause.NONE;
        int blamed = own == Clause.NONE && kind == Clause.Kind.GERUND ? owners.blamed(at) : own;
        Optional<Clause> told = last().filter(clause -> clause.kind() == Clause.Kind.REDUCED && clause.hasSubject())
                .filter(clause -> kind == Clause.Kind.INFINITIVE
                        ? clause.at() == at - 1
                        : clause.at() == at - 2 && owners.isOfJudged(at, clause));
        if (told.isPresent()) {
            return new Clause(at, verb, told.get().subject(), object, kind);
        }
        if (kind == Clause.Kind.GERUND && owners.isOfOthers(at)) {
            return new Clause(at, verb, Clause.NONE, object, kind);
        }
        int apposed = kind == Clause.Kind.INFINITIVE ? infinitives.ofApposed(at, last()) : Clause.NONE;
        int intended = apposed == Clause.NONE && kind == Clause.Kind.INFINITIVE ? infinitives.of(at) : apposed;
        if (intended != Clause.NONE) {
            return new Clause(at, verb, intended, object, kind);
        }
        int subject = modifies
                ? infinitives.ordered(noun, last())
                : blamed != Clause.NONE ? blamed : controller(verb, aside, coordinated);
        return new Clause(at, verb, subject, object, kind);
    }

    private Optional<Clause> last() {
        return clauses.isEmpty() ? Optional.empty() : Optional.of(clauses.get(clauses.size() - 1));
    }

    /**
     * The subject that a gerund or infinitive shares with the clause before it; behind a comma, with the main clause,
     * unless that only reports: {@code Lang said the bridge fell, killing two}.
     */
    private int controller(VerbGroup verb, boolean aside, boolean coordinated) {
        Optional<Clause> main = clauses.stream()
                .filter(clause -> aside && clause.kind() == Clause.Kind.MAIN)
                .reduce((first, second) -> second)
                .filter(clause -> VerbClasses.isReporting(phrases.head(verb))
                        || !VerbClasses.isReporting(phrases.head(clause.verb())));
        Optional<Clause> reported = aside ? told().or(this::reportedBefore).or(() -> cause(main)) : Optional.empty();
        Optional<Clause> joined = clauses.stream()
                .filter(clause -> coordinated && clause.kind() == Clause.Kind.INFINITIVE)
                .reduce((first, second) -> second);
        return reported.or(() -> main)
                .or(() -> joined)
                .or(() -> Clauses.lastFinite(clauses))
                .map(Clause::subject)
                .filter(subject -> subject == Clause.NONE || !pointsAtWhatWasSaid(subject))
                .orElse(Clause.NONE);
    }

    /**
     * {@code which sank} in {@code reached the ship, which sank in May, killing two}, {@code it sank} in {@code until
     * 2008, when it sank, killing two}.
     */
    private Optional<Clause> told() {
        return last().filter(Clause::hasSubject)
                .filter(clause -> clause.verb().tense() == Tense.PAST)
                .filter(clause -> isOfWhich(clause) || Times.isOfDate(phrases, clause));
    }

    private boolean isOfWhich(Clause clause) {
        return clause.kind() == Clause.Kind.RELATIVE
                && phrases.isMark(clause.at() - 1, "which")
                && phrases.isKind(clause.at() - 2, Phrase.Kind.COMMA);
    }

    /** {@code a dam burst} in {@code Two were killed when a dam burst, sending water through Oslo}. */
    private Optional<Clause> cause(Optional<Clause> main) {
        boolean suffered = main.filter(this::befalls).isPresent();
        return last().filter(clause -> suffered && clause.kind() == Clause.Kind.SUBORDINATE && clause.hasSubject())
                .filter(clause -> !clause.verb().passive())
                .filter(clause -> phrases.head(clause.subject()).pos() == PartOfSpeech.NOUN)
                .filter(clause -> !Lexicon.isPerson(phrases.head(clause.subject())));
    }

    /** {@code were killed}, {@code died}, {@code were missing}: somebody else's deed follows. */
    private boolean befalls(Clause clause) {
        Token verb = phrases.head(clause.verb());
        return clause.verb().passive()
                || VerbClasses.isState(verb)
                || verb.lemma().equals("die");
    }

    /** {@code The bridge fell} in {@code The bridge fell, Lang said, killing two}. */
    private Optional<Clause> reportedBefore() {
        List<Clause> mains = clauses.stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                .toList();
        int last = mains.size() - 1;
        boolean reported = last > 0
                && mains.get(last) == clauses.get(clauses.size() - 1)
                && VerbClasses.isReporting(phrases.head(mains.get(last).verb()))
                && phrases.isKind(mains.get(last).subject() - 1, Phrase.Kind.COMMA);
        return reported ? Optional.of(mains.get(last - 1)) : Optional.empty();
    }

    /** {@code This} in {@code This was her first visit since leaving the town}, who did not leave it. */
    private boolean pointsAtWhatWasSaid(int subject) {
        return phrases.get(subject) instanceof NounPhrase noun
                && noun.from() == noun.head()
                && POINTERS.contains(phrases.lower(noun.head()));
    }
}
