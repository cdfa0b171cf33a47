package org.eventtimeline.extractor.language.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word classes that WordNet 3.1 knows of a word in any form: {@code carries} is a noun or verb, no adjective. */
public final class WordNetClasses {
    private static final Map<String, Set<PartOfSpeech>> CLASSES = new HashMap<>();
    private static final Set<String> ATTESTED_NOUNS = new HashSet<>();

    static {
        read("noun", PartOfSpeech.NOUN);
        read("verb", PartOfSpeech.VERB);
        read("adj", PartOfSpeech.ADJ);
        read("adv", PartOfSpeech.ADV);
    }

    private WordNetClasses() {}

    private static void read(String name, PartOfSpeech pos) {
        WordNet.read("index." + name, line -> {
            readEntry(line, pos);
            if (pos == PartOfSpeech.NOUN && isAttested(line)) {
                ATTESTED_NOUNS.add(line.substring(0, line.indexOf(' ')));
            }
        });
        WordNet.read(name + ".exc", line -> readEntry(line, pos));
    }

    /** Reads a line that begins with a word, or with several joined by underscores. */
    private static void readEntry(String line, PartOfSpeech pos) {
        String word = line.substring(0, line.indexOf(' '));
        if (word.indexOf('_') < 0) {
            CLASSES.computeIfAbsent(word, each -> EnumSet.noneOf(PartOfSpeech.class))
                    .add(pos);
        }
    }

    /**
     * Reads {@code lemma n synsets p [pointer...] senses attested ...}: whether its texts have the noun in any sense.
     */
    private static boolean isAttested(String line) {
        String[] fields = line.split(" ", 32);
        int attested = 5 + Integer.parseInt(fields[3]);
        return attested < fields.length && !fields[attested].equals("0");
    }

    /**
     * Whether the word in lower case and singular is a noun that WordNet's texts use: {@code revenue}, not
     * {@code yahoo}.
     */
    public static boolean isAttestedNoun(String word) {
        return ATTESTED_NOUNS.contains(word);
    }

    /** Whether the word, in any form and case, is in WordNet. */
    public static boolean isKnown(String word) {
        return !possible(word.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** Whether WordNet has the word in lower case as an adjective, and not only as a participle. */
    public static boolean isAdjective(String word) {
        return CLASSES.getOrDefault(word, Set.of()).contains(PartOfSpeech.ADJ);
    }

    /** Whether WordNet has the word in lower case as an adjective and as nothing else, in whatever form. */
    public static boolean isOnlyAdjective(String word) {
        return isAdjective(word) && possible(word).size() == 1;
    }

    /** Whether the word in lower case is the dictionary form of an adjective or verb. */
    public static boolean mayDescribe(String word) {
        Set<PartOfSpeech> classes = CLASSES.getOrDefault(word, Set.of());
        return classes.contains(PartOfSpeech.ADJ) || classes.contains(PartOfSpeech.VERB);
    }

    /** Whether the word in lower case may be the plural of a noun. */
    public static boolean isPlural(String word) {
        String singular = Inflection.singular(word);
        return !singular.equals(word)
                && CLASSES.getOrDefault(singular, Set.of()).contains(PartOfSpeech.NOUN);
    }

    /** Which classes WordNet has the word in lower case in, whatever its form; nothing where it does not know it. */
    static Set<PartOfSpeech> possible(String word) {
        Set<PartOfSpeech> possible = EnumSet.noneOf(PartOfSpeech.class);
        possible.addAll(CLASSES.getOrDefault(word, Set.of()));
        if (word.endsWith("s")) {
            addIfKnown(possible, PartOfSpeech.NOUN, Inflection.singular(word));
            addIfKnown(possible, PartOfSpeech.VERB, Inflection.withoutS(word));
        }
        boolean gerund = word.endsWith("ing");
        boolean participle = word.endsWith("ed");
        if (gerund || participle) {
            Inflection.verbs(word).forEach(verb -> addIfKnown(possible, PartOfSpeech.VERB, verb));
        }
        IrregularVerbs.lemma(word).ifPresent(verb -> possible.add(PartOfSpeech.VERB));
        boolean verb = possible.contains(PartOfSpeech.VERB);
        if (verb && gerund) {
            possible.add(PartOfSpeech.NOUN);
        }
        if (verb && (gerund || participle || IrregularVerbs.isParticiple(word))) {
            possible.add(PartOfSpeech.ADJ);
        }
        return possible;
    }

    /** {@code cheaper}, {@code easiest} and {@code bigger}, but not {@code singer}. */
    static boolean mayBeCompared(String word) {
        return Inflection.positives(word).stream()
                .map(positive -> CLASSES.getOrDefault(positive, Set.of()))
                .anyMatch(classes -> classes.contains(PartOfSpeech.ADJ) || classes.contains(PartOfSpeech.ADV));
    }

    private static void addIfKnown(Set<PartOfSpeech> possible, PartOfSpeech pos, String stem) {
        if (CLASSES.getOrDefault(stem, Set.of()).contains(pos)) {
            possible.add(pos);
        }
    }
}
