package org.eventtimeline.extractor.language.lexicon;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a word can be: {@code the} a determiner, {@code gave} a verb as far as WordNet tells. */
public final class PossibleClasses {
    private static final Set<PartOfSpeech> ANY = EnumSet.allOf(PartOfSpeech.class);

    private static final Set<PartOfSpeech> OPEN =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.ADV);

    private static final Set<PartOfSpeech> COMPARED = EnumSet.of(PartOfSpeech.ADJ, PartOfSpeech.ADV);

    /** What a word with a capital or of several classes may be, too: {@code Post} a name, {@code score} a number. */
    private static final Set<PartOfSpeech> RARE = EnumSet.of(PartOfSpeech.NUM, PartOfSpeech.PROPN);

    private static final Set<PartOfSpeech> NAMES = EnumSet.of(PartOfSpeech.PROPN);

    /** They take a while to find, so that the answers are kept, up to so many. */
    private static final int MOST_KEPT = 20_000;

    private static final int LONGEST_KEPT = 32;

    private static final Map<String, Set<PartOfSpeech>> KEPT = new ConcurrentHashMap<>();

    private PossibleClasses() {}

    /**
     * The classes that the word may have; all where nothing is known of it.
     *
     * @param opens whether the word opens a sentence, so that it has a capital letter whatever it is
     */
    public static Set<PartOfSpeech> of(String word, boolean opens) {
        if (opens) {
            return find(word, true);
        }
        Set<PartOfSpeech> possible = KEPT.get(word);
        if (possible == null) {
            possible = find(word, false);
            if (word.length() <= LONGEST_KEPT && KEPT.size() < MOST_KEPT) {
                KEPT.put(word, possible);
            }
        }
        return possible;
    }

    private static Set<PartOfSpeech> find(String word, boolean opens) {
        return ClosedClasses.of(word).<Set<PartOfSpeech>>map(EnumSet::of).orElseGet(() -> open(word, opens));
    }

    private static Set<PartOfSpeech> open(String word, boolean opens) {
        String lower = word.toLowerCase(Locale.ROOT);
        Set<PartOfSpeech> possible = WordNetClasses.possible(lower);
        boolean functional = FunctionWords.contains(lower);
        if (possible.isEmpty()) {
            if (functional || !Character.isLetter(word.charAt(0))) {
                return ANY;
            }
            if (isSurname(word) || !opens && isWrittenAsName(word)) {
                return NAMES;
            }
            possible.addAll(OPEN);
            if (!lower.endsWith("ly")) {
                possible.remove(PartOfSpeech.ADV);
            }
        }
        if (WordNetClasses.mayBeCompared(lower)) {
            possible.addAll(COMPARED);
        }
        boolean small = lower.equals(word);
        if (functional) {
            possible.addAll(EnumSet.complementOf(EnumSet.copyOf(OPEN)));
        } else if (!small || possible.size() > 1) {
            possible.addAll(RARE);
        }
        if (small) {
            possible.remove(PartOfSpeech.PROPN);
        }
        return possible;
    }

    /** {@code Kessling} and {@code UNESCO}, but not {@code PCs}. */
    private static boolean isWrittenAsName(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(Character::isLetter)
                && !(word.endsWith("s") && Character.isUpperCase(word.charAt(word.length() - 2)));
    }

    /** {@code O'Lang}, {@code D'Lang}. */
    private static boolean isSurname(String word) {
        return word.length() > 3
                && Character.isUpperCase(word.charAt(0))
                && (word.charAt(1) == '\'' || word.charAt(1) == '’')
                && Character.isUpperCase(word.charAt(2));
    }
}
