package org.eventtimeline.timeline.merge;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.stemmer.PorterStemmer;

/** Tells the words of a text apart, without case and accents, and what two forms of a word have in common. */
final class WordForms {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** A point or comma stands in a number, {@code 4.1}, and between words. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]++(?:(?<=\\p{N})[.,](?=\\p{N})[\\p{L}\\p{N}]++)*+");

    private static final int ROOT = 3;
    private static final int SHORT = 5;
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "by", "for", "from", "with", "as", "is",
            "are", "was", "were", "be", "been", "has", "have", "had", "it", "its", "that", "this", "his", "her",
            "their", "after", "s", "will", "would", "not", "he", "she", "they", "them", "him", "who", "which", "those",
            "these", "all", "only", "also");

    private WordForms() {}

    /** The text without case and accents. */
    static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    static Stream<String> all(String text) {
        return WORD.matcher(fold(text)).results().map(MatchResult::group);
    }

    /** The words that mean something by themselves. */
    static List<String> split(String text) {
        return all(text).filter(WordForms::isContent).toList();
    }

    static boolean isContent(String word) {
        return !FUNCTION_WORDS.contains(word);
    }

    /**
     * {@code unveil} of {@code unveils} and {@code unveiled}; names with digits in them, such as types and flights,
     * stay whole.
     */
    static String stem(String word) {
        boolean hasDigits = word.chars().anyMatch(Character::isDigit);
        return hasDigits ? word : new PorterStemmer().stem(word);
    }

    static Set<String> stems(Collection<String> words) {
        return words.stream().map(WordForms::stem).collect(Collectors.toSet());
    }

    /** Whether two words may be forms of one: {@code visits} and {@code visited}, {@code buys} and {@code bought}. */
    static boolean areForms(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int alike = length <= SHORT ? 1 : ROOT;
        return one.regionMatches(0, other, 0, Math.min(alike, length));
    }
}
