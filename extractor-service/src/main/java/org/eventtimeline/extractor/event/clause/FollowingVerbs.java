package org.eventtimeline.extractor.event.clause;

import java.util.EnumSet;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Particle;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.Pronouns;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * Tells whether a finite verb follows, so that the one before it is none: {@code collapsed} in {@code a truce signed in
 * May collapsed}.
 */
final class FollowingVerbs {
    private static final Set<Kind> BOUNDARIES =
            EnumSet.of(Kind.COMMA, Kind.BREAK, Kind.COORDINATOR, Kind.SUBORDINATOR, Kind.RELATIVE);

    private final Phrases phrases;
    private final BeforeVerbs between;

    FollowingVerbs(Phrases phrases) {
        this.phrases = phrases;
        this.between = new BeforeVerbs(phrases);
    }

    /** {@code won} behind {@code seeded} in {@code Lee, 44, seeded first, won}: it stands behind the next comma. */
    boolean isBehindComma(int at) {
        int i = at + 1;
        while (i < phrases.size() && !phrases.isKind(i, Kind.COMMA) && !phrases.isVerb(i)) {
            i++;
        }
        return phrases.isKind(i, Kind.COMMA) && phrases.isVerb(i + 1);
    }

    /** {@code belonged} behind {@code found on Monday in a canal}: only phrases with a preposition stand between. */
    boolean isBehindPlace(int at) {
        int i = between.beyondPlaces(at + 1);
        return i > at + 1 && phrases.isVerb(i) && phrases.isNoun(i - 1);
    }

    /** {@code fled} behind {@code Ann Lee}, or behind {@code Sons} of {@code Sons of Liberty}. */
    boolean isRightBehind(int noun) {
        int verb = between.beyondPlaces(noun + 1);
        return phrases.isVerb(verb)
                && phrases.isNoun(verb - 1)
                && phrases.verb(verb).tense() != Tense.INFINITIVE
                && phrases.verb(verb).tense() != Tense.GERUND;
    }

    /** {@code were released} behind {@code held hostage in Oslo}, with which no other clause can begin. */
    boolean isAuxiliary(int from) {
        int i = from;
        while (i + 1 < phrases.size()
                && phrases.isKind(i, Kind.PREPOSITION)
                && !phrases.isVerb(i + 1)
                && !Pronouns.mayBeSubject(phrases.lower(phrases.get(i + 1).from()))) {
            i += 2;
        }
        return phrases.isVerb(i)
                && phrases.token(phrases.get(i).from()).pos() == PartOfSpeech.AUX
                && phrases.verb(i).isFinite();
    }

    /**
     * Whether a finite verb follows with no clause boundary in between, so that this one cannot be finite: {@code a
     * truce signed in May 2021 collapsed}. Behind a name a conjunction is a boundary even if it may be a preposition:
     * {@code Lee fled after tanks came}. Between two dates it is none.
     *
     * @param lacksObject whether this one would need an object, so that the next verb may well be the finite one:
     *     {@code the body found in Oslo belonged to Lee}
     */
    boolean isFinite(int at, boolean named, boolean lacksObject) {
        boolean tells = VerbClasses.isTelling(phrases.head(phrases.verb(at)));
        for (int i = at + 1; i < phrases.size(); i++) {
            if (between.isSecondParticiple(i, lacksObject)) {
                i++;
                continue;
            }
            i = between.beyondSome(i);
            Phrase phrase = phrases.get(i);
            if (phrase instanceof VerbGroup verb && verb.tense() != Tense.INFINITIVE) {
                boolean mayBeFinite = verb.tense() == Tense.PAST_OR_PARTICIPLE
                        && (lacksObject
                                || !tells && takesObject(i, verb)
                                || phrases.get(i - 1) instanceof TimePhrase
                                || WordNetVerbs.isIntransitive(
                                        phrases.head(verb).lemma()));
                return verb.isFinite() || mayBeFinite;
            }
            int behind = lacksObject ? i + 2 : between.beyondPlaces(i + 2);
            if ((named || phrases.isVerb(behind)) && Conjunctions.mayOpen(phrases, i, i + 1)) {
                return false;
            }
            if (isContact(i)) {
                return false;
            }
            if (phrase instanceof Particle particle
                    && BOUNDARIES.contains(particle.kind())
                    && !(isDate(i - 1) && isDate(i + 1))) {
                return false;
            }
        }
        return false;
    }

    /**
     * {@code robbed} in {@code A man armed with a knife robbed the bank}, as {@code called} in {@code called Ann} does
     * not.
     */
    private boolean takesObject(int i, VerbGroup verb) {
        String lemma = phrases.head(verb).lemma();
        return phrases.isNoun(i + 1) && WordNetVerbs.contains(lemma) && !WordNetVerbs.takesTwoObjects(lemma);
    }

    private boolean isDate(int i) {
        return phrases.isTime(i) && phrases.time(i).expression().value() instanceof CalendarValue;
    }

    /** {@code it had won} in {@code agreed to hand back the grant it had won}. */
    private boolean isContact(int i) {
        return phrases.isNoun(i)
                && phrases.isNoun(i - 1)
                && phrases.isVerb(i + 1)
                && Pronouns.mayBeSubject(phrases.lower(phrases.get(i).from()));
    }
}
