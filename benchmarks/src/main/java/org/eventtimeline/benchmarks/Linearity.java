package org.eventtimeline.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.temporal.TemporalExpression;
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

/**
 * Our tagger's time for articles of growing length and for hostile ones, in a heap of 256 MB: the time that its thread
 * had a processor, which a busy machine changes less than that by the clock.
 */
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Linearity {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);
    private static final TemporalTagger TAGGER = new TemporalTagger();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Prose of this length is what hostile texts are compared with. */
    private static final int COMPARED = 1_000_000;

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

    /** What was read, and how long it took the processor; JMH divides both by the time. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Counts {
        public long characters;
        public long processorNanoseconds;

        private List<TemporalExpression> tag(String text) {
            long start = THREADS.getCurrentThreadCpuTime();
            List<TemporalExpression> expressions = TAGGER.tag(text, PUBLISHED);
            processorNanoseconds += THREADS.getCurrentThreadCpuTime() - start;
            characters += text.length();
            return expressions;
        }
    }

    @Benchmark
    public List<TemporalExpression> prose(Prose prose, Counts counts) {
        return counts.tag(prose.next());
    }

    @Benchmark
    public List<TemporalExpression> hostile(Hostile hostile, Counts counts) {
        return counts.tag(hostile.text);
    }

    /** Runs them and prints the time for each character. */
    public static void main(String[] arguments) throws RunnerException {
        List<RunResult> results = Report.run(Linearity.class, arguments);
        double prose = results.stream()
                .filter(result -> kind(result) == null && length(result) == COMPARED)
                .mapToDouble(Linearity::nanoseconds)
                .findFirst()
                .orElse(Double.NaN);
        System.out.printf("%-20s %12s %14s %10s%n", "text", "characters", "ns/character", "of prose");
        for (RunResult result : results) {
            String kind = kind(result);
            System.out.printf(
                    "%-20s %,12d %14.1f %8.2f x%n",
                    kind == null ? "prose" : kind, length(result), nanoseconds(result), nanoseconds(result) / prose);
        }
    }

    /** The kind of a hostile text; null for prose. */
    private static String kind(RunResult result) {
        return result.getParams().getParam("kind");
    }

    private static int length(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("length"));
    }

    private static double nanoseconds(RunResult result) {
        return Report.counted(result, "processorNanoseconds") / Report.counted(result, "characters");
    }
}
