package org.eventtimeline.benchmarks;

import java.util.function.Supplier;
import org.eventtimeline.extractor.language.Analyzer;
import org.eventtimeline.extractor.temporal.TemporalTagger;

/** A temporal tagger for English news. */
public enum Contender {
    /** Ours, which needs no parts of speech. */
    EVENT_TIMELINE(() -> {
        var tagger = new TemporalTagger();
        return article -> tagger.tag(article.text(), article.published()).size();
    }),
    /** Ours, and for comparison the parts of speech of every word, which events need. */
    EVENT_TIMELINE_POS(() -> {
        var tagger = new TemporalTagger();
        var analyzer = new Analyzer();
        return article -> {
            analyzer.analyze(article.text())
                    .sentences()
                    .forEach(sentence -> sentence.tokens().get(0).pos());
            return tagger.tag(article.text(), article.published()).size();
        };
    }),
    SUTIME(SuTime::new),
    HEIDELTIME(HeidelTime::new);

    private final Supplier<Tagger> factory;

    Contender(Supplier<Tagger> factory) {
        this.factory = factory;
    }

    /** Finds the temporal expressions of an article and resolves them. */
    interface Tagger {
        /** How many it found. */
        int tag(Article article);
    }

    Tagger load() {
        return factory.get();
    }
}
