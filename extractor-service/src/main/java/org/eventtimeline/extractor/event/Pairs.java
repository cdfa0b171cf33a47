package org.eventtimeline.extractor.event;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.language.Token;

/** Two who are spoken of together: {@code She married him; they}, {@code the two countries}. */
final class Pairs {
    private static final Set<String> COUNTRIES = Set.of("countries", "nations", "states", "neighbours", "neighbors");

    /** Verbs of which two people are the subject together: {@code She married him; they}. */
    private static final Set<String> MUTUAL = Set.of("marry", "wed", "meet", "divorce", "befriend");

    private static final Set<String> COUPLES = Set.of("couple", "pair", "duo", "twosome");

    private final Names names;

    Pairs(Names names) {
        this.names = names;
    }

    /** {@code the two}, {@code the two countries}, {@code the couple}. */
    static boolean isPair(Phrases phrases, NounPhrase noun) {
        return isCouple(phrases, noun) || isTwo(phrases, noun);
    }

    /** {@code The couple}, {@code the duo}: people who are two. */
    static boolean isCouple(Phrases phrases, NounPhrase noun) {
        return noun.to() - noun.from() == 2
                && phrases.lower(noun.from()).equals("the")
                && COUPLES.contains(phrases.lower(noun.head()));
    }

    private static boolean isTwo(Phrases phrases, NounPhrase noun) {
        int length = noun.to() - noun.from();
        return phrases.lower(noun.from()).equals("the")
                && (length == 2 || length == 3 && noun.head() == noun.to() - 1)
                && phrases.lower(noun.from() + 1).equals("two");
    }

    /** {@code Ann Lee and Otto Lang} of {@code Lee married Otto Lang}, which ends with phrase {@code object}, if both have names. */
    Optional<String> couple(Reading reading, int object, BiFunction<Phrases, Integer, Optional<String>> named) {
        Phrases phrases = reading.phrases();
        return reading.clauses().stream()
                .filter(clause -> clause.hasSubject() && clause.object() == object)
                .flatMap(clause -> couple(phrases, clause, named).stream())
                .findFirst();
    }

    private Optional<String> couple(
            Phrases phrases, Clause clause, BiFunction<Phrases, Integer, Optional<String>> named) {
        String verb = phrases.token(clause.verb().head()).lemma();
        if (!MUTUAL.contains(verb)) {
            return Optional.empty();
        }
        return named.apply(phrases, clause.subject())
                .flatMap(one -> named.apply(phrases, clause.object())
                        .filter(other -> !other.equals(one))
                        .filter(other -> !verb.equals("meet")
                                || names.person(one).isPresent()
                                        && names.person(other).isPresent())
                        .map(other -> one + " and " + other));
    }

    /** Whether what has the name may be one of {@code countries}, {@code men} or {@code companies}. */
    boolean fits(String name, Token plural) {
        boolean person = names.person(name).isPresent();
        return COUNTRIES.contains(Words.lower(plural))
                ? Geography.isCountry(name)
                : Lexicon.isPlural(plural) || Lexicon.isTitle(plural)
                        ? person
                        : !person && !Geography.isKnownPlace(name);
    }
}
