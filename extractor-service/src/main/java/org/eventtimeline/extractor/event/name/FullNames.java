package org.eventtimeline.extractor.event.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;

/** Finds the full names of the people of an article by all that it calls them. */
final class FullNames {
    private final Map<String, String> people = new HashMap<>();
    private final WrittenNames written;
    private final FirmNames firms;
    private final Set<String> places;

    /**
     * Reads the names of an article.
     *
     * @param places of which it takes out those that are people
     */
    FullNames(WrittenNames written, FirmNames firms, Set<String> places) {
        this.written = written;
        this.firms = firms;
        this.places = places;
        nameByTrade();
        nameFully(false);
        nameFully(true);
        nameByParts();
        written.brothers().forEach((given, full) -> {
            people.putIfAbsent(given, full);
            people.putIfAbsent(full, full);
        });
        written.people().forEach((text, person) -> {
            if (person && !firms.contains(text)) {
                people.putIfAbsent(text, text);
            }
        });
    }

    /** The full names by what the article calls people. */
    Map<String, String> people() {
        return people;
    }

    /** {@code Hurdler Lang} and {@code Angry Lang} of a title, who is {@code Ann Lang}. */
    private void nameByTrade() {
        Map<String, List<String>> bySurname = written.people().keySet().stream()
                .filter(name -> name.indexOf(' ') > 0)
                .collect(Collectors.groupingBy(name -> new Name(0, 1, name, false).lastWord()));
        for (String text : written.people().keySet()) {
            Name traded = new Name(0, 1, text, false);
            if (NameShape.isPair(traded) && !RoyalTitles.is(traded.firstWord()) && isDescription(traded)) {
                bySurname.getOrDefault(traded.lastWord(), List.of()).stream()
                        .filter(full -> !full.equals(text))
                        .filter(full -> GivenNames.begin(full)
                                || written.people().get(full)
                                || !WordNetClasses.isKnown(new Name(0, 1, full, false).firstWord()))
                        .findFirst()
                        .ifPresent(full -> people.put(text, full));
            }
        }
    }

    private boolean isDescription(Name pair) {
        String first = Words.lower(pair.firstWord());
        return WordNetClasses.isAdjective(first)
                ? written.onlyOpens(pair.text()) && !GivenNames.begin(pair.text())
                : Lexicon.isPersonNoun(first);
    }

    /** {@code García Lang} and {@code De la Lang}, who is {@code Ana García Lang} or {@code Ana de la Lang Moe}. */
    private void nameByParts() {
        PartialNames parts = new PartialNames(written.people().keySet());
        written.people()
                .forEach((text, person) -> parts.full(text)
                        .filter(full -> text.indexOf(' ') > 0 || !people.containsKey(text) && !firms.contains(text))
                        .filter(full -> person || people.containsKey(full) || GivenNames.begin(full))
                        .ifPresent(full -> {
                            people.put(text, people.getOrDefault(full, full));
                            people.putIfAbsent(full, full);
                        }));
    }

    /** Who is called by the first name leaves the surname to others: {@code Tim} to {@code Otto Lang}. */
    private void nameFully(boolean calledByFirstName) {
        written.people().forEach((text, person) -> {
            if (written.alone().contains(new Name(0, 1, text, false).firstWord()) == calledByFirstName) {
                nameFully(text, person);
            }
        });
    }

    /** {@code Café Lucia} in an article about {@code Lucia Moe}. */
    private boolean isCalledAfterSomebody(Name full) {
        String last = full.lastWord();
        return GivenNames.begin(last)
                && !GivenNames.begin(full.text())
                && !written.alone().contains(full.firstWord())
                && written.firsts().contains(last);
    }

    /** Lets the first and last word of a person's name stand for all of it. */
    private void nameFully(String text, boolean person) {
        Name full = new Name(0, 1, text, false);
        if (full.isOneWord()
                || firms.contains(full.firstWord())
                || !person && (firms.contains(full.lastWord()) || isCalledAfterSomebody(full))
                || Geography.isKnownPlace(text)
                || people.containsKey(text)) {
            return;
        }
        boolean spokenOf = !written.genders().isEmpty();
        boolean personal = NameShape.isPair(full)
                && NameShape.isPersonal(full)
                && !WordNetClasses.isAdjective(Words.lower(full.firstWord()))
                && !Geography.isKnownPlace(full.lastWord());
        boolean shortened = (spokenOf && !NameShape.isLed(full) || personal || GivenNames.begin(text))
                && !Collections.disjoint(written.alone(), full.surnames())
                && Collections.disjoint(places, full.surnames());
        boolean common = NameShape.isCommon(full.lastWord());
        boolean called = spokenOf
                && written.alone().contains(full.firstWord())
                && !places.contains(full.firstWord())
                && !common
                && NameShape.isPair(full);
        boolean known = written.people().getOrDefault(full.lastWord(), false)
                || written.people().getOrDefault(full.firstWord(), false);
        boolean thing = NameShape.isInstitution(full) || NameShape.isStorm(full) || written.isThing(text);
        if (person || (shortened || known || called) && !thing) {
            String best = written.common().of(full);
            people.put(text, best);
            List<String> shorter = new ArrayList<>(full.surnames());
            shorter.add(full.firstWord());
            for (String word : shorter) {
                boolean place =
                        Geography.isCountry(word) || word.equals(full.firstWord()) && Geography.isKnownPlace(word);
                if (!place && !firms.contains(word) && !Geography.isPeople(word)) {
                    people.putIfAbsent(word, best);
                }
            }
            places.remove(text);
        }
    }
}
