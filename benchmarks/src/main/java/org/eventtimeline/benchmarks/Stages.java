package org.eventtimeline.benchmarks;

import java.util.List;
import java.util.function.ToIntFunction;
import org.eventtimeline.extractor.event.EventExtractor;
import org.eventtimeline.extractor.language.Analyzer;
import org.eventtimeline.extractor.language.Sentence;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.TemporalTagger;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** How long each stage of an extraction takes, in one thread. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class Stages {
    private static final int CHARACTERS = 200_000;
    private static final Analyzer ANALYZER = new Analyzer();
    private static final TemporalTagger TAGGER = new TemporalTagger();
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @Param
    public Stage stage;

    private List<Article> articles;
    private int tokens;

    /** A stage; each but the first of language includes those before it. */
    public enum Stage {
        TEMPORAL_EXPRESSIONS(
                article -> TAGGER.tag(article.text(), article.published()).size()),
        SENTENCES_AND_TOKENS(article -> sentences(article).size()),
        PARTS_OF_SPEECH(article -> sentences(article).stream()
                .mapToInt(sentence -> sentence.tokens().get(0).pos().ordinal())
                .sum()),
        LEMMAS(article -> sentences(article).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::lemma)
                .mapToInt(String::length)
                .sum()),
        WHOLE_EXTRACTION(article -> EXTRACTOR
                .extract(null, article.text(), article.published())
                .events()
                .size());

        private final ToIntFunction<Article> work;

        Stage(ToIntFunction<Article> work) {
            this.work = work;
        }
    }

    /** What was read, which JMH divides by the time. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Counts {
        public long characters;
        public long tokens;
    }

    private static List<Sentence> sentences(Article article) {
        return ANALYZER.analyze(article.text()).sentences();
    }

    @Setup
    public void load() {
        articles = Articles.sample(CHARACTERS);
        tokens = articles.stream()
                .flatMap(article -> sentences(article).stream())
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
    }

    @Benchmark
    public int read(Counts counts) {
        int result = 0;
        for (Article article : articles) {
            result += stage.work.applyAsInt(article);
            counts.characters += article.text().length();
        }
        counts.tokens += tokens;
        return result;
    }

    /** Runs them and prints their speed. */
    public static void main(String[] arguments) throws RunnerException {
        List<RunResult> results = Report.run(Stages.class, arguments);
        System.out.printf("%-22s %14s %14s%n", "stage", "characters/s", "tokens/s");
        for (RunResult result : results) {
            System.out.printf(
                    "%-22s %,14.0f %,14.0f%n",
                    result.getParams().getParam("stage"),
                    Report.counted(result, "characters"),
                    Report.counted(result, "tokens"));
        }
    }
}
