package org.eventtimeline.extractor.event;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** The dates that a sentence writes, and distances from other events: {@code in May}, {@code three weeks before}. */
final class WrittenDates {
    private static final Set<String> DISTANT = Set.of("before", "after");

    private WrittenDates() {}

    /** Whether the sentence has one. */
    static boolean areIn(Phrases phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i) instanceof TimePhrase time && isDate(time.expression())
                    || isDistance(phrases, i)
                    || phrases.get(i) instanceof NounPhrase noun
                            && noun.expressions().stream().anyMatch(WrittenDates::isDate)) {
                return true;
            }
        }
        return false;
    }

    /** {@code three weeks before the vote}. */
    private static boolean isDistance(Phrases phrases, int i) {
        return phrases.isLength(i) && DISTANT.contains(phrases.preposition(i + 1));
    }

    private static boolean isDate(TemporalExpression expression) {
        return expression.value() instanceof CalendarValue;
    }
}
