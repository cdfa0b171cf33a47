package org.eventtimeline.extractor.event.factuality;

import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;

/** Tells what somebody is only said to have done, which a headline must not tell as a fact. */
public final class Allegations {
    private Allegations() {}

    /**
     * Whether the deed of the clause is alleged by an adverb or by what its verb depends on: {@code allegedly took},
     * {@code is accused of taking}, {@code on suspicion of taking}.
     */
    public static boolean tell(Reading reading, Clause clause) {
        boolean gerund = clause.kind() == Clause.Kind.GERUND;
        return Alleged.is(reading, clause)
                || gerund && Claims.hold(reading.phrases(), clause)
                || gerund
                        && Dependence.governor(reading, clause)
                                .filter(governor -> new Governor(reading, governor).accusesOf(clause))
                                .isPresent();
    }
}
