package org.eventtimeline.timeline.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Selects the events that a filter lets through, in several ways of which the database takes one.
 *
 * <p>Where few events meet one of the {@link Finder} conditions, they are looked up and then put in order; where many
 * meet each of them, the events are read in order and those that do not fit are skipped. The candidates are counted
 * first, as no guess at their number is good enough: either way is a thousand times slower than the other in its bad
 * case.
 */
final class FilterSql {
    private final EventFilter filter;
    private final Sql inTimeline;
    private final Sql shown;
    private final List<Finder> finders;

    FilterSql(String timeline, EventFilter filter) {
        this.filter = filter;
        inTimeline = Sql.of("e.timeline = ").then(Sql.key(timeline));
        shown = inTimeline.and(Finder.shown(filter));
        finders = Finder.of(timeline, filter)
                .sorted(Comparator.comparing(Finder::isSlow))
                .toList();
    }

    /** What an event {@code e} must meet to be let through. */
    Sql conditions() {
        return Sql.all(foundByAll(finders.stream()), new Days(filter).condition());
    }

    private Sql foundByAll(Stream<Finder> finders) {
        return Sql.all(
                Stream.concat(Stream.of(shown), finders.map(Finder::condition)).toArray(Sql[]::new));
    }

    /** Whether it takes long to count the candidates where they are many. */
    boolean isSlow() {
        return quick() < finders.size();
    }

    /** How many of the finders, which come first, are not slow. */
    private int quick() {
        return (int) finders.stream().filter(finder -> !finder.isSlow()).count();
    }

    /** All events in each of the stretches, let through or not; none where one of the quick finders found few. */
    List<Sql> all(String columns, List<Sql> stretches) {
        Sql all = Sql.of("select " + columns + " from timeline.event e where ")
                .then(inTimeline)
                .then(areMany(quick()));
        return stretches.stream()
                .map(stretch -> stretch == Sql.NONE ? all : all.and(stretch))
                .toList();
    }

    /** What each of the finders found that are not slow, cut off where it is many. */
    Sql quickTables() {
        return tables(0, quick(), "true");
    }

    /**
     * What the slow finders found, and the few events that the {@link #parts} read.
     *
     * @param provided what must hold for anything to be looked for
     */
    Sql slowTables(String columns, String provided) {
        Sql few = IntStream.range(0, finders.size())
                .mapToObj(i -> few(columns, i))
                .reduce((one, other) -> one.then(" union all ").then(other))
                .orElseThrow();
        return tables(quick(), finders.size(), provided)
                .then("few as materialized (")
                .then(few)
                .then(") ");
    }

    /** All the tables that the {@link #parts} read. */
    Sql tables(String columns) {
        return finders.isEmpty()
                ? Sql.NONE
                : Sql.of("with ").then(quickTables()).then(slowTables(columns, "true"));
    }

    private Sql tables(int from, int to, String provided) {
        return IntStream.range(from, to)
                .mapToObj(i -> Sql.of(found(i) + " as materialized (")
                        .then(finders.get(i).candidates())
                        .then(" and " + provided + " limit " + (Finder.FEW + 1) + "), "))
                .reduce(Sql.NONE, Sql::then);
    }

    /** The events found by one finder, where it is the first that found few; then no later one is asked. */
    private Sql few(String columns, int finder) {
        String isFirst = "true" + areMany(finder) + " and " + count(finder) + " <= " + Finder.FEW;
        Stream<Finder> others = finders.stream().filter(other -> other != finders.get(finder));
        return Sql.of("select " + columns + " from timeline.event e where e.id = any (array(select event from "
                        + found(finder) + " where " + isFirst + "))")
                .and(Sql.all(foundByAll(others), new Days(filter).condition()));
    }

    /** The parts in which the events can be; each selects from {@code e} and can be read in order along an index. */
    List<Sql> parts(String columns, List<Sql> stretches) {
        List<Sql> parts = new ArrayList<>();
        if (!finders.isEmpty()) {
            parts.add(Sql.of("select * from few e where true"));
        }
        Sql inOrder = Sql.of("select " + columns + " from timeline.event e where true" + areMany(finders.size()))
                .and(foundByAll(finders.stream()));
        stretches.forEach(stretch -> parts.add(stretch == Sql.NONE ? inOrder : inOrder.and(stretch)));
        return parts;
    }

    /** Whether each of the first finders found many. */
    private static String areMany(int finders) {
        return IntStream.range(0, finders)
                .mapToObj(i -> " and " + count(i) + " > " + Finder.FEW)
                .collect(Collectors.joining());
    }

    private static String found(int finder) {
        return "found" + finder;
    }

    private static String count(int finder) {
        return "(select count(*) from " + found(finder) + ")";
    }
}
