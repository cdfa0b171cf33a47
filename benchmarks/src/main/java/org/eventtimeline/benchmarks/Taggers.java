package org.eventtimeline.benchmarks;

import java.util.List;
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

/** Taggers on the same articles: every operation tags all of them, in one thread. */
@State(Scope.Thread)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
public class Taggers {
    private static final int CHARACTERS = 200_000;

    @Param
    public Contender contender;

    private Contender.Tagger tagger;
    private List<Article> articles;

    /** What was tagged and found, which JMH divides by the time. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Counts {
        public long characters;
        public long expressions;
    }

    @Setup
    public void load() {
        tagger = contender.load();
        articles = Articles.sample(CHARACTERS);
    }

    @Benchmark
    public void tag(Counts counts) {
        for (Article article : articles) {
            counts.expressions += tagger.tag(article);
            counts.characters += article.text().length();
        }
    }

    /** Runs them and prints how they compare. */
    public static void main(String[] arguments) throws RunnerException {
        List<RunResult> results = Report.run(Taggers.class, arguments);
        double ours = Report.counted(results.get(Contender.EVENT_TIMELINE.ordinal()), "characters");
        double tagged = Report.counted(results.get(Contender.EVENT_TIMELINE_POS.ordinal()), "characters");
        System.out.printf(
                "%-18s %14s %23s %9s %12s%n",
                "tagger", "characters/s", "expressions/100,000 ch.", "ours is", "with POS");
        for (RunResult result : results) {
            double characters = Report.counted(result, "characters");
            System.out.printf(
                    "%-18s %,14.0f %23.0f %,7.1f x %,10.1f x%n",
                    result.getParams().getParam("contender"),
                    characters,
                    100_000 * Report.counted(result, "expressions") / characters,
                    ours / characters,
                    tagged / characters);
        }
    }
}
