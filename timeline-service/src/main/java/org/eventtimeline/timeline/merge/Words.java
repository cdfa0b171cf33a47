package org.eventtimeline.timeline.merge;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.timeline.date.EventDate;

/**
 * The words of a headline that tell events apart.
 *
 * @param stems the beginnings of the words, so that "unveils" meets "unveiled"
 * @param numbers the numbers, without those of the date
 * @param told the stems of the words before the first preposition: who does what
 */
record Words(Set<String> stems, Set<String> numbers, Set<String> told) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final int STEM = 6;
    private static final int ROOT = 3;
    private static final int SHORT = 5;
    private static final int ENOUGH = 3;
    private static final double MOST = 0.7;
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "to", "by", "for", "from", "with", "as", "after", "over", "near", "against", "during",
            "under", "into", "through");
    private static final String KICKER_END = ": ";
    private static final Set<String> COUNTING = Set.of("second", "third", "anothe", "other", "afters");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "by", "for", "from", "with", "as", "is",
            "are", "was", "were", "be", "been", "has", "have", "had", "it", "its", "that", "this", "his", "her",
            "their", "after", "s", "will", "would", "not", "he", "she", "they", "them", "him", "who", "which", "those",
            "these", "all", "only", "also");

    static Words of(String headline, EventDate date) {
        List<String> words = split(withoutKicker(headline));
        Set<String> ofDate = numbers(date);
        return new Words(
                words.stream().map(Words::stem).collect(Collectors.toSet()),
                words.stream()
                        .filter(word -> NUMBER.matcher(word).matches() && !ofDate.contains(word))
                        .collect(Collectors.toSet()),
                told(withoutKicker(headline)));
    }

    /** {@code Locks reopen} of {@code Kelmar canal: Locks reopen}: what an article is about is no word of its events. */
    private static String withoutKicker(String headline) {
        String told = headline.substring(headline.indexOf(KICKER_END) + 1);
        return split(told).size() > 1 ? told : headline;
    }

    private static Set<String> told(String headline) {
        return Stream.of(BETWEEN_WORDS.split(fold(headline)))
                .takeWhile(word -> !PREPOSITIONS.contains(word))
                .filter(word -> !word.isEmpty() && !FUNCTION_WORDS.contains(word))
                .map(Words::stem)
                .collect(Collectors.toSet());
    }

    /** Whether two words may be forms of one: {@code visits} and {@code visited}, {@code buys} and {@code bought}. */
    static boolean areForms(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int alike = length <= SHORT ? 1 : ROOT;
        return one.regionMatches(0, other, 0, Math.min(alike, length));
    }

    /** The words and more. */
    Words with(Collection<String> words) {
        Set<String> more = new HashSet<>(stems);
        more.addAll(words);
        return new Words(more, numbers, told);
    }

    static List<String> split(String text) {
        return Stream.of(BETWEEN_WORDS.split(fold(text)))
                .filter(word -> !word.isEmpty() && !FUNCTION_WORDS.contains(word))
                .toList();
    }

    private static Set<String> numbers(EventDate date) {
        return Stream.of(date.earliest(), date.latest())
                .filter(Objects::nonNull)
                .flatMap(day -> Stream.of(day.getYear(), day.getDayOfMonth()))
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    /** The text without case and accents. */
    static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Names with digits in them, such as types and flights, differ in their ends. */
    static String stem(String word) {
        boolean hasDigits = word.chars().anyMatch(Character::isDigit);
        return hasDigits ? word : word.substring(0, Math.min(STEM, word.length()));
    }

    /** The words that are in none of the names. */
    Words without(Collection<String> names) {
        Set<String> left = new HashSet<>(stems);
        names.forEach(name -> split(name).forEach(word -> left.remove(stem(word))));
        return new Words(left, numbers, told);
    }

    /** Twice the shared words over all words (Dice), 0 to 1. */
    double similarity(Words other) {
        Set<String> shared = new HashSet<>(stems);
        shared.retainAll(other.stems);
        int all = stems.size() + other.stems.size();
        return all == 0 ? 0 : 2.0 * shared.size() / all;
    }

    /**
     * The longest words, which are the rarest: so many that each headline of at least this similarity has one of them.
     * A shorter headline may share the fewest words: all that it has.
     */
    List<String> few(double similarity) {
        int shared = (int) Math.ceil(similarity * stems.size() / (2 - similarity) - 1e-9);
        return stems.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(stems.size() - shared + 1L)
                .toList();
    }

    /** Whether most words of the shorter headline, and more than a few, are in the longer one. */
    boolean areMostlyIn(Words other) {
        Set<String> shared = new HashSet<>(stems);
        shared.retainAll(other.stems);
        return shared.size() >= ENOUGH && shared.size() >= MOST * Math.min(stems.size(), other.stems.size());
    }

    /** Whether only one of them is told of as one of several: {@code a second quake}, {@code another quake}. */
    boolean countsOn(Words other) {
        return stems.stream().anyMatch(COUNTING::contains)
                != other.stems.stream().anyMatch(COUNTING::contains);
    }

    /** Whether each names a number that the other does not: iPhone 16 is not iPhone 17. */
    boolean contradict(Words other) {
        return !numbers.containsAll(other.numbers) && !other.numbers.containsAll(numbers);
    }
}
