package org.eventtimeline.extractor.event.factuality;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;

/** Finds the adverb without which a headline would tell as a fact what did not quite happen or is only alleged. */
public final class Hedges {
    private Hedges() {}

    /** {@code almost} of {@code almost drowned}, {@code allegedly} of {@code is accused of taking}. */
    public static Optional<String> of(Reading reading, Clause clause) {
        return areAlleged(reading, clause)
                ? Optional.of("allegedly")
                : VerbAdverbs.first(reading.phrases(), clause, Polarity.NEARLY);
    }

    /**
     * Whether the deed of the clause is alleged by an adverb or by what its verb depends on: {@code allegedly took},
     * {@code is accused of taking}, {@code on suspicion of taking}.
     */
    private static boolean areAlleged(Reading reading, Clause clause) {
        boolean gerund = clause.kind() == Clause.Kind.GERUND;
        return Alleged.is(reading, clause)
                || gerund && Claims.hold(reading.phrases(), clause)
                || gerund
                        && Dependence.governor(reading, clause)
                                .filter(governor -> new Governor(reading, governor).accusesOf(clause))
                                .isPresent();
    }
}
