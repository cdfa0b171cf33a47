package org.eventtimeline.extractor.event.attachment;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Days that somebody makes something of: {@code declared Thursday a day of mourning}, which dates no declaring. */
final class NamedDays {
    private static final Set<String> DAYS = Set.of("day", "holiday");

    private NamedDays() {}

    /** Whether the date at phrase {@code time} is what the verb before it is done to. */
    static boolean isOne(Phrases phrases, int time) {
        int called = time + 1;
        return phrases.isVerb(time - 1)
                && (phrases.isNoun(called) || phrases.isTime(called))
                && phrases.lower(phrases.get(called).from()).equals("a")
                && DAYS.contains(phrases.lower(phrases.get(called).to() - 1));
    }
}
