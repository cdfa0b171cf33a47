package org.eventtimeline.extractor.event.reference.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.wording.Descriptions;
import org.eventtimeline.extractor.event.reference.wording.SelfDescriptions;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Where those with names come from: {@code Danish rider Ann Lee}, {@code a Danish brewer, Acme}. */
public final class Nations {
    private final Map<String, Set<String>> names = new HashMap<>();
    /** The nouns before a name: {@code president} of {@code the French president, Ann Lee}. */
    private final Map<String, Set<String>> nouns = new HashMap<>();

    /** Learns from what stands before the name with which phrase {@code i} ends. */
    public void learn(Phrases phrases, int i, Name name, String full) {
        learn(phrases, phrases.get(i).from(), name.from(), full);
        learnSeat(phrases, i, full);
        boolean whole = NameFinder.isWhole(phrases, phrases.noun(i));
        if (whole && phrases.isKind(i - 1, Kind.COMMA) && phrases.isNoun(i - 2)) {
            NounPhrase described = phrases.noun(i - 2);
            learn(phrases, described.from(), described.head() + 1, full);
        }
        SelfDescriptions.behind(phrases, i)
                .forEach(described -> learn(phrases, described.from(), described.head() + 1, full));
    }

    private void learn(Phrases phrases, int from, int to, String full) {
        IntStream.range(from, to)
                .forEach(token ->
                        nouns.computeIfAbsent(full, key -> new HashSet<>()).add(phrases.lower(token)));
        IntStream.range(from, to)
                .mapToObj(token -> phrases.token(token).text())
                .filter(Geography::isPeople)
                .forEach(nation -> learn(nation, full));
    }

    private void learn(String nation, String full) {
        names.computeIfAbsent(country(nation), key -> new LinkedHashSet<>()).add(full);
    }

    /** {@code Denmark} of {@code Danish}, where that is known. */
    private static String country(String nation) {
        return Geography.countryOf(nation).orElse(nation);
    }

    /** {@code oslo-based} of {@code Acme, based in Oslo} and {@code Denmark} of {@code Acme of Denmark}. */
    private void learnSeat(Phrases phrases, int i, String full) {
        int based = phrases.isKind(i + 1, Kind.COMMA) ? i + 2 : i + 1;
        if (phrases.isVerb(based)
                && phrases.lower(phrases.get(based).to() - 1).equals("based")
                && phrases.preposition(based + 1).equals("in")
                && phrases.isNoun(based + 2)) {
            nouns.computeIfAbsent(full, key -> new HashSet<>())
                    .add(Words.lower(phrases.head(based + 2)) + Descriptions.BASED);
        }
        if (phrases.preposition(i + 1).equals("of") && phrases.isNoun(i + 2)) {
            String country = phrases.head(i + 2).text();
            if (Geography.isCountry(country)) {
                learn(country, full);
            }
        }
    }

    /** Whether the article tells of what has the name with the word, or nowhere where anything is based. */
    public boolean isModified(String name, String word) {
        Set<String> known = nouns.getOrDefault(name, Set.of());
        return known.contains(word)
                || word.endsWith(Descriptions.BASED)
                        && known.stream().noneMatch(other -> other.endsWith(Descriptions.BASED))
                        && nouns.values().stream().noneMatch(others -> others.contains(word));
    }

    /** The only one from there who fits, or the only one of them whom the article calls so: a president is a leader. */
    public Optional<String> meant(String nation, String noun, Predicate<String> fits) {
        List<String> fitting = names.getOrDefault(country(nation), Set.of()).stream()
                .filter(fits)
                .toList();
        List<String> called = fitting.size() == 1
                ? fitting
                : fitting.stream().filter(name -> isCalled(name, noun)).toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** Whether the article tells where who has the name comes from. */
    public boolean isKnown(String name) {
        return names.values().stream().anyMatch(of -> of.contains(name));
    }

    private boolean isCalled(String name, String noun) {
        return nouns.getOrDefault(name, Set.of()).stream()
                .anyMatch(called -> called.equals(noun) || WordNetKinds.isKindOf(called, noun, 1));
    }
}
