package org.eventtimeline.benchmarks;

import edu.stanford.nlp.ling.CoreAnnotations;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.eventtimeline.extractor.event.EventExtractor;
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

/**
 * A whole extraction beside CoreNLP's analysis, which tells no events yet, of the same articles. One thread works at a
 * time: the garbage collector stops it.
 */
@State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 20)
@Measurement(iterations = 3, time = 20)
public class Pipelines {
    private static final int CHARACTERS = 60_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Param
    public Pipeline pipeline;

    private ToIntFunction<Article> reader;
    private List<Article> articles;

    /** What reads an article. */
    public enum Pipeline {
        EVENT_TIMELINE(() -> {
            var extractor = new EventExtractor();
            return article -> extractor
                    .extract(null, article.text(), article.published())
                    .events()
                    .size();
        }),
        CORENLP(() -> {
            var coreNlp = new CoreNlp("tokenize,ssplit,pos,lemma,ner,depparse");
            return article -> coreNlp.annotate(article)
                    .get(CoreAnnotations.SentencesAnnotation.class)
                    .size();
        });

        private final Supplier<ToIntFunction<Article>> factory;

        Pipeline(Supplier<ToIntFunction<Article>> factory) {
            this.factory = factory;
        }
    }

    /** What was read, which JMH divides by the time. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Counts {
        public long articles;
        public long processorNanoseconds;
    }

    @Setup
    public void load() {
        reader = pipeline.factory.get();
        articles = Articles.sample(CHARACTERS);
    }

    @Benchmark
    public int read(Counts counts) {
        long start = THREADS.getCurrentThreadCpuTime();
        int result = articles.stream().mapToInt(reader).sum();
        counts.processorNanoseconds += THREADS.getCurrentThreadCpuTime() - start;
        counts.articles += articles.size();
        return result;
    }

    /** Runs them and prints how they compare, by the clock and by the time that the thread had a processor. */
    public static void main(String[] arguments) throws RunnerException {
        List<RunResult> results = Report.run(Pipelines.class, arguments);
        System.out.printf(
                "%-16s %12s %10s %22s %10s%n", "pipeline", "articles/s", "ours is", "articles/processor s", "ours is");
        for (RunResult result : results) {
            System.out.printf(
                    "%-16s %,12.2f %,8.1f x %,22.2f %,8.1f x%n",
                    result.getParams().getParam("pipeline"),
                    bySecond(result),
                    bySecond(results.get(0)) / bySecond(result),
                    byProcessorSecond(result),
                    byProcessorSecond(results.get(0)) / byProcessorSecond(result));
        }
    }

    private static double bySecond(RunResult result) {
        return Report.counted(result, "articles");
    }

    private static double byProcessorSecond(RunResult result) {
        return TimeUnit.SECONDS.toNanos(1) * bySecond(result) / Report.counted(result, "processorNanoseconds");
    }
}
