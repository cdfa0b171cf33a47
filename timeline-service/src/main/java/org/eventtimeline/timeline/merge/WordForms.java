package org.eventtimeline.timeline.merge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/** Tells the words of a text apart, without case and accents, and what two forms of a word have in common. */
final class WordForms {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int ROOT = 3;
    private static final int SHORT = 5;

    private WordForms() {}

    /** The text without case and accents. */
    static String fold(String text) {
        String bare = isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Its words in their order. A point or comma may stand in a number, {@code 4.1}. */
    static List<String> all(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        int last = ' ';
        for (int at = 0; at < folded.length(); ) {
            int next = folded.codePointAt(at);
            int behind = at + Character.charCount(next);
            boolean goesOn = isOfWord(next) || isInNumber(last, next, folded, behind);
            if (!goesOn) {
                addWord(words, folded, start, at);
                start = behind;
            }
            last = next;
            at = behind;
        }
        addWord(words, folded, start, folded.length());
        return words;
    }

    private static void addWord(List<String> words, String text, int start, int end) {
        if (start < end) {
            words.add(text.substring(start, end));
        }
    }

    private static boolean isInNumber(int last, int next, String text, int behind) {
        return (next == '.' || next == ',')
                && isOfNumber(last)
                && behind < text.length()
                && isOfNumber(text.codePointAt(behind));
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || isOfNumber(c);
    }

    private static boolean isOfNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Whether a word has digits only, and what stands between them. */
    static boolean isNumber(String word) {
        return word.codePoints().allMatch(c -> isOfNumber(c) || c == '.' || c == ',');
    }

    /** Whether a word is a number of several digits. */
    static boolean isFigure(String word) {
        return word.length() > 1 && isNumber(word);
    }

    /** The words that mean something by themselves. */
    static List<String> split(String text) {
        List<String> words = all(text);
        words.removeIf(word -> !isContent(word));
        return words;
    }

    static boolean isContent(String word) {
        return !SmallWords.OF_HEADLINES.contains(word);
    }

    /**
     * {@code unveil} of {@code unveils} and {@code unveiled}; names with digits in them, such as types and flights,
     * stay whole.
     */
    static String stem(String word) {
        if (hasDigit(word)) {
            return word;
        }
        return isOfShortVerb(word) ? word.substring(0, ROOT) : new PorterStemmer().stem(word);
    }

    /** {@code dies} and {@code died}, which the stemmer would tell from {@code die}. */
    private static boolean isOfShortVerb(String word) {
        return word.length() == ROOT + 1 && (word.endsWith("ies") || word.endsWith("ied"));
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static Set<String> stems(Collection<String> words) {
        Set<String> stems = new HashSet<>();
        words.forEach(word -> stems.add(stem(word)));
        return stems;
    }

    /** Whether two words may be forms of one: {@code visits} and {@code visited}, {@code buys} and {@code bought}. */
    static boolean areForms(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int alike = length <= SHORT ? 1 : ROOT;
        return one.regionMatches(0, other, 0, Math.min(alike, length));
    }
}
