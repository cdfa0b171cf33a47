package org.eventtimeline.extractor.event.reference.wording;

import java.util.Map;
import java.util.Set;

/** The titles that news writes short before a name, and what it goes on to call who has them. */
final class ShortTitles {
    private static final Map<String, Set<String>> NOUNS = Map.ofEntries(
            Map.entry("dr", Set.of("doctor", "physician")),
            Map.entry("prof", Set.of("professor")),
            Map.entry("gov", Set.of("governor")),
            Map.entry("sen", Set.of("senator")),
            Map.entry("rep", Set.of("representative", "congressman", "congresswoman")),
            Map.entry("gen", Set.of("general")),
            Map.entry("col", Set.of("colonel")),
            Map.entry("maj", Set.of("major")),
            Map.entry("capt", Set.of("captain")),
            Map.entry("lt", Set.of("lieutenant")),
            Map.entry("sgt", Set.of("sergeant")),
            Map.entry("cpl", Set.of("corporal")),
            Map.entry("adm", Set.of("admiral")),
            Map.entry("cmdr", Set.of("commander")),
            Map.entry("rev", Set.of("pastor", "minister")));

    private ShortTitles() {}

    /** {@code governor} of {@code gov.}, in lower case; nothing of other words. */
    static Set<String> nouns(String word) {
        return NOUNS.getOrDefault(word.endsWith(".") ? word.substring(0, word.length() - 1) : word, Set.of());
    }
}
