package org.eventtimeline.extractor.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.WordList;

/** The names of an article: which name people by their full name, and which name places. */
final class Names {
    private static final Set<String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> MORE_COUNTRIES = Set.of(
            "U.S.",
            "US",
            "U.K.",
            "UK",
            "United States",
            "Britain",
            "North Korea",
            "South Korea",
            "Taiwan",
            "Palestine",
            "Soviet Union",
            "Yugoslavia",
            "Czechoslovakia",
            "Czech Republic",
            "East Germany",
            "West Germany",
            "Burma",
            "Europe",
            "Asia",
            "Africa",
            "Scotland",
            "England",
            "Wales",
            "Korea",
            "America");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near", "outside", "inside", "across");
    private static final Set<String> NO_PLACES = WordList.words("""
            Literature Medicine Physics Chemistry Economics Peace Science Art Congress Parliament English
            French German Spanish Russian Chinese Arabic
            """);
    private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she", "him", "his");

    private final Map<String, String> people = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, Boolean> written = new LinkedHashMap<>();
    private final Set<String> alone = new HashSet<>();
    private boolean tellsOfPeople;

    Names(List<Phrases> sentences) {
        sentences.forEach(this::read);
        written.forEach(this::nameFully);
        written.forEach((text, person) -> {
            if (person) {
                people.putIfAbsent(text, text);
            }
        });
    }

    private void read(Phrases phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                boolean inPlace = PLACE_PREPOSITIONS.contains(phrases.preposition(i - 1)) || isGoal(phrases, i);
                tellsOfPeople |= PERSON_PRONOUNS.contains(phrases.lower(noun.from()));
                for (Name name : NameFinder.names(phrases, noun)) {
                    boolean whole = name.to() == noun.to();
                    boolean person = name.titled() || (whole && Personhood.isShown(phrases, i));
                    written.merge(name.text(), person, Boolean::logicalOr);
                    if (whole && name.from() == noun.from() && !inPlace) {
                        alone.add(name.text());
                    }
                    if (inPlace && whole && !person && !NO_PLACES.contains(name.text())) {
                        places.add(name.text());
                    }
                }
            }
        }
    }

    /** {@code Paris} in {@code moved to Paris}. */
    private static boolean isGoal(Phrases phrases, int i) {
        return phrases.preposition(i - 1).equals("to")
                && i > 1
                && phrases.get(i - 2) instanceof VerbGroup verb
                && Lexicon.isMotion(phrases.token(verb.head()));
    }

    /** Lets the first and last word of a person's name stand for all of it. */
    private void nameFully(String text, boolean person) {
        Name full = new Name(0, 1, text, false);
        if (full.isOneWord() || isCountry(text)) {
            return;
        }
        boolean shortened = tellsOfPeople && alone.contains(full.lastWord()) && !places.contains(full.lastWord());
        if (person || shortened || written.getOrDefault(full.lastWord(), false)) {
            people.put(text, text);
            for (String word : List.of(full.lastWord(), full.firstWord())) {
                if (!isCountry(word)) {
                    people.putIfAbsent(word, text);
                }
            }
            places.remove(text);
        }
    }

    static boolean isCountry(String name) {
        return COUNTRIES.contains(name) || MORE_COUNTRIES.contains(name);
    }

    /** The full name of the person that the article calls so, if it is one. */
    Optional<String> person(String name) {
        return Optional.ofNullable(people.get(name));
    }

    /** The name, in full where it is that of a person. */
    String full(String name) {
        return people.getOrDefault(name, name);
    }

    boolean isPlace(String name) {
        return isCountry(name) || (places.contains(name) && !people.containsKey(name));
    }
}
