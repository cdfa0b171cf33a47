package org.eventtimeline.extractor.event.dating;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** The entries of chronicles, which tell what happened by a noun: {@code 1997: First free elections}. */
public final class ChronicleEntries {
    private static final double CONFIDENCE = 0.7;
    private static final int WHAT = 2;

    private ChronicleEntries() {}

    /** Whether the noun phrase is what an entry tells of. */
    public static boolean tells(Phrases phrases, int i) {
        return i == WHAT && phrases.isNoun(i) && phrases.get(0) instanceof TimePhrase && phrases.isKind(1, Kind.BREAK);
    }

    /** What the sentence tells as an entry, if it is one. */
    static Optional<Mention> mention(Reading reading) {
        Phrases phrases = reading.phrases();
        boolean entry = phrases.size() > WHAT
                && tells(phrases, WHAT)
                && ((TimePhrase) phrases.get(0)).expression().extent() instanceof CalendarValue;
        if (!entry) {
            return Optional.empty();
        }
        CalendarValue date =
                (CalendarValue) ((TimePhrase) phrases.get(0)).expression().extent();
        return Optional.of(reading.clauses().stream()
                .filter(clause -> clause.subject() == WHAT)
                .findFirst()
                .map(clause -> Mention.told(reading, clause, date, Anchor.EXPLICIT, CONFIDENCE))
                .orElseGet(() -> Mention.named(reading, WHAT, date, Anchor.EXPLICIT, CONFIDENCE)));
    }
}
