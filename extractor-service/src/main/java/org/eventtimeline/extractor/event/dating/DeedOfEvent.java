package org.eventtimeline.extractor.event.dating;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** What an event did, which is of its day: {@code The quake killed nine}. */
final class DeedOfEvent {
    private static final double CONFIDENCE = 0.6;

    private DeedOfEvent() {}

    /** What the clause tells, where the article has told on which day the event happened that is its subject. */
    static Optional<Mention> mention(Reading reading, Clause clause, KnownDates known) {
        Phrases phrases = reading.phrases();
        Token verb = phrases.head(clause.verb());
        boolean deed = clause.verb().tense() == Tense.PAST
                && !phrases.isPastPerfect(clause.verb())
                && clause.kind() == Clause.Kind.MAIN
                && clause.hasObject()
                && Eventhood.isFact(phrases, clause)
                && !VerbClasses.isState(verb)
                && !VerbClasses.isPhase(verb);
        return Optional.of(clause)
                .filter(told -> deed && IntStream.range(0, phrases.size()).noneMatch(phrases::isTime))
                .flatMap(told -> known.ofSubject(phrases, told))
                .filter(date -> date.granularity() == Granularity.DAY)
                .map(day -> Mention.told(reading, clause, day, Anchor.RELATIVE, CONFIDENCE));
    }
}
