package org.eventtimeline.extractor.event.clause;

import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells participles from past tenses of the same form where no object stands behind: {@code a truce signed in May}. */
final class ObjectlessVerbs {
    private final Phrases phrases;
    private final FollowingVerbs following;
    private final Agents agents;
    private final DoneToSubject deeds;

    ObjectlessVerbs(Phrases phrases) {
        this.phrases = phrases;
        this.following = new FollowingVerbs(phrases);
        this.agents = new Agents(phrases);
        this.deeds = new DoneToSubject(phrases);
    }

    /** Whether the verb stands where a past tense does not. */
    boolean isParticiple(int at, VerbGroup verb, int subject) {
        return !Attributions.is(phrases, at, subject) && lacksWhatItNeeds(at, verb, subject);
    }

    private boolean lacksWhatItNeeds(int at, VerbGroup verb, int subject) {
        return isOfAside(verb, subject)
                || isOfSecondObject(at, verb, subject)
                || isOfDoneThing(at, verb, subject)
                || isOfNearNoun(at, verb, subject)
                || agents.areBehind(at, verb) && !(isBehindThat(subject) && phrases.isVerb(at + 2))
                || isSetInCommas(at, verb)
                || !isBehindThat(subject) && isBeforeFinite(at, verb, subject);
    }

    /** {@code appointed} in {@code The curator, Ann Lee, appointed in May, left}. */
    private boolean isSetInCommas(int at, VerbGroup verb) {
        return phrases.isKind(at - 1, Kind.COMMA)
                && WordNetVerbs.needsObject(phrases.head(verb).lemma())
                && following.isBehindComma(at);
    }

    /**
     * {@code the union} in {@code a report that the union ordered from a lawyer was lost}, {@code a deal which they
     * fought by blocking roads}.
     */
    private boolean isBehindThat(int subject) {
        return phrases.isKind(subject - 1, Kind.RELATIVE);
    }

    /** {@code built} in {@code sells vans and carts built in Oslo}, where nothing is said to build. */
    private boolean isOfSecondObject(int at, VerbGroup verb, int subject) {
        return at == subject + 1
                && phrases.isKind(subject - 1, Kind.COORDINATOR)
                && phrases.isNoun(subject - 2)
                && phrases.isVerb(subject - 3)
                && lacksObject(at, verb, phrases.head(subject))
                && !Lexicon.isPerson(phrases.head(subject));
    }

    /** {@code sold} in {@code recalled heaters sold in May}, where nobody remembers that they did. */
    private boolean isOfDoneThing(int at, VerbGroup verb, int subject) {
        return at == subject + 1
                && phrases.get(Math.max(0, subject - 1)) instanceof VerbGroup doing
                && VerbClasses.isDoing(phrases.head(doing), phrases.head(subject))
                && deeds.isDone(verb, subject, phrases.preposition(at + 1));
    }

    /** {@code signed} in {@code the truce, a treaty signed in May,}. */
    private boolean isOfAside(VerbGroup verb, int subject) {
        return Appositions.isAside(phrases, subject)
                && WordNetVerbs.needsObject(phrases.head(verb).lemma());
    }

    /** {@code signed} in {@code a truce signed in May 2021 collapsed}. */
    private boolean isBeforeFinite(int at, VerbGroup verb, int subject) {
        boolean named = phrases.head(subject).pos() == PartOfSpeech.PROPN;
        boolean lacksObject = !named && lacksObject(at, verb, phrases.head(subject));
        return following.isFinite(at, named, lacksObject);
    }

    /**
     * {@code unsealed} in {@code two men, named in papers unsealed last week, left}: it needs an object that it has
     * not.
     */
    private boolean isOfNearNoun(int at, VerbGroup verb, int subject) {
        Token head = phrases.head(verb);
        boolean relative = phrases.isKind(subject - 1, Kind.RELATIVE) || phrases.isNoun(subject - 1);
        return !relative
                && phrases.isNoun(at - 1)
                && at - 1 != subject
                && !phrases.preposition(at - 2).isEmpty()
                && phrases.head(at - 1).pos() == PartOfSpeech.NOUN
                && (phrases.isTime(at + 1) || !phrases.preposition(at + 1).isEmpty() && phrases.isTime(at + 2))
                && WordNetVerbs.needsObject(head.lemma())
                && !VerbClasses.isTelling(head);
    }

    /** Whether the verb, right behind its subject, has no object though it needs one. */
    private boolean lacksObject(int at, VerbGroup verb, Token subject) {
        Token head = phrases.head(verb);
        return subject.pos() != PartOfSpeech.PRON
                && !phrases.isVerb(at + 1)
                && (!VerbClasses.isTelling(head) || following.isBehindPlace(at))
                && WordNetVerbs.needsObject(head.lemma());
    }
}
