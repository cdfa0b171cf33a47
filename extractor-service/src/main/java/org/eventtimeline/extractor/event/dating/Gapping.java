package org.eventtimeline.extractor.event.dating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.attachment.Conjunct;
import org.eventtimeline.extractor.event.attachment.Host;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Clauses;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * Finds what is told without its verb, since that of the conjunct before holds for it too (gapping): {@code won gold in
 * 2016 and [silver in 2020]}, {@code flew to Oslo in May and [to Rome in June]}.
 */
final class Gapping {
    private static final double GAPPED = 0.7;

    private final Reading reading;
    private final Phrases phrases;
    private final List<Host> hosts;

    private Gapping(Reading reading, List<Host> hosts) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.hosts = hosts;
    }

    /** What the dates of gapped conjuncts tell, given the words of the sentence that are dated otherwise. */
    static Map<TemporalExpression, Mention> mentions(Reading reading, List<Host> hosts) {
        Gapping gapping = new Gapping(reading, hosts);
        Map<TemporalExpression, Mention> mentions = new LinkedHashMap<>();
        for (int i = 0; i < reading.phrases().size(); i++) {
            if (reading.phrases().get(i) instanceof TimePhrase time && gapping.isFree(i, time.expression())) {
                gapping.mention(i, time.expression()).ifPresent(mention -> mentions.put(time.expression(), mention));
            }
        }
        return mentions;
    }

    private Optional<Mention> mention(int time, TemporalExpression expression) {
        return Conjunct.of(phrases, time)
                .filter(conjunct -> conjunct.from() > time || !hasVerb(conjunct))
                .flatMap(conjunct -> verb(conjunct).flatMap(clause -> completed(clause, conjunct)))
                .flatMap(completed -> Clauses.lastFinite(completed.clauses())
                        .map(clause -> new Host(clause.at(), clause.verb().head(), clause, expression, GAPPED))
                        .flatMap(host -> Eventhood.mention(completed, host)));
    }

    private boolean isFree(int time, TemporalExpression expression) {
        return expression.value() instanceof CalendarValue
                && expression.period() == null
                && !isOfHolder(time)
                && hosts.stream()
                        .filter(host -> host.isVerb() && host.phrase() < time)
                        .filter(host -> !Conjunct.isFollowed(phrases, host.phrase()))
                        .noneMatch(host -> host.expression().equals(expression));
    }

    /** {@code a landslide} in {@code but a landslide in 1951, in which two died, led to its closure}. */
    private boolean hasVerb(Conjunct conjunct) {
        return reading.withSubject(conjunct.from()).anyMatch(clause -> clause.kind() == Clause.Kind.MAIN);
    }

    /** {@code the winner in 2023} in {@code beat Lee on Sunday, the winner in 2023}, who is no second object. */
    private boolean isOfHolder(int time) {
        int noun = time - 2;
        return phrases.isNoun(noun)
                && phrases.isKind(noun - 1, Kind.COMMA)
                && Lexicon.isPerson(phrases.head(noun))
                && phrases.isNoun(noun - 2)
                && phrases.head(noun - 2).isCapitalized();
    }

    /** The dated clause before the conjunct. */
    private Optional<Clause> verb(Conjunct conjunct) {
        return Clauses.lastFinite(reading.clauses().stream()
                        .filter(clause -> clause.at() < conjunct.from())
                        .toList())
                .filter(clause -> IntStream.range(clause.at() + 1, conjunct.from())
                        .noneMatch(i ->
                                phrases.isKind(i, Kind.BREAK) || phrases.isVerb(i) && !Conjunct.isFollowed(phrases, i)))
                .filter(clause -> hosts.stream().anyMatch(host -> host.isVerb() && host.clause() == clause));
    }

    /** The sentence with the conjunct in the place of what answers to it in the one before. */
    private Optional<Reading> completed(Clause clause, Conjunct conjunct) {
        int answering = new Correspondence(phrases, clause, conjunct).begin();
        if (answering == Clause.NONE) {
            return Optional.empty();
        }
        List<Phrase> words = phrases.list().subList(conjunct.from(), conjunct.to());
        List<Phrase> list = new ArrayList<>();
        if (answering == clause.subject()) {
            list.addAll(words);
            list.add(clause.verb());
            if (clause.hasObject()) {
                list.addAll(phrases.list().subList(clause.object(), Lists.end(phrases, clause.object())));
            }
        } else {
            list.addAll(phrases.list().subList(0, answering));
            list.addAll(words);
        }
        Phrases completed = new Phrases(phrases.sentence(), phrases.number(), List.copyOf(list));
        return Optional.of(Reading.of(completed));
    }
}
