package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import java.util.function.Function;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * What depends on the country that the text speaks of: "Independence Day".
 *
 * @param byCountry what it means there, by the country's name as the language has it; null where it means nothing
 */
public record InCountry(Function<String, Meaning> byCountry) implements Meaning {
    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return Optional.ofNullable(byCountry.apply(context.country().get()))
                .flatMap(meaning -> meaning.resolve(context));
    }
}
