package org.eventtimeline.extractor.event.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words for the same kind of event: a meeting may be told again as the talks, {@code resigned} as the resignation. */
public final class Kinds {
    private static final List<String> SYNONYMS = List.of(
            "meeting meet talk encounter summit negotiation discussion conversation",
            "visit trip tour journey",
            "attack bombing blast explosion bomb explode",
            "killing kill murder slaying slay shooting shoot assassination assassinate",
            "agreement agree accord deal pact treaty sign signing settlement settle",
            "announcement announce unveil unveiling introduce introduction launch release",
            "death die",
            "election elect",
            "invasion invade",
            "merger merge acquisition acquire purchase buy takeover",
            "crash accident collision",
            "earthquake quake",
            "lawsuit suit sue",
            "decision decide");
    private static final List<String> SUFFIXES = List.of("ation", "ment", "ing", "ion", "al", "e");
    private static final int SHORTEST_STEM = 4;

    private static final Map<String, String> KINDS = new HashMap<>();

    static {
        for (String words : SYNONYMS) {
            String[] kind = words.split(" ");
            for (String word : kind) {
                KINDS.put(word, kind[0]);
            }
        }
    }

    private Kinds() {}

    /** The same for words of the same kind. */
    public static String of(String lemma) {
        String kind = KINDS.get(lemma);
        return kind == null ? stem(lemma) : kind;
    }

    private static String stem(String lemma) {
        for (String suffix : SUFFIXES) {
            if (lemma.endsWith(suffix) && lemma.length() - suffix.length() >= SHORTEST_STEM) {
                return lemma.substring(0, lemma.length() - suffix.length());
            }
        }
        return lemma;
    }
}
