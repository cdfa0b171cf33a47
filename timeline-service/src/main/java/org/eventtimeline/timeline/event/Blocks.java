package org.eventtimeline.timeline.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The keys by which mentions that may tell one event are found among millions: a cell of the calendar and a word.
 *
 * <p>Two mentions that fit share a word, and either the cell or one has the cell around that of the other. So each is
 * stored under its cell and, marked, under the cell around it.
 *
 * @param stored the keys under which a mention can be found
 * @param sought the keys under which to look for mentions that may fit
 */
record Blocks(List<String> stored, List<String> sought) {
    private static final String IN = "in ";

    static Blocks of(Cell cell, Collection<String> words) {
        Optional<String> around = cell.around();
        return new Blocks(
                keys(words, Optional.of(cell.name()), around.map(IN::concat)),
                keys(words, Optional.of(cell.name()), Optional.of(IN + cell.name()), around));
    }

    /** The same keys for a timeline among others. */
    static List<String> in(long timeline, List<String> keys) {
        return keys.stream().map(key -> timeline + " " + key).toList();
    }

    @SafeVarargs
    private static List<String> keys(Collection<String> words, Optional<String>... cells) {
        List<String> keys = new ArrayList<>();
        for (Optional<String> cell : cells) {
            cell.ifPresent(name -> words.forEach(word -> keys.add(name + " " + word)));
        }
        return keys;
    }
}
