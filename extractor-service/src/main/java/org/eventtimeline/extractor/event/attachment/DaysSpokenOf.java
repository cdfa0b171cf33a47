package org.eventtimeline.extractor.event.attachment;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Days that somebody speaks of: {@code talked to a nurse about that day}, {@code wrote about the summer of 1963}. */
final class DaysSpokenOf {
    private static final Set<String> SPEAKING =
            Set.of("ask", "dream", "hear", "learn", "read", "sing", "speak", "talk", "think", "write");

    private DaysSpokenOf() {}

    /** Whether the date at phrase {@code time} says about what somebody speaks, and not about when. */
    static boolean isOne(Phrases phrases, int time, TemporalExpression expression) {
        int from = phrases.get(time).from();
        boolean about = phrases.lower(from).equals("about")
                || phrases.preposition(time - 1).equals("about");
        return about
                && expression.value() instanceof CalendarValue value
                && !Granularity.DAY.isCoarserThan(value.granularity())
                && IntStream.iterate(time - 1, i -> i >= 0, i -> i - 1)
                        .filter(phrases::isVerb)
                        .mapToObj(i -> phrases.head(phrases.verb(i)))
                        .findFirst()
                        .filter(DaysSpokenOf::isSpeaking)
                        .isPresent();
    }

    private static boolean isSpeaking(Token verb) {
        return SPEAKING.contains(verb.lemma()) || VerbClasses.isReporting(verb);
    }
}
