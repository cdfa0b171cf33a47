package org.eventtimeline.extractor.event.attachment;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** {@code won the cup, as they had in 2020}: a verb that only stands for the one before it, at another time. */
public final class Ellipsis {
    private static final Set<String> AUXILIARIES = Set.of("do", "have", "be");
    private static final Set<String> COMPARING = Set.of("as", "than");

    private Ellipsis() {}

    /** Whether the clause leaves out what it tells. */
    public static boolean is(Phrases phrases, Clause clause) {
        int before = clause.subject() - 1;
        return before >= 0
                && clause.subject() < clause.at()
                && !clause.hasObject()
                && COMPARING.contains(phrases.lower(phrases.get(before).from()))
                && AUXILIARIES.contains(clause.lemma(phrases));
    }
}
