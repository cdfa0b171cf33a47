package org.eventtimeline.extractor.event;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;

/** What is done by saying so: {@code called off the vote}, {@code asked for ships}. */
final class Performatives {
    /**
     * Kinds of what is done so: {@code reported a loss}, {@code admitted blackmail}, {@code claimed gold},
     * {@code confirmed the judge}.
     */
    private static final Set<String> DEEDS = Set.of("results", "trial", "competition", "appointment");

    private static final Set<String> SIGHTED = Set.of("in", "at", "on", "near", "off");
    private static final Set<String> PLACES = Set.of("in", "at");

    private Performatives() {}

    /** {@code added three cars}, {@code was reported missing}, {@code a truce was observed}, {@code called off}. */
    static boolean areIn(Mention mention, Token verb) {
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
}
