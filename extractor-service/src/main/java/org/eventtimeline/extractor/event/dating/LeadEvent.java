package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.Casualties;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;

/** Dates what an article opens with by its publication, where the text gives it no date. */
public final class LeadEvent {
    /** So many sentences open an article. */
    public static final int LEAD = 5;

    /** How many days before the publication an event may have happened and still be the news. */
    private static final int NEWS_DAYS = 7;

    private LeadEvent() {}

    static Optional<Mention> mention(List<Reading> readings, List<Mention> dated, LocalDate published) {
        if (published == null) {
            return Optional.empty();
        }
        return sentences(readings)
                .findFirst()
                .flatMap(LeadEvent::mainClause)
                .filter(lead -> dated.stream().noneMatch(mention -> lead.isDatedBy(mention, published)))
                .map(told -> told.mention(dated, published))
                .filter(mention -> dated.stream().noneMatch(other -> isSameNews(mention, other, published)));
    }

    /** The day that the first sentence names for the news. */
    public static Optional<CalendarValue> day(List<Reading> readings, List<Mention> mentions, LocalDate published) {
        return sentences(readings)
                .findFirst()
                .flatMap(lead -> day(mentions.stream().filter(mention -> mention.reading() == lead), published));
    }

    /** The first day of news that the text names for one of the mentions. */
    public static Optional<CalendarValue> day(Stream<Mention> mentions, LocalDate published) {
        return mentions.filter(mention -> mention.anchor() != Anchor.DOCUMENT)
                .map(Mention::date)
                .filter(date -> date.isWithinDay() && isNews(date, published))
                .<CalendarValue>map(date -> new Day(date.first()))
                .findFirst();
    }

    /** The sentences of an article without its headings. */
    public static Stream<Reading> sentences(List<Reading> readings) {
        return readings.stream().filter(reading -> !reading.phrases().sentence().isHeading());
    }

    /** Whether what happened then is news on the day of publication. */
    public static boolean isNews(CalendarValue date, LocalDate published) {
        return !date.last().isBefore(published.minusDays(NEWS_DAYS))
                && !date.first().isAfter(published);
    }

    private static Optional<LeadClause> mainClause(Reading reading) {
        return obituary(reading)
                .or(() -> reading.clauses().stream()
                        .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                        .findFirst())
                .filter(clause -> !opensWithLife(reading.phrases()))
                .filter(clause -> clause.verb().tense() == Tense.PAST
                        || clause.verb().perfect()
                        || clause.verb().tense() == Tense.PRESENT
                                && (!VerbClasses.isState(verb(reading, clause))
                                        || clause.isDecided(reading.phrases())
                                        || Casualties.are(reading.phrases(), clause)))
                .filter(clause -> Eventhood.isFact(reading.phrases(), clause))
                .filter(clause -> !reading.phrases().isPastPerfect(clause.verb()))
                .map(clause -> new LeadClause(reading, clause));
    }

    /** {@code who has died} in {@code Ann Lee, who has died aged 84, was a painter}. */
    private static Optional<Clause> obituary(Reading reading) {
        return reading.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.RELATIVE && clause.hasSubject())
                .filter(clause -> clause.verb().perfect() && clause.verb().tense() == Tense.PRESENT)
                .filter(clause -> verb(reading, clause).lemma().equals("die"))
                .findFirst();
    }

    /** {@code Ann Lee (1871-1946) painted roses}: what is told of a life is no news. */
    private static boolean opensWithLife(Phrases phrases) {
        return phrases.isNoun(0) && phrases.isKind(1, Phrase.Kind.OPEN) && phrases.isTime(2);
    }

    private static Token verb(Reading reading, Clause clause) {
        return reading.phrases().head(clause.verb());
    }

    private static boolean isSameNews(Mention lead, Mention other, LocalDate published) {
        return isNews(other.date(), published)
                && !Collections.disjoint(lead.kinds(), other.kinds())
                && !(isOfSeveral(lead) && isOfOne(other));
    }

    /** {@code Nine people died}, of which {@code A nurse died on Monday} is only a part. */
    private static boolean isOfSeveral(Mention mention) {
        return mention.clause().hasSubject()
                && Words.isPlural(mention.phrases().head(mention.clause().subject()));
    }

    private static boolean isOfOne(Mention mention) {
        return mention.hasClause()
                && mention.clause().hasSubject()
                && !Words.isPlural(mention.phrases().head(mention.clause().subject()));
    }
}
