package org.eventtimeline.extractor.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.extractor.language.Analyzer;
import org.eventtimeline.extractor.language.Sentence;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** Finds the dated events of an article. Thread-safe; expensive to build. */
public final class EventExtractor {
    private final Analyzer analyzer = new Analyzer();

    /**
     * Finds the dated events of an article, whatever it contains.
     *
     * @param title its title, or null
     * @param text its text
     * @param published its publication date, or null
     */
    public Extraction extract(String title, String text, LocalDate published) {
        return extract(title, text, published, List.of());
    }

    /** As above, with the temporal expressions of the text given, in its order. */
    Extraction extract(String title, String text, LocalDate published, List<TemporalExpression> expressions) {
        List<DatedEvent> events = new ArrayList<>();
        int number = 0;
        int next = 0;
        for (Sentence sentence : analyzer.analyze(text).sentences()) {
            List<TemporalExpression> inside = new ArrayList<>();
            while (next < expressions.size() && expressions.get(next).start() < sentence.end()) {
                inside.add(expressions.get(next++));
            }
            if (inside.isEmpty()) {
                number++;
                continue;
            }
            Phrases phrases = Chunker.chunk(sentence, number++, inside);
            List<Clause> clauses = Clauses.of(phrases);
            for (Host host : Attachment.hosts(phrases, clauses, published)) {
                if (host.expression().value().edtf().isEmpty()) {
                    continue;
                }
                Token token = phrases.token(host.token());
                if (host.isVerb() && Lexicon.isReporting(token)) {
                    continue;
                }
                events.add(new DatedEvent(
                        host.expression().value(),
                        Anchor.EXPLICIT,
                        token.text(),
                        new Span(sentence.start(), sentence.end()),
                        new Span(token.start(), token.end()),
                        List.of(),
                        List.of(),
                        host.certainty()));
            }
        }
        return new Extraction(expressions, events);
    }
}
