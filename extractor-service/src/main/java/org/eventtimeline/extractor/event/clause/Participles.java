package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.Pronouns;

/** Tells participles from past tenses of the same form: {@code a truce signed in May}, {@code they signed it}. */
final class Participles {
    /** Verbs before whose infinitive stands of whom it is told: {@code a sword said to be his}. */
    private static final Set<String> SAID_OF = Set.of("say", "believe", "report", "think");

    /** Verbs that give what they tell of a name. */
    private static final Set<String> NAMING = Set.of("name", "call", "dub", "title");

    private final Phrases phrases;
    private final FollowingVerbs following;
    private final Agents agents;
    private final ObjectlessVerbs bare;

    Participles(Phrases phrases) {
        this.phrases = phrases;
        this.following = new FollowingVerbs(phrases);
        this.agents = new Agents(phrases);
        this.bare = new ObjectlessVerbs(phrases);
    }

    /** Whether the verb group, with this subject and object, is a participle. */
    boolean isParticiple(int at, VerbGroup verb, FoundSubject found, int object) {
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
                || object == Clause.NONE && Appositions.nounWithin(phrases, at) != Clause.NONE
                || object == Clause.NONE && !isPhrasal(at, verb) && bare.isParticiple(at, verb, found.phrase());
    }

    /** {@code he} in {@code he discovered by accident}, of whom no participle tells more. */
    private boolean isOfPronoun(FoundSubject found) {
        return found.phrase() != Clause.NONE
                && !found.governed()
                && !found.afterComma()
                && Pronouns.isSubject(phrases.lower(phrases.get(found.phrase()).from()));
    }

    /** {@code said} in {@code a sword said to be his}. */
    private boolean isSaidOf(int at, VerbGroup verb) {
        return SAID_OF.contains(phrases.head(verb).lemma())
                && phrases.isVerb(at + 1)
                && phrases.verb(at + 1).tense() == Tense.INFINITIVE;
    }

    /** {@code held} in {@code workers held hostage in Oslo were released}. */
    private boolean isHeld(VerbGroup verb, int object) {
        return agents.isBare(object) && !VerbClasses.isTelling(phrases.head(verb)) && following.isAuxiliary(object + 1);
    }

    /** {@code named} in {@code A painter named Ann Lee fled}. */
    private boolean isNaming(VerbGroup verb, int object) {
        return NAMING.contains(phrases.head(verb).lemma())
                && phrases.isNoun(object)
                && phrases.head(object).pos() == PartOfSpeech.PROPN
                && following.isRightBehind(object);
    }

    /** {@code called off} in {@code The union called off a strike planned for May}, which has its object behind. */
    private boolean isPhrasal(int at, VerbGroup verb) {
        return Particles.isPhrasal(phrases, at + 1, phrases.head(verb).lemma());
    }
}
