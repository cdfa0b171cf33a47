package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * Verbs that help another across its subject: {@code Not until 1912 did Lee return}, {@code Only then was it found}.
 */
final class InvertedHelpers {
    private static final Set<String> OPENINGS = Set.of("only", "not", "never", "rarely", "nor", "twice");

    private InvertedHelpers() {}

    /** Joins each with the verb that it helps. */
    static void settle(Phrases phrases, List<Clause> clauses) {
        for (int i = clauses.size() - 2; i >= 0; i--) {
            Clause helper = clauses.get(i);
            Clause told = clauses.get(i + 1);
            if (isDo(phrases, helper, told) || isBe(phrases, helper, told)) {
                boolean passive = told.kind() == Clause.Kind.REDUCED;
                var verb = told.verb().as(helper.verb().tense());
                clauses.set(
                        i + 1,
                        new Clause(
                                told.at(),
                                passive ? verb.asPassive() : verb,
                                told.subject(),
                                told.object(),
                                Clause.Kind.MAIN));
                clauses.remove(i);
            }
        }
    }

    /** {@code did Lee return}. */
    private static boolean isDo(Phrases phrases, Clause helper, Clause told) {
        return helper.lemma(phrases).equals("do")
                && isAcross(helper, told)
                && told.verb().tense() == Tense.PRESENT;
    }

    /** {@code was the wreck found} behind {@code Only in 2003}. */
    private static boolean isBe(Phrases phrases, Clause helper, Clause told) {
        return helper.lemma(phrases).equals("be")
                && isAcross(helper, told)
                && told.kind() == Clause.Kind.REDUCED
                && OPENINGS.contains(phrases.lower(phrases.get(0).from()));
    }

    private static boolean isAcross(Clause helper, Clause told) {
        return !helper.hasSubject() && told.subject() == helper.at() + 1;
    }
}
