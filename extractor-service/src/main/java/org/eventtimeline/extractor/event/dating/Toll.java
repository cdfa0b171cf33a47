package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * What befell how many on the day that was told right before: {@code On 3 May 1921 the depot burned; nine trams were
 * destroyed. Two men died}.
 */
final class Toll {
    private static final double CONFIDENCE = 0.5;

    private static final Set<String> KINDS = Set.of("death", "disaster", "destruction", "accident", "liberation");

    private final KnownDates known;
    private final LocalDate published;
    private final List<Mention> found = new ArrayList<>();

    private Toll(KnownDates known, LocalDate published) {
        this.known = known;
        this.published = published;
    }

    /** The mentions that have no date of their own but that of the clause or sentence before, if it is no news. */
    static List<Mention> mentions(List<Reading> readings, KnownDates known, LocalDate published) {
        Toll toll = new Toll(known, published);
        Optional<CalendarValue> before = Optional.empty();
        for (Reading reading : readings) {
            before = toll.read(reading, before);
        }
        return toll.found;
    }

    /** Reads a sentence behind what was told on this day, and returns the day that it tells itself. */
    private Optional<CalendarValue> read(Reading reading, Optional<CalendarValue> before) {
        Optional<CalendarValue> day = before;
        boolean opens = true;
        for (Clause clause : reading.clauses()) {
            Optional<CalendarValue> own = known.of(clause);
            if (own.isPresent()) {
                day = own.filter(this::isDayOfOldTimes);
            } else if (befalls(reading, clause, opens)) {
                day.map(then -> Mention.told(reading, clause, then, Anchor.RELATIVE, CONFIDENCE))
                        .filter(Toll::isHarmOrRescue)
                        .ifPresent(found::add);
            }
            opens = false;
        }
        boolean told = reading.clauses().stream().map(known::of).anyMatch(Optional::isPresent);
        return told ? day : Optional.empty();
    }

    private boolean isDayOfOldTimes(CalendarValue date) {
        return date.isWithinDay()
                && (published == null
                        || !LeadEvent.isNews(date, published) && date.last().isBefore(published));
    }

    private static boolean befalls(Reading reading, Clause clause, boolean opens) {
        Phrases phrases = reading.phrases();
        boolean main = clause.kind() == Clause.Kind.MAIN && clause.verb().tense() == Tense.PAST && clause.hasSubject();
        return main
                && (opens && clause.subject() == 0 || phrases.isKind(clause.subject() - 1, Kind.BREAK))
                && !clause.verb().perfect()
                && Eventhood.isFact(phrases, clause)
                && !VerbClasses.isState(phrases.head(clause.verb()))
                && isCounted(phrases, clause.subject())
                && IntStream.range(clause.subject(), phrases.size())
                        .takeWhile(i -> !phrases.isKind(i, Kind.BREAK))
                        .noneMatch(phrases::isTime);
    }

    /** {@code Nine trams}, {@code all 214 passengers}. */
    private static boolean isCounted(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return IntStream.rangeClosed(noun.from(), noun.head())
                .anyMatch(token -> phrases.token(token).is(PartOfSpeech.NUM));
    }

    /**
     * {@code died}, {@code nine trams were destroyed}, {@code 200 people were hurt}, but not {@code two books were
     * sold}.
     */
    private static boolean isHarmOrRescue(Mention mention) {
        String kind = EventKinds.of(mention);
        Clause clause = mention.clause();
        boolean people =
                clause.subject() > 0 || Lexicon.isPerson(mention.phrases().head(clause.subject()));
        return kind == null ? clause.verb().passive() && people : KINDS.contains(kind);
    }
}
