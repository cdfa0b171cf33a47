package org.eventtimeline.timeline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two mentions that tell one event if nothing speaks against it.
 *
 * @param one the mention of the lower id
 * @param other the mention of the higher id
 * @param fit how well they fit, above 0 and up to 1
 */
public record Pair(Gist one, Gist other, double fit) {
    /**
     * So much better a pair goes before others of which the articles tell both foremost; half as much of other dates.
     */
    private static final double OF_FOREMOST = 0.1;

    /** The order in which pairs are taken. */
    private static final Comparator<Pair> BEST_FIT_FIRST = Comparator.comparingDouble(Pair::rank)
            .reversed()
            .thenComparing(pair -> pair.one.id())
            .thenComparing(pair -> pair.other.id());

    private double rank() {
        double better = one.when().mayBeOfTheDaysOf(other.when()) ? OF_FOREMOST : OF_FOREMOST / 2;
        return one.passage().isForemostLike(other.passage()) ? fit + better : fit;
    }

    private static Pair of(Gist gist, Gist found) {
        double fit = SameEvent.fit(gist, found);
        return gist.id().compareTo(found.id()) < 0 ? new Pair(gist, found, fit) : new Pair(found, gist, fit);
    }

    /** The pairs of one mention each that fit, the best fit first. */
    public static Collection<Pair> fitting(Collection<Gist> ones, Collection<Gist> others) {
        Map<String, List<Gist>> byKey = new HashMap<>();
        for (Gist gist : others) {
            gist.blocks()
                    .stored()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(gist));
        }
        TreeSet<Pair> pairs = new TreeSet<>(BEST_FIT_FIRST);
        Set<String> compared = new HashSet<>();
        for (Gist gist : ones) {
            Map<String, Gist> met = new HashMap<>();
            gist.blocks()
                    .sought()
                    .forEach(key -> byKey.getOrDefault(key, List.of()).forEach(found -> met.put(found.id(), found)));
            compared.add(gist.id());
            met.values().stream()
                    .filter(found -> !compared.contains(found.id()))
                    .map(found -> of(gist, found))
                    .filter(pair -> pair.fit > 0)
                    .forEach(pairs::add);
        }
        return pairs;
    }
}
