package org.eventtimeline.extractor.event.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Dates events by other events of their day: {@code met after the parade}, {@code The quake killed nine}. */
final class NarrativeOrder {
    private static final double CONFIDENCE = 0.6;
    private static final Set<String> SAME_DAY = Set.of("after", "during", "at", "following");

    private final Reading reading;
    private final Phrases phrases;
    private final KnownDates known;
    /** The day of the news, or empty. */
    private final Optional<CalendarValue> news;

    private final List<Mention> found = new ArrayList<>();

    private NarrativeOrder(Reading reading, KnownDates known, Optional<CalendarValue> news) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.known = known;
        this.news = news;
    }

    /** The mentions of a sentence that are dated by events whose date is known, or by the news. */
    static List<Mention> mentions(Reading reading, KnownDates known, Optional<CalendarValue> news) {
        NarrativeOrder order = new NarrativeOrder(reading, known, news);
        for (Clause clause : reading.clauses()) {
            if (clause.verb().isFinite() && known.of(clause).isEmpty()) {
                order.onTheDayOf(clause);
                DeedOfEvent.mention(reading, clause, known).ifPresent(order.found::add);
            }
        }
        return order.found;
    }

    /** {@code held a meeting after the parade}. */
    private void onTheDayOf(Clause clause) {
        if (!Eventhood.isFact(phrases, clause) || VerbClasses.isState(phrases.head(clause.verb()))) {
            return;
        }
        for (int i = clause.at() + 1; i + 1 < phrases.size(); i++) {
            if (phrases.get(i) instanceof Phrase.VerbGroup || phrases.isKind(i, Phrase.Kind.BREAK, Phrase.Kind.COMMA)) {
                return;
            }
            boolean border = phrases.preposition(i).equals("since");
            if (border) {
                return;
            }
            if (Distance.at(phrases, i - 1).isPresent()) {
                // "two hundred years after the surrender"
                return;
            }
            if (SAME_DAY.contains(phrases.preposition(i)) && phrases.get(i + 1) instanceof NounPhrase noun) {
                Optional<CalendarValue> day = known.of(phrases, noun)
                        .filter(date -> date.granularity() == Granularity.DAY)
                        .or(() -> news.filter(date -> isNews(noun)));
                if (day.isPresent()) {
                    found.add(Mention.told(reading, clause, day.get(), Anchor.RELATIVE, CONFIDENCE)
                            .datedBy(KnownDates.kind(phrases, noun)));
                    return;
                }
            }
        }
    }

    /** {@code fell after the announcement}, which is the news, whatever word stands for it. */
    private boolean isNews(NounPhrase noun) {
        return phrases.number() < LeadEvent.LEAD
                && phrases.lower(noun.from()).equals("the")
                && KnownDates.STATEMENT.equals(EventKinds.ofWord(phrases.head(noun)));
    }
}
