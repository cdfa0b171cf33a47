package org.eventtimeline.extractor.event.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Dates events by how long before or after another they came: {@code came a day after he arrived}. */
final class DistantEvents {
    static final double CONFIDENCE = 0.6;

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "it", "his", "her", "its", "their");

    private final Reading reading;
    private final Phrases phrases;
    private final KnownDates known;
    /** The day of the news, or empty. */
    private final Optional<CalendarValue> news;

    private final NounDistances nouns;
    private final List<Mention> found = new ArrayList<>();

    private DistantEvents(Reading reading, KnownDates known, Optional<CalendarValue> news) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.known = known;
        this.news = news;
        this.nouns = new NounDistances(reading, known);
    }

    /** The mentions of a sentence that are dated so by events whose date is known, or by the news. */
    static List<Mention> mentions(Reading reading, KnownDates known, Optional<CalendarValue> news) {
        DistantEvents events = new DistantEvents(reading, known, news);
        for (int i = 0; i < events.phrases.size(); i++) {
            int time = i;
            Distance.at(events.phrases, i).ifPresent(distance -> {
                events.fromClause(time, distance);
                events.nouns.event(time, distance).ifPresent(events.found::add);
            });
        }
        return events.found;
    }

    /** {@code came a day after both leaders showcased}, {@code came a day after the resignation of Lee}. */
    private void fromClause(int i, Distance distance) {
        String joint = joint(i + 1);
        int sign = joint.equals("after") ? -1 : joint.equals("before") ? 1 : 0;
        boolean pronoun = phrases.isMark(i + 2, "that") && phrases.isVerb(i + 3);
        if (sign == 0 || pronoun) {
            // "and two years after that moved to the house where she died"
            return;
        }
        int first = firstOfSeries(i);
        reading.clauseBefore(first)
                .map(clause -> date(clause, first))
                .orElseGet(() -> dateBeside(i))
                .flatMap(date -> distance.from(date, sign))
                .ifPresent(day -> reading.clauseAfter(i + 1)
                        .map(other -> Mention.told(reading, other, day, Anchor.RELATIVE, CONFIDENCE))
                        .or(() -> Optional.of(i + 2)
                                .filter(this::isNewEvent)
                                .map(noun -> Mention.named(reading, noun, day, Anchor.RELATIVE, CONFIDENCE)))
                        .ifPresent(found::add));
    }

    /** {@code a day} in {@code came a day after he left and a year after he won}. */
    private int firstOfSeries(int distance) {
        return phrases.isKind(distance - 1, Phrase.Kind.COORDINATOR)
                ? IntStream.range(0, distance - 1)
                        .filter(i -> Distance.at(phrases, i).isPresent()
                                && joint(i + 1).equals(joint(distance + 1)))
                        .findFirst()
                        .orElse(distance)
                : distance;
    }

    /** {@code 2001} in {@code In 2001, a year after he retired}. */
    private Optional<CalendarValue> dateBeside(int distance) {
        return phrases.isKind(distance - 1, Phrase.Kind.COMMA)
                        && phrases.isTime(distance - 2)
                        && phrases.time(distance - 2).expression().extent() instanceof CalendarValue date
                ? Optional.of(date)
                : Optional.empty();
    }

    /** {@code before} in {@code a year before troops came}, whatever the tagger takes it for. */
    private String joint(int i) {
        boolean adverb = phrases.isKind(i, Phrase.Kind.ADVERB) && phrases.isNoun(i + 1);
        return adverb ? phrases.lower(phrases.get(i).from()) : phrases.preposition(i);
    }

    private Optional<CalendarValue> date(Clause clause, int distance) {
        return known.of(clause)
                .or(() -> known.ofSubject(phrases, clause))
                .or(() -> news.filter(day -> isOfNews(clause, distance)));
    }

    /** {@code The announcement came [a day after]}: it is the news, whatever word stands for it. */
    private boolean isOfNews(Clause clause, int distance) {
        int before = phrases.isKind(distance - 1, Phrase.Kind.ADVERB) ? distance - 2 : distance - 1;
        boolean lead = phrases.number() < LeadEvent.LEAD || clause.verb().tense() == Tense.PRESENT;
        return lead
                && clause.at() == before
                && clause.kind() == Clause.Kind.MAIN
                && clause.hasSubject()
                && !clause.verb().perfect()
                && clause.lemma(phrases).equals("come")
                && DEFINITE.contains(phrases.lower(phrases.get(clause.subject()).from()));
    }

    private boolean isNewEvent(int noun) {
        return phrases.isNoun(noun)
                && Lexicon.isEventNoun(phrases.head(noun))
                && known.of(phrases, phrases.noun(noun)).isEmpty();
    }
}
