package org.eventtimeline.benchmarks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The people of WordNet by their given names, beside its other words. */
final class WordNetPeople {
    private static final Pattern FEMALE = Pattern.compile(
            "(?i)\\b(woman|women|female|actress|queen|wife|she|her|daughter|mother|princess|sister|widow|feminist|nurse)\\b");

    /** So many people tell whose a name is. */
    private static final int FEW = 4;

    /** So many people are called after a word if it is a name as well. */
    private static final int FEW_WORDS = 2;

    /** How many people have a given name, and of how many WordNet says that they are women. */
    private final Map<String, int[]> people = new HashMap<>();

    private final Set<String> words = new HashSet<>();

    WordNetPeople() {
        Synset.all("data.noun").filter(WordNetPeople::isOfPerson).forEach(this::readPerson);
        Stream.of("data.noun", "data.adj").flatMap(Synset::all).forEach(this::readWords);
    }

    /** Whether WordNet knows enough of those who are so called. */
    boolean know(String name) {
        return bearers(name)[0] >= FEW;
    }

    /** The share of women among those who are so called. */
    double shareOfWomen(String name) {
        return (double) bearers(name)[1] / bearers(name)[0];
    }

    /** {@code Sydney}, {@code Angel}: a word for something else, after which hardly anybody is called. */
    boolean isWord(String name) {
        return words.contains(name.toLowerCase(Locale.ROOT)) && bearers(name)[0] < FEW_WORDS;
    }

    private int[] bearers(String name) {
        return people.getOrDefault(name, new int[2]);
    }

    private static boolean isOfPerson(Synset synset) {
        return synset.field().equals("18");
    }

    /** Reads the words of a synset but for the names of people. */
    private void readWords(Synset synset) {
        synset.words().stream()
                .filter(word -> !isOfPerson(synset) || Character.isLowerCase(word.charAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(words::add);
    }

    private void readPerson(Synset synset) {
        boolean woman = FEMALE.matcher(synset.explanation()).find();
        synset.words().stream()
                .map(word -> word.split("_"))
                .filter(name ->
                        name.length > 1 && GivenNames.NAME.matcher(name[0]).matches())
                .map(name -> name[0])
                .distinct()
                .forEach(name -> {
                    int[] counts = people.computeIfAbsent(name, key -> new int[2]);
                    counts[0]++;
                    counts[1] += woman ? 1 : 0;
                });
    }
}
