package org.eventtimeline.extractor.event.dating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.attachment.Host;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Clauses;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * The items of a list behind a colon, each with its date, which say one by one what the clause before says of all:
 * {@code She won three medals: gold in 1970, silver in 1974}, {@code Commissions followed: a bridge in Oslo (1931)}.
 */
final class ListedItems {
    private static final double CONFIDENCE = 0.7;

    private final Reading reading;
    private final Phrases phrases;
    private final int colon;
    private final Optional<Clause> told;

    private ListedItems(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.colon = IntStream.range(1, phrases.size())
                .filter(i -> phrases.isKind(i, Kind.BREAK)
                        && phrases.lower(phrases.get(i).from()).equals(":"))
                .findFirst()
                .orElse(phrases.size());
        this.told = Clauses.lastFinite(reading.clauses().stream()
                        .filter(clause -> clause.at() < colon)
                        .toList())
                .filter(clause -> clause.kind() == Clause.Kind.MAIN && clause.hasSubject())
                .filter(clause ->
                        clause.verb().tense() == Tense.PAST && !clause.verb().negated())
                .filter(clause -> !hasItems(clause) || !VerbClasses.isState(phrases.head(clause.verb())))
                .filter(clause -> IntStream.range(0, colon).noneMatch(phrases::isTime));
    }

    /** Whether the noun before the colon stands for the items: {@code three medals}. */
    private boolean hasItems(Clause clause) {
        return phrases.isNoun(colon - 1) && colon - 1 > clause.at();
    }

    /** What the dates behind the colon tell that date nothing else. */
    static Map<TemporalExpression, Mention> mentions(Reading reading, List<Host> hosts) {
        ListedItems items = new ListedItems(reading);
        Map<TemporalExpression, Mention> mentions = new LinkedHashMap<>();
        for (int i = items.colon + 1; i < reading.phrases().size(); i++) {
            if (reading.phrases().get(i) instanceof TimePhrase time
                    && hosts.stream().noneMatch(host -> host.expression().equals(time.expression()))) {
                items.mention(i, time.expression()).ifPresent(item -> mentions.put(time.expression(), item));
            }
        }
        return mentions;
    }

    private Optional<Mention> mention(int time, TemporalExpression expression) {
        boolean governed = !phrases.preposition(time - 1).isEmpty() || phrases.isKind(time - 1, Kind.OPEN);
        int to = governed ? time - 1 : time;
        int from = to;
        while (phrases.isNoun(from - 1) || !phrases.preposition(from - 1).isEmpty()) {
            from--;
        }
        boolean listed = phrases.isKind(from - 1, Kind.BREAK, Kind.COMMA, Kind.COORDINATOR) && phrases.isNoun(from);
        int item = from;
        return told.filter(clause -> listed && expression.value() instanceof CalendarValue)
                .flatMap(clause -> hasItems(clause) ? completed(item, to, expression) : entry(time, item, to));
    }

    /** {@code She won silver}: what stands before the colon with the item for its last words. */
    private Optional<Mention> completed(int from, int to, TemporalExpression expression) {
        Reading completed =
                reading(phrases.list().subList(0, colon - 1), phrases.list().subList(from, to));
        return Clauses.lastFinite(completed.clauses())
                .map(clause -> new Host(clause.at(), clause.verb().head(), clause, expression, CONFIDENCE))
                .flatMap(host -> Eventhood.mention(completed, host));
    }

    /** {@code 1931: A bridge in Oslo}: the item as an entry of a chronicle. */
    private Optional<Mention> entry(int time, int from, int to) {
        return ChronicleEntries.mention(reading(
                List.of(phrases.get(time), phrases.get(colon)), phrases.list().subList(from, to)));
    }

    private Reading reading(List<Phrase> before, List<Phrase> item) {
        List<Phrase> list = Stream.concat(before.stream(), item.stream()).toList();
        return Reading.of(new Phrases(phrases.sentence(), phrases.number(), list));
    }
}
