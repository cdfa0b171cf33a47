package org.eventtimeline.extractor.event.headline.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ThatClauses;
import org.eventtimeline.extractor.event.headline.complement.Complements;
import org.eventtimeline.extractor.event.headline.complement.ObjectWording;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.draft.HeadlineDraft;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.headline.tail.Tail;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Words what a clause says of its subject: {@code arrives in Beijing by train}. */
public final class Predicate {
    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final ObjectWording objects;

    /** Words the predicates of a sentence. */
    public Predicate(Reading reading, Wording wording) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.objects = new ObjectWording(reading, wording);
    }

    /** The verb with its objects, then the pieces that may follow. */
    public HeadlineDraft draft(Clause clause, boolean plural) {
        VerbWording verb = new VerbWording(reading, clause);
        Token head = phrases.head(clause.verb());
        Piece particle = particle(clause, verb.isPassive());
        int object = objects.find(clause, particle.next());
        Piece objectWords = objects.words(clause, object, particle.next(), verb.isPassive());
        boolean empty = objects.isEmpty(object);
        Piece predicative = predicative(head, objectWords, empty);

        Tail tail = Tail.ofVerb(reading, wording, empty || VerbClasses.isTelling(head));
        List<String> pieces = new ArrayList<>();
        boolean bare = objectWords.words().isEmpty() && predicative.words().isEmpty();
        String left = bare && particle.words().isEmpty() ? left(clause) : "";
        pieces.add(joined(verb.text(plural), particle.words(), objectWords.words(), predicative.words(), left));
        Optional<Piece> deed = deed(clause, predicative.next());
        deed.ifPresent(piece -> pieces.set(0, joined(apposed(pieces.get(0), predicative.next()), piece.words())));
        int told = wording.subject().length() + 1 + pieces.get(0).length();
        int end = deed.isPresent() ? phrases.size() : new EmbeddedClauses(reading).end(clause, predicative.next());
        pieces.addAll(tail.pieces(deed.map(Piece::next).orElse(predicative.next()), end, told));

        if (object == Clause.NONE && !VerbClasses.isState(head)) {
            pieces.addAll(tail.causes(clause));
        }

        Completeness completeness = new Completeness(phrases, wording, clause);
        String phrasal = joined(head.lemma(), particle.words()).replace(' ', '_');
        boolean complete = (!bare || completeness.ofVerb(phrasal, verb.isPassive()) && !isUnread(predicative.next()))
                && completeness.ofObject(object, predicative.next())
                && !WordNetVerbs.needsGoal(phrasal)
                && !tail.completesNoun(predicative.next())
                && !(bare && isTold(predicative.next()))
                && !phrases.isMark(predicative.next(), "than")
                && !(deed.isEmpty() && isDeed(head, predicative.next()))
                && !tail.isOpen();
        if (!complete && pieces.size() == 1 && !VerbClasses.isPhase(head)) {
            pieces.addAll(tail.contentBefore(clause));
        }
        boolean open = object != Clause.NONE && !empty && wording.isOpen(phrases, object)
                || object == Clause.NONE && objectWords.words().isEmpty() && lacksFronted(clause);
        return new HeadlineDraft(
                pieces, open || new EmptyClauses(phrases, clause).isOne() ? pieces.size() + 1 : complete ? 1 : 2);
    }

    /** {@code unfair} in {@code called it "unfair"}, but not in {@code told her: "Unfair"}. */
    private Piece predicative(Token verb, Piece object, boolean empty) {
        boolean named = !object.words().isEmpty()
                && (WordNetVerbs.takesTwoObjects(verb.lemma()) || !VerbClasses.isTelling(verb));
        boolean copula = verb.lemma().equals("be");
        return phrases.isKind(object.next(), Kind.QUOTE) && !named && !copula
                ? new Piece("", object.next())
                : new PredicativeWording(phrases, wording).at(object.next(), copula, empty);
    }

    /** {@code orders the owner, Acme,} of {@code ordered the owner, Acme,}, unless Acme is told already. */
    private String apposed(String told, int next) {
        if (!FarInfinitives.isApposed(phrases, next)) {
            return told;
        }
        String name = wording.noun(phrases, next + 1);
        return told.endsWith(name) ? told : told + ", " + name + ",";
    }

    /** {@code to stop} in {@code ordered the firm in a letter to stop}. */
    private Optional<Piece> deed(Clause clause, int next) {
        int infinitive = FarInfinitives.of(phrases, clause, next);
        return infinitive == Clause.NONE
                ? Optional.empty()
                : new Complements(phrases, wording).whole(infinitive, phrases.size());
    }

    /** {@code to stop} behind {@code ordered the firm}, which says little without it. */
    private boolean isDeed(Token verb, int next) {
        return VerbClasses.isObjectControl(verb)
                && !verb.lemma().equals("invite")
                && next < phrases.size()
                && phrases.get(next) instanceof VerbGroup infinitive
                && infinitive.tense() == Tense.INFINITIVE;
    }

    /** {@code which the city banned} of what is not said by a noun: {@code blame logging, which the city banned}. */
    private boolean lacksFronted(Clause clause) {
        return clause.kind() == Clause.Kind.RELATIVE
                && clause.hasSubject()
                && phrases.isMark(clause.subject() - 1, "which")
                && phrases.preposition(clause.subject() - 2).isEmpty()
                && !clause.verb().passive()
                && WordNetVerbs.needsObject(clause.lemma(phrases));
    }

    /** {@code that case} in {@code will hear that case}, where no clause follows what was read as a conjunction. */
    private boolean isUnread(int next) {
        var clauses = new ThatClauses(reading);
        return clauses.isThat(next) && clauses.at(next).isEmpty();
    }

    /** {@code that the dam was old} in {@code An inquiry found in May that the dam was old}. */
    private boolean isTold(int next) {
        return new ThatClauses(reading).completeVerb(OverDates.after(phrases, next));
    }

    private String left(Clause clause) {
        return new LeftBehind(reading)
                .of(clause)
                .filter(place -> !wording.isPerson(phrases, place))
                .map(place -> wording.noun(phrases, place))
                .orElse("");
    }

    /**
     * {@code off} in {@code called off the vote}, but not {@code in} in {@code was called in Oslo}; behind who speaks,
     * {@code said Ann Lee}.
     */
    private Piece particle(Clause clause, boolean passive) {
        int next = clause.subject() == clause.at() + 1 ? clause.at() + 2 : clause.at() + 1;
        return passive && phrases.isNoun(next + 1)
                ? new Piece("", next)
                : objects.particle(next, clause.lemma(phrases));
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
