package org.eventtimeline.extractor.event.headline.predicate;

import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * Tells which past tenses without an object are participles: {@code injured} in {@code one killed and three injured}.
 */
final class BareParticiples {
    private final Reading reading;
    private final Phrases phrases;

    BareParticiples(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    /** {@code injured} in {@code one killed and three injured}: nobody injures without an object. */
    boolean is(Clause clause) {
        return isInEntry(clause) || !clause.hasObject() && isWithoutObject(clause);
    }

    /**
     * {@code bombed} in {@code 1944: Mill bombed three times}, {@code elected} in {@code 1950: Lee elected mayor}: an
     * entry leaves out the auxiliary, and what is behind the verb is not what somebody does it to.
     */
    private boolean isInEntry(Clause clause) {
        int object = clause.at() + 1;
        String lemma = clause.lemma(phrases);
        return phrases.isTime(0)
                && phrases.isKind(1, Kind.BREAK)
                && clause.subject() == 2
                && phrases.token(phrases.get(2).from()).pos() != PartOfSpeech.DET
                && clause.verb().tense() == Tense.PAST
                && VerbForm.of(Words.lower(phrases.head(clause.verb()))) == VerbForm.PAST_OR_PARTICIPLE
                && ((WordNetVerbs.needsObject(lemma) || WordNetVerbs.isDoneBySomebody(lemma))
                                && (isTimesOrOffice(object) || isAim(object))
                        || WordNetVerbs.needsReceiver(lemma) && phrases.isNoun(object)
                        || phrases.preposition(object + 1).equals("to") && Particles.isParticle(phrases, object));
    }

    /** {@code three times}, {@code mayor}. */
    private boolean isTimesOrOffice(int i) {
        if (!phrases.isNoun(i)) {
            return false;
        }
        Token noun = phrases.head(i);
        return noun.lemma().equals("time")
                || Lexicon.isTitle(noun) && phrases.token(phrases.get(i).from()).pos() != PartOfSpeech.DET;
    }

    /** {@code injured} in {@code one killed and three injured}: nobody injures without an object. */
    private boolean isWithoutObject(Clause clause) {
        VerbGroup verb = clause.verb();
        Token head = phrases.head(verb);
        int next = clause.at() + 1;
        boolean last = reading.clauses().stream()
                .noneMatch(other -> other.at() > clause.at()
                        && other.kind() == Clause.Kind.MAIN
                        && other.verb().isFinite());
        return verb.to() - verb.from() == 1
                && clause.kind() != Clause.Kind.RELATIVE
                && !isAim(next)
                && !Particles.isParticle(phrases, next)
                && !Particles.isPhrasal(phrases, next, head.lemma())
                && !phrases.isKind(next, Kind.OTHER)
                && !phrases.isMark(OverDates.after(phrases, next), "what")
                && !phrases.isNoun(next)
                && !phrases.isLength(next)
                && !isPronoun(clause.subject())
                && !isRelative(clause.subject() - 1)
                && VerbForm.of(Words.lower(head)) == VerbForm.PAST_OR_PARTICIPLE
                && WordNetVerbs.needsObject(head.lemma())
                && !VerbClasses.isTelling(head)
                && !VerbClasses.isPhase(head)
                && !phrases.isVerb(next)
                && !(last && isInfinitive(phrases.isTime(next) ? next + 1 : next + 2))
                && !isThat(next);
    }

    /**
     * {@code for a lift} in {@code asked for a lift}, but not {@code for May 8} in {@code a march planned for May 8}.
     */
    private boolean isAim(int next) {
        return phrases.preposition(next).equals("for") && !phrases.isTime(next + 1);
    }

    /** {@code that} in {@code noticed in May that the dam had cracked} and in {@code required that trams slow down}. */
    private boolean isThat(int next) {
        int that = OverDates.after(phrases, next);
        return phrases.isMark(that, "that") && (that > next || phrases.isKind(that, Kind.SUBORDINATOR));
    }

    /** {@code to pay} in {@code offered in April to pay}. */
    private boolean isInfinitive(int i) {
        return phrases.isTime(i - 1) && phrases.isVerb(i) && phrases.verb(i).tense() == Tense.INFINITIVE;
    }

    /** Whether the object stands before the subject: {@code the pact that both signed}. */
    private boolean isRelative(int i) {
        return phrases.isNoun(i) || phrases.isKind(i, Kind.RELATIVE, Kind.SUBORDINATOR);
    }

    private boolean isPronoun(int subject) {
        return phrases.isNoun(subject)
                && phrases.token(phrases.get(subject).from()).pos() == PartOfSpeech.PRON;
    }
}
