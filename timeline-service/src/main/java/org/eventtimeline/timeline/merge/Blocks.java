package org.eventtimeline.timeline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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
        List<String> own = new ArrayList<>(once);
        addKeys(own, cell.name(), words);
        List<String> stored = new ArrayList<>(own);
        cell.around().ifPresent(around -> addKeys(stored, IN + around, words));
        cell.beside().forEach(beside -> addKeys(stored, beside, few));
        List<String> sought = new ArrayList<>(own);
        if (cell.isDivided()) {
            addKeys(sought, IN + cell.name(), few);
        }
        cell.others().forEach(other -> addKeys(sought, other, few));
        return new Blocks(stored, sought);
    }

    private static void addKeys(List<String> keys, String cell, Collection<String> words) {
        for (String word : words) {
            keys.add(cell + " " + word);
        }
    }

    /** The same keys for a timeline among others. */
    public static List<String> in(long timeline, List<String> keys) {
        return keys.stream().map(key -> timeline + " " + key).toList();
    }
}
