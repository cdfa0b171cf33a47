package org.eventtimeline.extractor.event;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Announced;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;

/** Statements, which matter less than what they tell: {@code Lang said that the bridge was open}. */
final class Statements {
    /** Verbs of statements that are events themselves once they are to come. */
    private static final Set<String> AWAITED = Set.of("report", "respond", "reply");

    /**
     * What is done by saying so, if said at all: {@code reported a loss}, {@code admitted blackmail}, {@code claimed
     * gold}, {@code confirmed the judge}.
     */
    private static final Set<String> DEEDS = Set.of("results", "trial", "competition", "appointment");

    private static final Set<String> SIGHTED = Set.of("in", "at", "on", "near", "off");
    private static final Set<String> PLACES = Set.of("in", "at");

    private Statements() {}

    /** Whether the mention tells no more than that somebody said something. */
    static boolean isMere(Mention mention) {
        if (!mention.hasClause()) {
            return false;
        }
        if (isPosted(mention.phrases(), mention.clause())) {
            return true;
        }
        Token verb = mention.phrases().head(mention.clause().verb());
        return VerbClasses.isReporting(verb)
                && !isDeed(mention, verb)
                && !isAwaited(mention.clause(), verb)
                && !Announced.tellsOwnPlan(mention.reading(), mention.clause())
                && !isNewsOfPlan(mention);
    }

    /** {@code posted} in {@code said in a statement posted on Monday}. */
    private static boolean isPosted(Phrases phrases, Clause clause) {
        return clause.kind() == Clause.Kind.REDUCED
                && clause.hasSubject()
                && phrases.preposition(clause.subject() - 1).equals("in")
                && phrases.head(clause.subject()).lemma().equals("statement");
    }

    /** {@code added three cars}, {@code was reported missing}, {@code a truce was observed}, {@code called off}. */
    private static boolean isDeed(Mention mention, Token verb) {
        Phrases phrases = mention.phrases();
        Clause clause = mention.clause();
        boolean passive = clause.verb().passive();
        int next = clause.at() + 1;
        String kind = EventKinds.of(mention);
        if (kind != null && DEEDS.contains(kind)) {
            return true;
        }
        boolean goal = isGoal(phrases, next) || VerbClasses.isPlanning(verb) && isPlace(phrases, next);
        if ((verb.lemma().equals("appear") || passive && isSighting(phrases, clause, verb)) && isScene(phrases, next)) {
            return true;
        }
        if (passive && (phrases.isWord(next) || goal || isFirst(phrases, clause)) || isCalledOff(phrases, next, verb)) {
            return true;
        }
        int object = passive ? clause.subject() : clause.object();
        if (verb.lemma().equals("ask") && isRequest(phrases, clause)) {
            return true;
        }
        return object != Clause.NONE
                && phrases.get(object) instanceof NounPhrase noun
                && (passive || !phrases.isWord(object + 1))
                && VerbClasses.isDoing(verb, phrases.head(noun));
    }

    /** {@code asked Norway to send ships}, {@code asked Norway for ships}. */
    private static boolean isRequest(Phrases phrases, Clause clause) {
        int next = clause.object() + 1;
        return clause.hasObject()
                && next < phrases.size()
                && (phrases.preposition(next).equals("for") && phrases.isNoun(next + 1)
                        || phrases.get(next) instanceof VerbGroup verb && verb.tense() == Tense.INFINITIVE);
    }

    /** {@code was first described in 1911}. */
    private static boolean isFirst(Phrases phrases, Clause clause) {
        return IntStream.range(clause.verb().from(), clause.verb().head())
                .anyMatch(i -> phrases.lower(i).equals("first"));
    }

    /** {@code appeared in court}, {@code appeared on 3 May}, but not {@code appeared to agree}. */
    private static boolean isScene(Phrases phrases, int i) {
        return i == phrases.size()
                || phrases.isTime(i)
                || !phrases.preposition(i).isEmpty();
    }

    /** {@code was last seen in Oslo}, but not {@code is seen as a threat}. */
    private static boolean isSighting(Phrases phrases, Clause clause, Token verb) {
        return verb.lemma().equals("see")
                && (phrases.isTime(clause.at() + 1) || SIGHTED.contains(phrases.preposition(clause.at() + 1)));
    }

    /** {@code called off the vote}, but not {@code called on them to leave}. */
    private static boolean isCalledOff(Phrases phrases, int particle, Token verb) {
        return Particles.isOfVerb(phrases, particle, verb.lemma())
                && !phrases.preposition(particle).equals("on");
    }

    /** {@code was called to Prague}. */
    private static boolean isGoal(Phrases phrases, int i) {
        return phrases.preposition(i).equals("to") && phrases.isNoun(i + 1);
    }

    /** {@code is expected in Prague}. */
    private static boolean isPlace(Phrases phrases, int i) {
        return PLACES.contains(phrases.preposition(i)) && phrases.isNoun(i + 1);
    }

    /** {@code will report its results on June 3}. */
    private static boolean isAwaited(Clause clause, Token verb) {
        Tense tense = clause.verb().tense();
        boolean present = tense == Tense.PRESENT && !clause.verb().perfect() && clause.hasObject();
        return AWAITED.contains(verb.lemma()) && (present || tense == Tense.FUTURE || tense == Tense.INFINITIVE);
    }

    /** {@code plans} in {@code Acme plans to leave}. */
    private static boolean isPlan(Phrases phrases, Clause clause) {
        return clause.verb().tense() == Tense.PRESENT
                && VerbClasses.isPlanning(phrases.head(clause.verb()))
                && phrases.get(clause.at() + 1) instanceof VerbGroup verb
                && verb.tense() == Tense.INFINITIVE;
    }

    /**
     * {@code Lang will leave Acme, the firm said on Monday}, where the article opens with it and no other day is told.
     */
    private static boolean isNewsOfPlan(Mention mention) {
        Phrases phrases = mention.phrases();
        Clause statement = mention.clause();
        return phrases.number() == 0
                && statement.kind() == Clause.Kind.MAIN
                && statement.hasSubject()
                && phrases.isKind(statement.subject() - 1, Kind.COMMA)
                && mention.reading().clauses().stream()
                        .anyMatch(plan -> plan.kind() == Clause.Kind.MAIN
                                && (plan.verb().tense() == Tense.FUTURE || isPlan(phrases, plan))
                                && plan.at() < statement.subject()
                                && IntStream.range(plan.at(), statement.subject())
                                        .noneMatch(phrases::isTime));
    }
}
