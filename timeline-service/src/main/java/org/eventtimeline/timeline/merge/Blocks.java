package org.eventtimeline.timeline.merge;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys by which mentions that may tell one event are found among millions: a cell of the calendar and a word.
 *
 * <p>Two mentions that fit share a word, and either the cell or one has the cell around that of the other. So each is
 * stored under its cell, those that it may mean as well and, marked, the one around it. In another cell only headlines
 * that are nearly the same fit, and these share even the words of a few. What happens {@link Once} has keys of its own,
 * for whatever cell.
 *
 * @param stored the keys under which a mention can be found
 * @param sought the keys under which to look for mentions that may fit
 */
public record Blocks(List<String> stored, List<String> sought) {
    private static final String IN = "in ";

    /**
     * The keys of a mention.
     *
     * @param cell the cell that its date names
     * @param words its words
     * @param few words of which those that fit, but have another cell, share at least one
     * @param once keys of what happens once, whatever its cell and words
     */
    static Blocks of(Cell cell, Collection<String> words, Collection<String> few, Collection<String> once) {
        Stream<String> stored = Stream.concat(Stream.of(cell.name()), cell.around().map(IN::concat).stream());
        Stream<String> others =
                Stream.concat(Stream.of(IN + cell.name()).filter(in -> cell.isDivided()), cell.others());
        return new Blocks(
                Stream.of(keys(stored, words), keys(cell.beside().stream(), few), once.stream())
                        .flatMap(keys -> keys)
                        .toList(),
                Stream.of(keys(Stream.of(cell.name()), words), keys(others, few), once.stream())
                        .flatMap(keys -> keys)
                        .toList());
    }

    /** The same keys for a timeline among others. */
    public static List<String> in(long timeline, List<String> keys) {
        return keys.stream().map(key -> timeline + " " + key).toList();
    }

    private static Stream<String> keys(Stream<String> cells, Collection<String> words) {
        return cells.flatMap(cell -> words.stream().map(word -> cell + " " + word));
    }
}
