package org.eventtimeline.extractor.event.reference.thing;

import java.util.Optional;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.reference.sentence.SelectionalPreferences;
import org.eventtimeline.extractor.event.reference.sentence.TimeClauses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * How an {@code it} or {@code its} stands whose meaning is asked for.
 *
 * @param reading its sentence
 * @param i its phrase, which {@code its} opens
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
        Optional<Clause> clause,
        boolean object,
        int governor,
        SelectionalPreferences preferences,
        boolean forActor,
        boolean forThing) {

    static Asked of(Reading reading, int i) {
        return isOwner(reading.phrases(), i) ? owner(reading, i) : pronoun(reading, i);
    }

    private static boolean isOwner(Phrases phrases, int i) {
        return phrases.lower(phrases.get(i).from()).equals("its");
    }

    private static Asked owner(Reading reading, int i) {
        Token owned = Owned.noun(reading.phrases(), i);
        boolean somebody = Owned.isOfActors(owned)
                || !Lexicon.isTrade(owned.lemma())
                        && (Lexicon.isPersonNoun(owned.lemma()) || Lexicon.isPlural(owned) || Lexicon.isTitle(owned));
        return new Asked(
                reading,
                i,
                Optional.empty(),
                false,
                governor(reading, i, true),
                SelectionalPreferences.NONE,
                somebody,
                false);
    }

    private static Asked pronoun(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        Optional<Clause> clause =
                reading.clauses().stream().filter(each -> each.subject() == i).findFirst();
        boolean object = clause.isEmpty() && reading.clauses().stream().anyMatch(each -> each.object() == i);
        SelectionalPreferences preferences = SelectionalPreferences.of(reading, i);
        return new Asked(
                reading,
                i,
                clause,
                object,
                governor(reading, i, clause.isEmpty()),
                preferences,
                preferences.doing() || isActive(phrases, clause, VerbClasses::isReporting),
                isActive(phrases, clause, verb -> WordNetVerbs.isOfThings(verb.lemma()))
                        || clause.filter(each -> isSaidToBeThing(phrases, each)).isPresent()
                        || object && (ThingRoles.isTold(reading, i) || ThingRoles.isDecided(reading, i)));
    }

    private static int governor(Reading reading, int i, boolean governed) {
        return reading.clauses().stream()
                .filter(clause -> governed && clause.object() == i && clause.hasSubject())
                .findFirst()
                .or(() -> reading.clauses().stream()
                        .filter(clause -> clause.at() < i && clause.hasSubject() && clause.subject() < i)
                        .reduce((first, last) -> last))
                .map(Clause::subject)
                .orElse(Clause.NONE);
    }

    private static boolean isActive(Phrases phrases, Optional<Clause> clause, Predicate<Token> verb) {
        return clause.filter(each -> !each.verb().passive())
                .filter(each -> verb.test(phrases.head(each.verb())))
                .isPresent();
    }

    /** {@code it is a model}, but not {@code it is the largest producer}. */
    private static boolean isSaidToBeThing(Phrases phrases, Clause clause) {
        if (!clause.hasObject() || !clause.lemma(phrases).equals("be")) {
            return false;
        }
        Token head = phrases.head(clause.object());
        return head.pos() == PartOfSpeech.NOUN
                && !Lexicon.isPersonNoun(head.lemma())
                && !Lexicon.isTrade(head.lemma())
                && !SelectionalPreferences.mayAct(head.lemma());
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

    /** {@code before it closed}. */
    boolean hung() {
        return TimeClauses.open(phrases(), i);
    }

    /** {@code it} in {@code Acme grew, but it failed} and {@code Acme grew; it failed}. */
    boolean coordinate() {
        return clause.filter(each -> each.kind() == Clause.Kind.MAIN
                                && !reading.clauses().get(0).equals(each))
                        .isPresent()
                && phrases().isKind(i - 1, Kind.COORDINATOR, Kind.BREAK);
    }
}
