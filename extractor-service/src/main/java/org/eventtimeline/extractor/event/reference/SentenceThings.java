package org.eventtimeline.extractor.event.reference;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** What {@code it} takes up of its own sentence: what somebody has done something to. */
final class SentenceThings {
    private final Names names;
    private final Callings callings;
    private final Meanings meanings;

    SentenceThings(Names names, Callings callings, Meanings meanings) {
        this.names = names;
        this.callings = callings;
        this.meanings = meanings;
    }

    /**
     * {@code The king sold the mill; it was burned}: what somebody does something to, more is done to; {@code Lang
     * built a mill; it burned}: what is no person may be taken up after a person.
     */
    Optional<String> done(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        List<Clause> clauses = reading.clauses();
        return clauses.stream()
                .filter(clause -> clause.subject() == i && clause.kind() == Clause.Kind.MAIN)
                .findFirst()
                .filter(clause -> clauses.indexOf(clause) > 0)
                .filter(clause -> clauses.get(0).subject() != i || clauses.get(0) == clause)
                .flatMap(clause -> {
                    Clause before = clauses.get(clauses.indexOf(clause) - 1);
                    if (isBeing(phrases, before)) {
                        return meanings.describe(phrases, (NounPhrase) phrases.get(before.subject()));
                    }
                    int object = objectOf(phrases, before);
                    boolean own = object != Clause.NONE
                            && phrases.lower(phrases.get(object).from()).equals("its");
                    if (own && SelectionalPreferences.of(reading, i).areFree()) {
                        return Optional.empty();
                    }
                    boolean byPerson = before.hasSubject()
                            && callings.isPerson(phrases, (NounPhrase) phrases.get(before.subject()));
                    return object != Clause.NONE
                                    && !before.verb().passive()
                                    && (clause.verb().passive() || byPerson)
                            ? meanings.describe(phrases, (NounPhrase) phrases.get(object))
                            : Optional.empty();
                });
    }

    /** {@code The mill is a museum}, before {@code it opened}. */
    private boolean isBeing(Phrases phrases, Clause clause) {
        return clause.hasSubject()
                && clause.hasObject()
                && clause.kind() == Clause.Kind.MAIN
                && phrases.token(clause.verb().head()).lemma().equals("be")
                && phrases.lower(phrases.get(clause.subject()).from()).equals("the");
    }

    /** {@code a statue} in {@code Acme returned a statue after it was looted}: what is done to things. */
    Optional<String> undergone(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        boolean done = reading.clauses().stream()
                .filter(clause -> clause.subject() == i && clause.verb().passive())
                .anyMatch(clause -> WordNetVerbs.isDoneToThings(
                        phrases.token(clause.verb().head()).lemma()));
        return !done || !SameActors.isHung(phrases, i)
                ? Optional.empty()
                : reading.clauses().stream()
                        .filter(clause -> clause.at() < i && clause.kind() == Clause.Kind.MAIN)
                        .reduce((first, last) -> last)
                        .filter(clause -> !clause.verb().passive())
                        .map(clause -> objectOf(phrases, clause))
                        .filter(object -> object != Clause.NONE && object < i)
                        .flatMap(object -> meanings.describe(phrases, (NounPhrase) phrases.get(object)));
    }

    /** {@code their case} in {@code they took their case to the court, which dismissed it}: what more is done to. */
    Optional<String> acted(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        List<Clause> before =
                reading.clauses().stream().filter(clause -> clause.at() < i).toList();
        boolean purpose = !before.isEmpty()
                && before.get(before.size() - 1).kind() == Clause.Kind.INFINITIVE
                && phrases.isNoun(before.get(before.size() - 1).at() - 1);
        if (purpose) {
            return Optional.empty();
        }
        int teller =
                before.isEmpty() ? Clause.NONE : before.get(before.size() - 1).subject();
        return before.stream()
                .limit(Math.max(0, before.size() - 1))
                .map(clause -> objectOf(phrases, clause))
                .filter(object -> object != Clause.NONE && object != teller)
                .filter(object -> Callings.plural(phrases, (NounPhrase) phrases.get(object))
                        .isEmpty())
                .reduce((first, last) -> last)
                .flatMap(object -> organisationOf(phrases, object)
                        .or(() -> meanings.describe(phrases, (NounPhrase) phrases.get(object))));
    }

    /** {@code Acme} in {@code a stake in Acme} and {@code a deal with Acme}. */
    private Optional<String> organisationOf(Phrases phrases, int i) {
        String preposition = phrases.preposition(i + 1);
        boolean held = preposition.equals("in") || preposition.equals("with") && Lexicon.isEventNoun(phrases.head(i));
        return held && phrases.isNoun(i + 2)
                ? callings.headName(phrases, (NounPhrase) phrases.get(i + 2))
                        .filter(name -> names.person(name).isEmpty() && !Geography.isKnownPlace(name))
                : Optional.empty();
    }

    /**
     * What the verb acts on, also behind a particle, or what acts: {@code set up a shop}, {@code was fired by a shop}.
     */
    private int objectOf(Phrases phrases, Clause clause) {
        boolean agent = clause.verb().passive()
                && phrases.preposition(clause.at() + 1).equals("by")
                && phrases.isNoun(clause.at() + 2)
                && callings.headName(phrases, (NounPhrase) phrases.get(clause.at() + 2))
                        .map(Callings::isOrganisation)
                        .orElse(true);
        if (agent) {
            return clause.at() + 2;
        }
        String next = phrases.preposition(clause.at() + 1);
        if ((next.equals("with") || next.equals("into")) && phrases.isNoun(clause.at() + 2)) {
            return clause.at() + 2;
        }
        String lemma = phrases.token(clause.verb().head()).lemma();
        boolean phrasal = Particles.isPhrasal(phrases, clause.at() + 1, lemma)
                && !WordNetVerbs.isIntransitive(
                        lemma + "_" + phrases.lower(phrases.get(clause.at() + 1).from()));
        return phrasal ? clause.at() + 2 : clause.object();
    }
}
