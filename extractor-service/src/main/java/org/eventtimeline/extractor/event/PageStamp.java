package org.eventtimeline.extractor.event;

import java.time.LocalDate;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Lines that say what was done to the page itself: {@code Last updated 9 October 2023}. */
final class PageStamp {
    private static final Set<String> TIMES = Set.of("first", "last");
    /** A colon, {@code on}. */
    private static final int MOST_BETWEEN = 2;

    private PageStamp() {}

    /**
     * Whether the sentence is such a line: what nobody is said to have done, on the day of publication or later.
     *
     * @param published when the article was published, or null
     */
    static boolean is(Phrases phrases, LocalDate published) {
        int verb =
                TIMES.contains(phrases.lower(0)) && phrases.sentence().tokens().size() > 1 ? 1 : 0;
        return published != null
                && phrases.sentence().opensLine()
                && VerbForm.of(phrases.lower(verb)).mayBeParticiple()
                && phrases.list().stream()
                        .filter(phrase -> phrase instanceof TimePhrase && phrase.from() <= verb + 1 + MOST_BETWEEN)
                        .map(phrase -> ((TimePhrase) phrase).expression().value())
                        .anyMatch(date -> date instanceof CalendarValue day
                                && !day.first().isBefore(published));
    }
}
