package org.eventtimeline.extractor.event.reference.thing;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.sentence.Replies;
import org.eventtimeline.extractor.event.reference.sentence.SelectionalPreferences;
import org.eventtimeline.extractor.event.reference.sentence.TimeClauses;

/**
 * How an {@code it}, {@code its}, {@code the company} or {@code the company's} stands whose meaning is asked for.
 *
 * @param reading its sentence
 * @param i its phrase, which an owner opens
 * @param described whether a noun describes it
 * @param clause the clause of which it is the subject
 * @param object whether a clause tells what is done to it
 * @param governor the subject that governs it: of the clause that does something to it, else of the last before it
 * @param preferences what the verb asks of it; of an owner none asks anything
 * @param forActor whether only who acts is meant: {@code it said}, {@code it sued}, {@code its chairman}
 * @param forThing whether only a thing is meant: {@code it expires}, {@code Lang denied it}
 */
record Asked(
        Reading reading,
        int i,
        boolean described,
        Optional<Clause> clause,
        boolean object,
        int governor,
        SelectionalPreferences preferences,
        boolean forActor,
        boolean forThing) {

    /** {@code its} and {@code the company's}. */
    static boolean isOwner(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return phrases.lower(noun.from()).equals("its") || noun.hasPossessor();
    }

    /** The same of a description of who acts. */
    Asked ofActor() {
        return new Asked(reading, i, true, clause, object, governor, preferences, true, false);
    }

    Phrases phrases() {
        return reading.phrases();
    }

    int sentence() {
        return phrases().number();
    }

    boolean owner() {
        return isOwner(phrases(), i);
    }

    boolean subject() {
        return clause.isPresent();
    }

    boolean passive() {
        return clause.filter(each -> each.verb().passive()).isPresent();
    }

    /** {@code it denied this} and {@code its board denied this}. */
    boolean replying() {
        return governor == Clause.NONE
                && (!owner() || forActor)
                && !object
                && reading.clauses().stream().anyMatch(each -> each.subject() == i && Replies.is(phrases(), each));
    }

    /** {@code before it closed}. */
    boolean hung() {
        return TimeClauses.open(phrases(), i);
    }
}
