package org.eventtimeline.extractor.event.reference.thing;

import java.util.Optional;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.reference.sentence.SelectionalPreferences;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells how what is asked for stands in its sentence. */
final class Asking {
    private Asking() {}

    /** What a pronoun asks for. */
    static Asked of(Reading reading, int i) {
        return Asked.isOwner(reading.phrases(), i) ? owner(reading, i) : pronoun(reading, i);
    }

    /** What a description of who acts asks for. */
    static Asked described(Reading reading, int i) {
        return of(reading, i).ofActor();
    }

    private static Asked owner(Reading reading, int i) {
        Token owned = Owned.noun(reading.phrases(), i);
        boolean somebody = Owned.isOfActors(owned)
                || Lexicon.isOrganisation(owned.lemma())
                || !Lexicon.isTrade(owned.lemma())
                        && (Lexicon.isPersonNoun(owned.lemma()) || Lexicon.isPlural(owned) || Lexicon.isTitle(owned));
        return new Asked(
                reading,
                i,
                false,
                Optional.empty(),
                false,
                governor(reading, i, true),
                SelectionalPreferences.NONE,
                somebody,
                false);
    }

    private static Asked pronoun(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        Optional<Clause> acting = reading.withObject(i).findFirst();
        Optional<Clause> clause =
                reading.withSubject(i).filter(each -> acting.isEmpty()).findFirst();
        boolean object = acting.isPresent();
        SelectionalPreferences preferences = SelectionalPreferences.of(reading, i);
        return new Asked(
                reading,
                i,
                false,
                clause,
                object,
                governor(reading, i, clause.isEmpty()),
                preferences,
                preferences.doing()
                        || isActive(phrases, clause, VerbClasses::isReporting)
                        || acting.filter(each -> ThingRoles.isMadeToAct(phrases, each))
                                .isPresent(),
                isActive(phrases, clause, verb -> WordNetVerbs.isOfThings(verb.lemma()) || ThingRoles.isWrecked(verb))
                        || clause.filter(each -> isSaidToBeThing(phrases, each)).isPresent()
                        || object && (ThingRoles.isTold(reading, i) || ThingRoles.isDecided(reading, i)));
    }

    private static int governor(Reading reading, int i, boolean governed) {
        return reading.withObject(i)
                .filter(clause -> governed && clause.hasSubject())
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
}
