package org.eventtimeline.extractor.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.box.BoxSubject;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.FutureInPast;
import org.eventtimeline.extractor.event.construction.ScheduledPresents;
import org.eventtimeline.extractor.event.dating.Chronicle;
import org.eventtimeline.extractor.event.dating.DatedMentions;
import org.eventtimeline.extractor.event.headline.Headlines;
import org.eventtimeline.extractor.event.headline.draft.Clarity;
import org.eventtimeline.extractor.event.headline.kicker.Kickers;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.name.TitleCase;
import org.eventtimeline.extractor.event.phrase.Chunker;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.Antecedents;
import org.eventtimeline.extractor.event.reference.Article;
import org.eventtimeline.extractor.event.role.NamedInArticle;
import org.eventtimeline.extractor.language.Analyzer;
import org.eventtimeline.extractor.language.Sentence;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.TemporalTagger;

/** Finds the dated events of an article. Thread-safe; expensive to build. */
public final class EventExtractor {
    /** What a text tells beyond is left out: no article has as many, and comparing them takes its time. */
    private static final int MOST_MENTIONS = 1000;

    private static final int LONGEST_TITLE = 500;

    private final Analyzer analyzer = new Analyzer();
    private final TemporalTagger tagger = new TemporalTagger();

    /**
     * Finds the dated events of an article, whatever it contains.
     *
     * @param title its title, or null
     * @param text its text
     * @param published its publication date, or null
     */
    public Extraction extract(String title, String text, LocalDate published) {
        Posts posts = Posts.in(text, published, tagger);
        return extract(title, text, posts.published(), posts.expressions());
    }

    /** As above, with the temporal expressions of the text given, in its order. */
    Extraction extract(String title, String text, LocalDate published, List<TemporalExpression> expressions) {
        List<Reading> readings = phrases(text, expressions).stream()
                .map(Reading::of)
                .map(reading -> FutureInPast.settle(reading, published))
                .map(reading -> ScheduledPresents.settle(reading, published))
                .toList();
        List<Phrases> sentences = readings.stream().map(Reading::phrases).toList();
        List<Phrases> heading = title == null ? List.of() : heading(title, published);
        List<Phrases> topics =
                title == null ? List.of() : heading(new TitleCase(sentences).undo(title, heading), published);
        Names names =
                new Names(Stream.concat(heading.stream(), sentences.stream()).toList());
        Article article = new Article(readings, names, new Antecedents(readings, names, topics), published);
        List<ToldEvent> events =
                events(article, new EventWriter(article, new Headlines(article, Kickers.of(topics, article))));
        BoxEvents.add(article, BoxSubject.of(topics, article), events);
        events.sort(Comparator.comparingInt(told -> told.event().trigger().start()));
        return new Extraction(
                expressions,
                Chronicle.is(readings) ? Selection.ofChronicle(events) : Selection.of(events),
                NamedInArticle.list(article));
    }

    private static List<ToldEvent> events(Article article, EventWriter writer) {
        Map<Boolean, List<Mention>> mentions =
                mentions(article).stream().collect(Collectors.partitioningBy(Mention::background));
        List<ToldEvent> events = new ArrayList<>();
        mentions.get(true).forEach(mention -> events.addAll(writer.write(List.of(mention))));
        SameEvent.group(mentions.get(false), article).forEach(group -> events.addAll(writer.write(group)));
        List<DatedEvent> lives = LifeDates.events(article, events);
        events.replaceAll(told -> LifeDates.tell(told.event(), lives) ? told.inBackground() : told);
        lives.forEach(event -> events.add(new ToldEvent(event, Clarity.CLEAR)));
        return events;
    }

    private static List<Mention> mentions(Article article) {
        List<Mention> dated = DatedMentions.of(article.readings(), article.published());
        return Stream.concat(dated.stream(), BackgroundNews.mentions(article, dated).stream())
                .sorted(Comparator.comparingInt(mention -> mention.trigger().start()))
                .limit(MOST_MENTIONS)
                .toList();
    }

    private List<Phrases> heading(String title, LocalDate published) {
        String text = title.substring(0, Math.min(LONGEST_TITLE, title.length()));
        return phrases(text, tagger.tag(text, published));
    }

    /** The sentences of a text as phrases, given its temporal expressions in its order. */
    private List<Phrases> phrases(String text, List<TemporalExpression> expressions) {
        List<Phrases> phrases = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : analyzer.analyze(text).sentences()) {
            List<TemporalExpression> inside = new ArrayList<>();
            while (next < expressions.size() && expressions.get(next).start() < sentence.end()) {
                inside.add(expressions.get(next++));
            }
            phrases.add(Chunker.chunk(sentence, phrases.size(), inside));
        }
        return phrases;
    }
}
