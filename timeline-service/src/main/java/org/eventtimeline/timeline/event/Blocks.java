package org.eventtimeline.timeline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys by which mentions that may tell one event are found among millions: a cell of the calendar and a word.
 *
 * <p>Two mentions that fit share a word, and either the cell or one has the cell around that of the other. So each is
 * stored under its cell and, marked, under the cell around it.
 */
final class Blocks {
    private static final String IN = "in ";

    private Blocks() {}

    /** The keys under which a mention can be found. */
    static List<String> stored(Gist gist) {
        return keys(gist, Stream.concat(Stream.of(gist.cell().name()), gist.cell().around().map(IN::concat).stream()));
    }

    /** The keys under which to look for mentions that may fit. */
    static List<String> sought(Gist gist) {
        return keys(
                gist,
                Stream.concat(Stream.of(gist.cell().name(), IN + gist.cell().name()), gist.cell().around().stream()));
    }

    /** The same keys for a timeline among others. */
    static List<String> in(long timeline, List<String> keys) {
        return keys.stream().map(key -> timeline + " " + key).toList();
    }

    private static List<String> keys(Gist gist, Stream<String> cells) {
        List<String> keys = new ArrayList<>();
        cells.forEach(cell -> gist.keywords().forEach(word -> keys.add(cell + " " + word)));
        return keys;
    }
}
