package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Particle;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.PartOfSpeech;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.WordNetVerbs;

/** Tells participles from past tenses of the same form: {@code a truce signed in May}, {@code they signed it}. */
final class Participles {
    /** Verbs before whose infinitive stands of whom it is told: {@code a sword said to be his}. */
    private static final Set<String> SAID_OF = Set.of("say", "believe", "report", "think");

    private final Phrases phrases;

    Participles(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Whether the verb group, with this subject and object, is a participle. */
    boolean isParticiple(int at, VerbGroup verb, Subjects.Found found, int object) {
        if (verb.tense() == Tense.PARTICIPLE) {
            return true;
        }
        if (verb.tense() != Tense.PAST_OR_PARTICIPLE) {
            return false;
        }
        if (found.phrase() == Clause.NONE || found.governed() || found.afterComma()) {
            return true;
        }
        boolean aside = Appositions.isAside(phrases, found.phrase())
                && WordNetVerbs.needsObject(phrases.token(verb.head()).lemma());
        boolean saidOf = SAID_OF.contains(phrases.token(verb.head()).lemma())
                && phrases.isVerb(at + 1)
                && ((VerbGroup) phrases.get(at + 1)).tense() == Tense.INFINITIVE;
        if (saidOf) {
            return true;
        }
        boolean named = phrases.head(found.phrase()).pos() == PartOfSpeech.PROPN;
        boolean lacksObject = !named && lacksObject(at, verb, phrases.head(found.phrase()));
        if (isBare(object) && !Lexicon.isTelling(phrases.token(verb.head())) && auxiliaryFollows(object + 1)) {
            return true;
        }
        return object == Clause.NONE
                && (aside
                        || isOfNearNoun(at, verb, found.phrase())
                        || phrases.preposition(at + 1).equals("by")
                        || finiteVerbFollows(at, named, lacksObject));
    }

    /** {@code unsealed} in {@code two men, named in papers unsealed last week, left}: it needs an object that it has not. */
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
                && !Lexicon.isTelling(head);
    }

    /** {@code hostage} in {@code workers held hostage}. */
    private boolean isBare(int object) {
        return object != Clause.NONE
                && phrases.get(object).to() - phrases.get(object).from() == 1
                && phrases.head(object).pos() == PartOfSpeech.NOUN
                && !Words.isPlural(phrases.head(object));
    }

    /** {@code were released} behind {@code held hostage in Oslo}, with which no other clause can begin. */
    private boolean auxiliaryFollows(int from) {
        int i = from;
        while (i + 1 < phrases.size() && phrases.isKind(i, Kind.PREPOSITION) && !phrases.isVerb(i + 1)) {
            i += 2;
        }
        return phrases.isVerb(i)
                && phrases.token(phrases.get(i).from()).pos() == PartOfSpeech.AUX
                && ((VerbGroup) phrases.get(i)).isFinite();
    }

    /** Whether the verb, right behind its subject, has no object though it needs one. */
    private boolean lacksObject(int at, VerbGroup verb, Token subject) {
        Token head = phrases.token(verb.head());
        return subject.pos() != PartOfSpeech.PRON
                && !phrases.isVerb(at + 1)
                && !Lexicon.isTelling(head)
                && WordNetVerbs.needsObject(head.lemma());
    }

    /**
     * Whether a finite verb follows with no clause boundary in between, so that this one cannot be finite: {@code a truce
     * signed in May 2021 collapsed}. Behind a name a conjunction is a boundary even if it may be a preposition: {@code Lee
     * fled after tanks came}.
     *
     * @param lacksObject whether this one would need an object, so that the next verb may well be the finite one: {@code
     *     the body found in Oslo belonged to Lee}
     */
    private boolean finiteVerbFollows(int at, boolean named, boolean lacksObject) {
        for (int i = at + 1; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (phrase instanceof VerbGroup verb && verb.tense() != Tense.INFINITIVE) {
                boolean mayBeFinite = verb.tense() == Tense.PAST_OR_PARTICIPLE
                        && (lacksObject || phrases.get(i - 1) instanceof TimePhrase);
                return verb.isFinite() || mayBeFinite;
            }
            if (named && Conjunctions.mayOpen(phrases, i, i + 1)) {
                return false;
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
}
