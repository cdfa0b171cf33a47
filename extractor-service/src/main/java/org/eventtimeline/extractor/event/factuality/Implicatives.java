package org.eventtimeline.extractor.event.factuality;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** What a verb implies of the deed that it takes: {@code managed to escape} that it happened, {@code failed to} not. */
final class Implicatives {
    private static final Set<String> NEGATING = WordList.words("""
        fail refuse decline avoid deny neglect forget cancel scrap abandon prevent forbid block
        """);
    private static final Set<String> AFFIRMING = WordList.words("""
        begin start continue manage help go come get cease proceed dare happen prove use find see know resume keep
        finish stop force compel cause
        """);
    private static final Set<String> WISHING = WordList.words("""
        want hope wish like seek try urge ask demand call threaten offer propose consider suggest recommend
        """);
    private static final Set<String> CALLING_OFF = Set.of("cancel", "scrap", "abandon", "postpone", "delay");
    private static final Set<String> ACCUSING = Set.of("accuse", "suspect", "allege");

    private static final Set<String> BLAMING = WordList.words("""
        attack blame criticise criticize denounce condemn sue charge arrest detain hold try indict prosecute question
        investigate want
        """);

    private Implicatives() {}

    /** {@code failed to agree}, {@code cancelled the concert}. */
    static boolean negates(String verb) {
        return NEGATING.contains(verb);
    }

    /** {@code began to rise}, {@code managed to escape}: who did that did it. */
    static boolean affirms(String verb) {
        return AFFIRMING.contains(verb);
    }

    /** {@code cancelled the trip}: what was to happen did not, or not yet. */
    static boolean callsOff(String verb) {
        return CALLING_OFF.contains(verb);
    }

    /** {@code wants to buy}, {@code called for a vote}: nobody knows yet. */
    static boolean wishes(String verb) {
        return WISHING.contains(verb);
    }

    /** {@code attacked for taking}: so somebody thinks. */
    static boolean blames(String verb) {
        return BLAMING.contains(verb);
    }

    /** {@code accused of taking}: somebody says that it happened. */
    static boolean accuses(String verb) {
        return ACCUSING.contains(verb);
    }
}
