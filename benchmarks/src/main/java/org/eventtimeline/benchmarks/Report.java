package org.eventtimeline.benchmarks;

import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs a benchmark under JMH and reads its results. */
final class Report {
    private Report() {}

    /**
     * Runs a class of benchmarks.
     *
     * @param arguments JMH's options, which go before those of the class
     */
    static List<RunResult> run(Class<?> benchmark, String... arguments) throws RunnerException {
        try {
            var options = new OptionsBuilder()
                    .parent(new CommandLineOptions(arguments))
                    .include(benchmark.getName() + "\\.")
                    .shouldFailOnError(true)
                    .build();
            List<RunResult> results = List.copyOf(new Runner(options).run());
            System.out.println();
            System.out.println("Java " + Runtime.version() + ", " + Articles.source());
            return results;
        } catch (CommandLineOptionException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** What a counter of the benchmark counted, per second. */
    static double counted(RunResult result, String counter) {
        return result.getSecondaryResults().get(counter).getScore();
    }
}
