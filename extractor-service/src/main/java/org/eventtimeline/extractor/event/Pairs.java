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

    private static final Set<String> BECOMING = Set.of("become", "be");
    private static final Set<String> SPOUSES = Set.of("husband", "wife", "spouse");

    private final Names names;

    /** Whose what begins with a pronoun is, by its token. */
    private final BiFunction<Phrases, Integer, Optional<String>> owner;

    Pairs(Names names, BiFunction<Phrases, Integer, Optional<String>> owner) {
        this.names = names;
        this.owner = owner;
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
            return isSpouse(phrases, clause, verb) ? spouses(phrases, clause, named) : Optional.empty();
        }
        return named.apply(phrases, clause.subject())
                .flatMap(one -> named.apply(phrases, clause.object())
                        .filter(other -> !other.equals(one))
                        .filter(other -> !verb.equals("meet")
                                || names.person(one).isPresent()
                                        && names.person(other).isPresent())
                        .map(other -> one + " and " + other));
    }

    /** {@code became her husband}. */
    private static boolean isSpouse(Phrases phrases, Clause clause, String verb) {
        return BECOMING.contains(verb)
                && SPOUSES.contains(phrases.head(clause.object()).lemma())
                && Gender.ofPronoun(phrases.lower(phrases.get(clause.object()).from()))
                        .isPresent();
    }

    private Optional<String> spouses(
            Phrases phrases, Clause clause, BiFunction<Phrases, Integer, Optional<String>> named) {
        return named.apply(phrases, clause.subject())
                .flatMap(
                        one -> owner.apply(phrases, phrases.get(clause.object()).from())
                                .filter(other -> !other.equals(one))
                                .map(other -> other + " and " + one));
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
