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

    private final Map<String, String> people = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    Names(List<Phrases> sentences) {
        Map<String, Boolean> written = new LinkedHashMap<>();
        for (Phrases phrases : sentences) {
            for (int i = 0; i < phrases.size(); i++) {
                if (phrases.get(i) instanceof NounPhrase noun) {
                    boolean inPlace = PLACE_PREPOSITIONS.contains(phrases.preposition(i - 1));
                    for (Name name : NameFinder.names(phrases, noun)) {
                        boolean person = name.titled() || (name.to() == noun.to() && isPerson(phrases, i));
                        written.merge(name.text(), person, Boolean::logicalOr);
                        if (inPlace && name.to() == noun.to() && !person) {
                            places.add(name.text());
                        }
                    }
                }
            }
        }
        nameFully(written);
    }

    private static boolean isPerson(Phrases phrases, int i) {
        if (phrases.isKind(i + 1, Phrase.Kind.COMMA)
                && phrases.isKind(i + 2, Phrase.Kind.RELATIVE)
                && phrases.lower(phrases.get(i + 2).from()).equals("who")) {
            return true;
        }
        boolean subject = !phrases.isKind(i - 1, Phrase.Kind.PREPOSITION);
        return subject
                && i + 1 < phrases.size()
                && phrases.get(i + 1) instanceof Phrase.VerbGroup verb
                && Lexicon.isPersonal(phrases.token(verb.head()));
    }

    /** Maps each short name to the full name of a person that begins or ends with it. */
    private void nameFully(Map<String, Boolean> written) {
        written.forEach((text, person) -> {
            Name full = new Name(0, 1, text, false);
            if (full.isOneWord() || isCountry(text)) {
                return;
            }
            boolean evidence = person || written.getOrDefault(full.lastWord(), false);
            if (evidence || written.getOrDefault(full.firstWord(), false) && person) {
                people.put(text, text);
                if (!isCountry(full.lastWord())) {
                    people.putIfAbsent(full.lastWord(), text);
                }
                if (!isCountry(full.firstWord())) {
                    people.putIfAbsent(full.firstWord(), text);
                }
                places.remove(text);
            }
        });
        written.forEach((text, person) -> {
            if (person && new Name(0, 1, text, false).isOneWord()) {
                people.putIfAbsent(text, text);
            }
        });
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
