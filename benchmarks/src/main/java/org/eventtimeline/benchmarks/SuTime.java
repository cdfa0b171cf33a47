package org.eventtimeline.benchmarks;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import java.util.Properties;

/** SUTime with its English rules, after CoreNLP's tokenizer, sentence splitter and part-of-speech tagger. */
final class SuTime implements Contender.Tagger {
    private final StanfordCoreNLP pipeline;

    SuTime() {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos");
        pipeline = new StanfordCoreNLP(properties);
        pipeline.addAnnotator(new TimeAnnotator("sutime", properties));
    }

    @Override
    public int tag(Article article) {
        var annotation = new Annotation(article.text());
        annotation.set(
                CoreAnnotations.DocDateAnnotation.class, article.published().toString());
        pipeline.annotate(annotation);
        return annotation.get(TimeAnnotations.TimexAnnotations.class).size();
    }
}
