package org.eventtimeline.extractor.event.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Dates events by other events of the article: {@code met after the parade}, {@code came a day after he arrived}. */
final class NarrativeOrder {
    private static final double CONFIDENCE = 0.6;
    private static final Set<String> AFTER = Set.of("after", "following");
    private static final Set<String> SAME_DAY = Set.of("after", "during", "at", "following");

    private final Reading reading;
    private final Phrases phrases;
    private final KnownDates known;
    private final List<Mention> found = new ArrayList<>();

    private NarrativeOrder(Reading reading, KnownDates known) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.known = known;
    }

    /** The mentions of a sentence that are dated by events whose date is known. */
    static List<Mention> mentions(Reading reading, KnownDates known) {
        NarrativeOrder order = new NarrativeOrder(reading, known);
        for (Clause clause : reading.clauses()) {
            if (clause.verb().isFinite() && known.of(clause).isEmpty()) {
                order.onTheDayOf(clause);
                DeedOfEvent.mention(reading, clause, known).ifPresent(order.found::add);
            }
        }
        for (int i = 0; i < order.phrases.size(); i++) {
            int time = i;
            Distance.at(order.phrases, i).ifPresent(distance -> {
                order.atDistance(time, distance);
                order.atDistanceOfNoun(time, distance);
            });
        }
        return order.found;
    }

    /** {@code held a meeting after the parade}. */
    private void onTheDayOf(Clause clause) {
        if (!Eventhood.isFact(phrases, clause)
                || Lexicon.isState(phrases.token(clause.verb().head()))) {
            return;
        }
        for (int i = clause.at() + 1; i + 1 < phrases.size(); i++) {
            if (phrases.get(i) instanceof Phrase.VerbGroup
                    || phrases.isKind(i, Phrase.Kind.BREAK)
                    || phrases.isKind(i, Phrase.Kind.COMMA)) {
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
                Optional<CalendarValue> day =
                        known.of(phrases, noun).filter(date -> date.granularity() == Granularity.DAY);
                if (day.isPresent()) {
                    found.add(Mention.told(reading, clause, day.get(), Anchor.RELATIVE, CONFIDENCE)
                            .datedBy(KnownDates.kind(phrases, noun)));
                    return;
                }
            }
        }
    }

    /** {@code came a day after both leaders showcased}. */
    private void atDistance(int i, Distance distance) {
        String preposition = phrases.preposition(i + 1);
        int sign = preposition.equals("after") ? -1 : preposition.equals("before") ? 1 : 0;
        if (sign == 0) {
            return;
        }
        Optional<Clause> from = lastClauseBefore(i);
        Optional<CalendarValue> date =
                from.flatMap(known::of).or(() -> from.flatMap(clause -> known.ofSubject(phrases, clause)));
        Optional<Clause> other = firstClauseAfter(i + 1);
        if (date.isPresent() && other.isPresent()) {
            distance.from(date.get(), sign)
                    .ifPresent(day -> found.add(Mention.told(reading, other.get(), day, Anchor.RELATIVE, CONFIDENCE)));
        }
    }

    /** {@code passed three weeks before the accident}, {@code two days after his arrest, he}. */
    private void atDistanceOfNoun(int i, Distance distance) {
        String preposition = phrases.preposition(i + 1);
        int sign = AFTER.contains(preposition) ? 1 : preposition.equals("before") ? -1 : 0;
        if (sign == 0 || !phrases.isNoun(i + 2)) {
            return;
        }
        NounPhrase noun = (NounPhrase) phrases.get(i + 2);
        Optional<Clause> told = opens(i) ? firstClauseAfter(i + 2) : lastClauseBefore(i);
        told.filter(clause -> known.of(clause).isEmpty() && Eventhood.isFact(phrases, clause))
                .ifPresent(clause -> known.candidates(phrases, noun)
                        .flatMap(date -> distance.from(date, sign).stream())
                        .findFirst()
                        .ifPresent(date -> found.add(Mention.told(reading, clause, date, Anchor.RELATIVE, CONFIDENCE)
                                .datedBy(KnownDates.kind(phrases, noun)))));
    }

    /** Whether the sentence, or what stands behind a comma or conjunction, begins there: {@code Two days after ...}. */
    private boolean opens(int i) {
        int before = phrases.isKind(i - 1, Phrase.Kind.ADVERB) ? i - 2 : i - 1;
        return before < 0
                || phrases.isKind(before, Phrase.Kind.COMMA)
                        && lastClauseBefore(i).isEmpty()
                || phrases.isKind(before, Phrase.Kind.COORDINATOR);
    }

    private Optional<Clause> lastClauseBefore(int i) {
        return reading.clauses().stream().filter(clause -> clause.at() < i).reduce((first, second) -> second);
    }

    private Optional<Clause> firstClauseAfter(int i) {
        return reading.clauses().stream()
                .filter(clause -> clause.at() > i)
                .filter(clause -> clause.verb().isFinite() || clause.kind() == Clause.Kind.GERUND)
                .findFirst();
    }
}
