package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** What is told only under a condition: {@code if the bank fails}. */
public final class Conditions {
    private static final Set<String> CONDITIONAL = Set.of("if", "unless", "whether");

    private Conditions() {}

    /** Whether a condition opens the clause. */
    public static boolean open(Phrases phrases, Clause clause) {
        int before = (clause.hasSubject() && clause.subject() < clause.at() ? clause.subject() : clause.at()) - 1;
        return before >= 0 && isCondition(phrases, before);
    }

    /** Whether anything in the sentence stands under a condition. */
    static boolean areIn(Phrases phrases) {
        return IntStream.range(0, phrases.size()).anyMatch(i -> isCondition(phrases, i));
    }

    private static boolean isCondition(Phrases phrases, int i) {
        return CONDITIONAL.contains(phrases.lower(phrases.get(i).from()));
    }
}
