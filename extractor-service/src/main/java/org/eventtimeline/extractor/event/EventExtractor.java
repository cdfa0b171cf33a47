package org.eventtimeline.extractor.event;

import java.time.LocalDate;
import java.util.List;
import org.eventtimeline.extractor.language.Analyzer;
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
        analyzer.analyze(text);
        return new Extraction(expressions, List.of());
    }
}
