package org.eventtimeline.extractor.event.attachment;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Nouns that tell behind what, and so why, something happened: {@code left the firm after a quarrel in 1931}. */
record Reasons(Phrases phrases) {
    private static final Set<String> BEHIND = Set.of("after", "following");

    /**
     * Whether what the verb tells followed the event so soon that the date, no finer than a month, holds for both. The
     * news itself may come years behind, {@code was fined after a leak in 1931}, as courts do.
     */
    boolean are(int noun, TemporalExpression expression) {
        return phrases.number() > 0
                && BEHIND.contains(phrases.preposition(noun - 1))
                && Modifiers.INDEFINITE.contains(phrases.lower(phrases.get(noun).from()))
                && expression.value() instanceof CalendarValue date
                && date.granularity().isCoarserThan(Granularity.WEEK)
                && hasDoneVerb(noun - 2);
    }

    private boolean hasDoneVerb(int end) {
        int verb = end;
        while (verb >= 0 && (phrases.isNoun(verb) || !phrases.preposition(verb).isEmpty())) {
            verb--;
        }
        return verb >= 0
                && phrases.get(verb) instanceof VerbGroup group
                && !group.perfect()
                && (group.tense() == Tense.PAST || group.tense() == Tense.PAST_OR_PARTICIPLE)
                && !VerbClasses.isJudging(phrases.head(group));
    }
}
