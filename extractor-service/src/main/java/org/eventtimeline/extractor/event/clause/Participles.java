package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.Pronouns;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells participles from past tenses of the same form: {@code a truce signed in May}, {@code they signed it}. */
final class Participles {
    /** Verbs before whose infinitive stands of whom it is told: {@code a sword said to be his}. */
    private static final Set<String> SAID_OF = Set.of("say", "believe", "report", "think");

    /** Verbs that give what they tell of a name. */
    private static final Set<String> NAMING = Set.of("name", "call", "dub", "title");

    private final Phrases phrases;
    private final FollowingVerbs following;
    private final Agents agents;
    private final DoneToSubject deeds;

    Participles(Phrases phrases) {
        this.phrases = phrases;
        this.following = new FollowingVerbs(phrases);
        this.agents = new Agents(phrases);
        this.deeds = new DoneToSubject(phrases);
    }

    /** Whether the verb group, with this subject and object, is a participle. */
    boolean isParticiple(int at, VerbGroup verb, Subjects.Found found, int object) {
        if (verb.tense() != Tense.PAST_OR_PARTICIPLE) {
            return verb.tense() == Tense.PARTICIPLE;
        }
        if (isOfPronoun(found)) {
            return false;
        }
        return found.phrase() == Clause.NONE
                || found.governed()
                || found.afterComma()
                || isSaidOf(at, verb)
                || isHeld(verb, object)
                || isNaming(verb, object)
                || object == Clause.NONE && !isPhrasal(at, verb) && isWithoutObject(at, verb, found.phrase());
    }

    /** {@code he} in {@code he discovered by accident}, of whom no participle tells more. */
    private boolean isOfPronoun(Subjects.Found found) {
        return found.phrase() != Clause.NONE
                && !found.governed()
                && !found.afterComma()
                && Pronouns.isSubject(phrases.lower(phrases.get(found.phrase()).from()));
    }

    /** {@code said} in {@code a sword said to be his}. */
    private boolean isSaidOf(int at, VerbGroup verb) {
        return SAID_OF.contains(phrases.token(verb.head()).lemma())
                && phrases.isVerb(at + 1)
                && ((VerbGroup) phrases.get(at + 1)).tense() == Tense.INFINITIVE;
    }

    /** {@code held} in {@code workers held hostage in Oslo were released}. */
    private boolean isHeld(VerbGroup verb, int object) {
        return agents.isBare(object)
                && !VerbClasses.isTelling(phrases.token(verb.head()))
                && following.isAuxiliary(object + 1);
    }

    /** {@code named} in {@code A painter named Ann Lee fled}. */
    private boolean isNaming(VerbGroup verb, int object) {
        return NAMING.contains(phrases.token(verb.head()).lemma())
                && phrases.isNoun(object)
                && phrases.head(object).pos() == PartOfSpeech.PROPN
                && following.isRightBehind(object);
    }

    /** {@code called off} in {@code The union called off a strike planned for May}, which has its object behind. */
    private boolean isPhrasal(int at, VerbGroup verb) {
        return Particles.isPhrasal(phrases, at + 1, phrases.token(verb.head()).lemma());
    }

    /** Whether the verb, which has no object, stands where a past tense does not. */
    private boolean isWithoutObject(int at, VerbGroup verb, int subject) {
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
                && WordNetVerbs.needsObject(phrases.token(verb.head()).lemma())
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
                && VerbClasses.isDoing(phrases.token(doing.head()), phrases.head(subject))
                && deeds.isDone(verb, subject, phrases.preposition(at + 1));
    }

    /** {@code signed} in {@code the truce, a treaty signed in May,}. */
    private boolean isOfAside(VerbGroup verb, int subject) {
        return Appositions.isAside(phrases, subject)
                && WordNetVerbs.needsObject(phrases.token(verb.head()).lemma());
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
        Token head = phrases.token(verb.head());
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
        Token head = phrases.token(verb.head());
        return subject.pos() != PartOfSpeech.PRON
                && !phrases.isVerb(at + 1)
                && (!VerbClasses.isTelling(head) || following.isBehindPlace(at))
                && WordNetVerbs.needsObject(head.lemma());
    }
}
