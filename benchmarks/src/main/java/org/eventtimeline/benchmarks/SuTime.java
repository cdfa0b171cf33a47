package org.eventtimeline.benchmarks;

import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import java.util.Properties;

/** SUTime with its English rules, after CoreNLP's tokenizer, sentence splitter and part-of-speech tagger. */
final class SuTime implements Contender.Tagger {
    private final CoreNlp pipeline = new CoreNlp("tokenize,pos");

    SuTime() {
        pipeline.add(new TimeAnnotator("sutime", new Properties()));
    }

    @Override
    public int tag(Article article) {
        return pipeline.annotate(article)
                .get(TimeAnnotations.TimexAnnotations.class)
                .size();
    }
}
