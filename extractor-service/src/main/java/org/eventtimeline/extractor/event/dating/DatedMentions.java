package org.eventtimeline.extractor.event.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.attachment.Attachment;
import org.eventtimeline.extractor.event.attachment.Conjunct;
import org.eventtimeline.extractor.event.attachment.Host;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;

/** Finds the mentions of dated events in an article. */
public final class DatedMentions {
    private DatedMentions() {}

    /**
     * The mentions in the order in which they are found: first those with a date in their own sentence, then those that
     * others date.
     *
     * @param readings the sentences of the article
     * @param published its publication date, or null
     */
    public static List<Mention> of(List<Reading> readings, LocalDate published) {
        List<Mention> mentions = new ArrayList<>();
        OpenEntry entry = new OpenEntry(readings);
        for (Reading reading : readings) {
            List<Mention> own = inSentence(reading, published);
            mentions.addAll(own);
            mentions.addAll(entry.mentions(reading, own));
        }
        List<Mention> dated = List.copyOf(mentions);
        Optional<Mention> lead = LeadEvent.mention(readings, dated, published);
        KnownDates known =
                new KnownDates(Stream.concat(dated.stream(), lead.stream()).toList());
        Optional<CalendarValue> news = Optional.ofNullable(published)
                .map(day -> LeadEvent.day(readings, dated, day).orElse(new Day(day)));
        for (Reading reading : readings) {
            mentions.addAll(Anniversaries.mentions(reading, dated, published));
            mentions.addAll(NarrativeOrder.mentions(reading, known, news));
            mentions.addAll(DistantEvents.mentions(reading, known, news));
        }
        mentions.addAll(Toll.mentions(readings, known, published));
        lead.ifPresent(mention -> {
            mentions.add(mention);
            LeadClause.alongside(mention, dated).forEach(mentions::add);
        });
        mentions.addAll(LeadDetails.mentions(readings, List.copyOf(mentions), published));
        return ReportedNews.tell(readings, List.copyOf(mentions), published);
    }

    private static List<Mention> inSentence(Reading reading, LocalDate published) {
        List<Mention> mentions = new ArrayList<>();
        List<Host> hosts = Attachment.hosts(reading.phrases(), reading.clauses(), published);
        Map<TemporalExpression, Mention> gapped = Gapping.mentions(reading, hosts);
        hosts.stream()
                .filter(host -> !gapped.containsKey(host.expression())
                        || host.isVerb() && !Conjunct.isFollowed(reading.phrases(), host.phrase()))
                .flatMap(host -> Eventhood.mention(reading, host).stream())
                .forEach(mentions::add);
        mentions.addAll(gapped.values());
        mentions.addAll(ListedItems.mentions(reading, hosts).values());
        ChronicleEntries.mention(reading)
                .filter(entry ->
                        mentions.stream().noneMatch(mention -> mention.date().equals(entry.date())))
                .ifPresent(mentions::add);
        return mentions;
    }
}
