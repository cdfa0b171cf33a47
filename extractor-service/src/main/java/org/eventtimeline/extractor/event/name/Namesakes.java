package org.eventtimeline.extractor.event.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** People of one surname, whom the article tells apart by title: {@code Mr Lang} and {@code Mrs Lang}. */
final class Namesakes {
    private final Map<String, List<String>> bySurname = new HashMap<>();
    /** Those of whom the surname may come first: {@code Ito Mari}. */
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    private final Map<String, Gender> genders = new HashMap<>();

    /** Of the full names of the people of an article. */
    Namesakes(List<Phrases> sentences, Collection<String> people) {
        new TreeSet<>(people).stream().filter(full -> full.indexOf(' ') > 0).forEach(full -> {
            add(bySurname, new Name(0, 1, full, false).lastWord(), full);
            add(byFirstWord, new Name(0, 1, full, false).firstWord(), full);
        });
        if (!bySurname.isEmpty()) {
            sentences.forEach(this::learn);
            bySurname.values().stream()
                    .flatMap(List::stream)
                    .filter(full -> !isFamilyFirst(full))
                    .forEach(full -> given(full).ifPresent(gender -> genders.putIfAbsent(full, gender)));
        }
    }

    private static void add(Map<String, List<String>> byWord, String word, String full) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(full);
    }

    /** {@code Ito Mari} in an article that tells of {@code Ito Ken}, too: what they share is no given name. */
    private boolean isFamilyFirst(String full) {
        return byFirstWord.get(new Name(0, 1, full, false).firstWord()).size() > 1;
    }

    /** Whether another has the same surname. */
    boolean has(String full) {
        return bySurname
                        .getOrDefault(new Name(0, 1, full, false).lastWord(), List.of())
                        .size()
                > 1;
    }

    /** The gender that the first of the given names tells which is no initial. */
    private static Optional<Gender> given(String full) {
        int space = full.indexOf(' ');
        return GivenNames.gender(full.charAt(1) == '.' ? full.substring(space + 1) : full);
    }

    /** {@code Edith} of {@code his wife, Edith Lang}. */
    private void learn(Phrases phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                int at = i;
                NameFinder.names(phrases, noun).stream()
                        .filter(name -> name.to() == noun.to())
                        .filter(name -> bySurname
                                .getOrDefault(name.lastWord(), List.of())
                                .contains(name.text()))
                        .forEach(name ->
                                ToldGenders.of(phrases, at).ifPresent(gender -> genders.put(name.text(), gender)));
            }
        }
    }

    /**
     * Whom only the title before the surname can mean, or the name as it is written, where the title tells nothing;
     * none where the title does not matter.
     */
    Optional<String> titled(Phrases phrases, Name name) {
        List<String> namesakes = bySurname.getOrDefault(name.text(), byFirstWord.getOrDefault(name.text(), List.of()));
        return namesakes.isEmpty() || name.from() == 0
                ? Optional.empty()
                : Gender.of(phrases.lower(name.from() - 1)).flatMap(gender -> {
                    List<String> known = withGender(namesakes, gender);
                    List<String> meant = known.isEmpty() ? withGender(namesakes, null) : known;
                    return meant.size() == 1
                            ? Optional.of(meant.get(0)).filter(full -> namesakes.size() > 1)
                            : Optional.of(phrases.text(name.from() - 1, name.to()));
                });
    }

    /** Those of the gender, or those of whom it is open where that is null. */
    private List<String> withGender(List<String> people, Gender gender) {
        return people.stream().filter(full -> genders.get(full) == gender).toList();
    }
}
