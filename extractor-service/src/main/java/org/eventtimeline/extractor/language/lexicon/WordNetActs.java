package org.eventtimeline.extractor.language.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The nouns of WordNet 3.1 for acts, statements and events, with the verbs that they are derived from: {@code arrest}
 * and {@code arrest}, {@code acquisition} and {@code acquire}.
 *
 * @see <a href="https://wordnet.princeton.edu/documentation/wninput5wn">wninput(5WN): the pointer for derivation</a>
 */
public final class WordNetActs {
    private static final Set<String> ACTS_COMMUNICATIONS_EVENTS = Set.of("04", "10", "11");
    private static final String DERIVATION = "+";
    private static final String VERB = "v";

    private static final Map<String, Set<String>> VERBS = new HashMap<>();

    static {
        Map<String, String[]> verbs = new HashMap<>();
        WordNet.read("data.verb", line -> verbs.put(line.substring(0, line.indexOf(' ')), words(line.split(" "))));
        WordNet.read("data.noun", line -> readNoun(line.split(" "), verbs));
    }

    private WordNetActs() {}

    /** Reads {@code offset file n words [word id...] pointers [symbol offset pos source+target...]}. */
    private static void readNoun(String[] synset, Map<String, String[]> verbs) {
        if (!ACTS_COMMUNICATIONS_EVENTS.contains(synset[1])) {
            return;
        }
        String[] nouns = words(synset);
        int pointers = 4 + 2 * nouns.length;
        for (int i = pointers + 1; i < pointers + 1 + 4 * Integer.parseInt(synset[pointers]); i += 4) {
            if (synset[i].equals(DERIVATION) && synset[i + 2].equals(VERB)) {
                int source = Integer.parseInt(synset[i + 3].substring(0, 2), 16);
                int target = Integer.parseInt(synset[i + 3].substring(2), 16);
                VERBS.computeIfAbsent(nouns[source - 1], noun -> new HashSet<>())
                        .add(verbs.get(synset[i + 1])[target - 1]);
            }
        }
    }

    private static String[] words(String[] synset) {
        String[] words = new String[Integer.parseInt(synset[3], 16)];
        for (int i = 0; i < words.length; i++) {
            words[i] = synset[4 + 2 * i];
        }
        return words;
    }

    /** The verbs that tell what the noun names, all in their dictionary forms. */
    public static Set<String> verbs(String noun) {
        return VERBS.getOrDefault(noun, Set.of());
    }
}
