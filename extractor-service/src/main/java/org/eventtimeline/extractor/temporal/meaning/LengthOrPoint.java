package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * A length of time that tells when where the clause looks ahead: "The shop will open in [two weeks]", but "It was built
 * in [two weeks]".
 *
 * @param length how long it lasts
 * @param point when it is, counted from the publication
 */
public record LengthOrPoint(Meaning length, Offset point) implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        boolean ahead = context.publication() != null && context.tense() == Tense.FUTURE;
        return (ahead ? point : length).resolve(context);
    }
}
