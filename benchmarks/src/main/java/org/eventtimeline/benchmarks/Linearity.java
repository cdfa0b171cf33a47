package org.eventtimeline.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.TemporalTagger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Our tagger's time for articles of growing length and for hostile ones, in a heap of 256 MB. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Linearity {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);
    private static final TemporalTagger TAGGER = new TemporalTagger();

    /** So many characters of prose are read in turn where an article is shorter. */
    private static final int ALL = 1_000_000;

    /** An article as people write it. */
    @State(Scope.Thread)
    public static class Prose {
        @Param({"1000", "10000", "100000", "1000000", "10000000"})
        public int length;

        private List<String> texts;
        private int last;

        @Setup
        public void write() {
            String prose = Articles.prose(Math.max(length, ALL));
            texts = IntStream.range(0, prose.length() / length)
                    .mapToObj(i -> prose.substring(i * length, (i + 1) * length))
                    .toList();
        }

        /** Another text each time: of one that is short the processor would soon know every turn. */
        String next() {
            last = (last + 1) % texts.size();
            return texts.get(last);
        }
    }

    /** An article as an attacker writes it. */
    @State(Scope.Thread)
    public static class Hostile {
        @Param("1000000")
        public int length;

        @Param
        public HostileText kind;

        private String text;

        @Setup
        public void write() {
            text = kind.text(length);
        }
    }

    @Benchmark
    public List<TemporalExpression> prose(Prose prose) {
        return TAGGER.tag(prose.next(), PUBLISHED);
    }

    @Benchmark
    public List<TemporalExpression> hostile(Hostile hostile) {
        return TAGGER.tag(hostile.text, PUBLISHED);
    }

    /** Runs them and prints the time for each character. */
    public static void main(String[] arguments) throws RunnerException {
        List<RunResult> results = Report.run(Linearity.class, arguments);
        System.out.printf("%-20s %12s %14s%n", "text", "characters", "ns/character");
        for (RunResult result : results) {
            String kind = result.getParams().getParam("kind");
            int length = Integer.parseInt(result.getParams().getParam("length"));
            double nanoseconds = result.getPrimaryResult().getScore();
            System.out.printf("%-20s %,12d %14.1f%n", kind == null ? "prose" : kind, length, nanoseconds / length);
        }
    }
}
