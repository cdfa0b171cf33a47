package org.eventtimeline.extractor.language.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of WordNet 3.1 that stand for places, and for people by where they come from.
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/lexnames5wn">lexnames(5WN): the numbers of its files</a>
 */
public final class WordNetNames {
    private static final String LOCATIONS = "15";
    private static final String PERSONS = "18";
    private static final List<String> NATIVES = List.of(
            "a native or ",
            "an inhabitant of ",
            "a native of ",
            "a resident of ",
            "a member of a Semitic ",
            "a person of ",
            "a man who is a native or ",
            "a woman who is a native or ");

    private static final Set<String> PLACES = new HashSet<>();
    private static final Set<String> NATIONALITIES = new HashSet<>();
    private static final Set<String> COMMON_NOUNS = new HashSet<>();

    static {
        WordNet.read("data.noun", WordNetNames::read);
    }

    private WordNetNames() {}

    /**
     * Whether a word in lower case is a common noun, or two words of which one does not look like it: {@code money
     * laundering}, {@code holding company}, {@code secretary general}.
     */
    public static boolean isCommonNoun(String word) {
        return COMMON_NOUNS.contains(word);
    }

    /** Reads {@code offset file n words [word id...] ... | gloss}. */
    private static void read(String line) {
        String file = line.substring(9, 11);
        boolean place = file.equals(LOCATIONS);
        String gloss = line.substring(line.indexOf('|') + 1).strip();
        boolean nationality = file.equals(PERSONS) && NATIVES.stream().anyMatch(gloss::startsWith);
        String[] fields = line.split(" ");
        int words = Integer.parseInt(fields[3], 16);
        for (int i = 0; i < words; i++) {
            String word = fields[4 + 2 * i].replace('_', ' ');
            String lower = word.toLowerCase(Locale.ROOT);
            if (word.indexOf(' ') < 0 ? Character.isLowerCase(word.charAt(0)) : looksLikeNone(lower)) {
                COMMON_NOUNS.add(lower);
            }
            if (Character.isUpperCase(word.charAt(0)) && (place || nationality)) {
                (place ? PLACES : NATIONALITIES).add(word);
            }
        }
    }

    /** Two words, of which one by itself would be taken for a participle or an adjective. */
    private static boolean looksLikeNone(String words) {
        int space = words.indexOf(' ');
        if (words.indexOf(' ', space + 1) >= 0) {
            return false;
        }
        String first = words.substring(0, space);
        String second = words.substring(space + 1);
        return first.endsWith("ing")
                || first.endsWith("ed")
                || second.endsWith("ing")
                || WordNetClasses.isAdjective(second);
    }

    /** Whether a city, country or other place has the name. */
    public static boolean isPlace(String name) {
        return PLACES.contains(name);
    }

    /** Whether the word, in the singular, is for one who comes from somewhere: {@code Kenyan}. */
    public static boolean isNationality(String word) {
        return NATIONALITIES.contains(word);
    }
}
