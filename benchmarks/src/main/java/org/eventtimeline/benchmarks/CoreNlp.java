package org.eventtimeline.benchmarks;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP in one thread, with its default English models and settings. */
final class CoreNlp {
    private final StanfordCoreNLP pipeline;

    /**
     * Loads its annotators.
     *
     * @param annotators their names, separated by commas
     */
    CoreNlp(String annotators) {
        var properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
    }

    /** Adds an annotator behind the others. */
    void add(Annotator annotator) {
        pipeline.addAnnotator(annotator);
    }

    /** Annotates an article, whose publication date it is told. */
    Annotation annotate(Article article) {
        var annotation = new Annotation(article.text());
        annotation.set(
                CoreAnnotations.DocDateAnnotation.class, article.published().toString());
        pipeline.annotate(annotation);
        return annotation;
    }
}
