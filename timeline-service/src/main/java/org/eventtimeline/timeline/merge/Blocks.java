package org.eventtimeline.timeline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
    /** Those of what is not sought in any way of its own. */
    static final Blocks NONE = both(List.of());

    private static final String IN = "in ";

    /**
     * The keys of a mention.
     *
     * @param cell the cell that its date names
     * @param keywords its words, and the few of which those that fit, but have another cell, share at least one
     */
    static Blocks of(Cell cell, Keywords keywords) {
        Set<String> words = keywords.all();
        Set<String> few = keywords.few();
        List<String> own = under(cell.name(), words);
        List<String> stored = new ArrayList<>(own);
        cell.around().ifPresent(around -> stored.addAll(under(IN + around, words)));
        cell.beside().forEach(beside -> stored.addAll(under(beside, few)));
        cell.behind().forEach(month -> stored.addAll(under(month, keywords.figures())));
        List<String> sought = new ArrayList<>(own);
        if (cell.isDivided()) {
            sought.addAll(under(IN + cell.name(), few));
        }
        cell.others().forEach(other -> sought.addAll(under(other, few)));
        cell.behind().forEach(month -> {
            sought.addAll(under(month, keywords.figures()));
            sought.addAll(under(IN + month, keywords.figures()));
        });
        return new Blocks(stored, sought);
    }

    /** Those of a mention that is found by the keys by which it seeks. */
    static Blocks both(List<String> keys) {
        return new Blocks(keys, keys);
    }

    /** The key of each of the words in a cell. */
    static List<String> under(String cell, Collection<String> words) {
        return words.stream().map(word -> cell + " " + word).toList();
    }

    Blocks and(Blocks more) {
        return new Blocks(joined(stored, more.stored), joined(sought, more.sought));
    }

    private static List<String> joined(List<String> ones, List<String> others) {
        return Stream.concat(ones.stream(), others.stream()).toList();
    }

    /** The same keys for a timeline among others. */
    public static List<String> in(long timeline, List<String> keys) {
        return keys.stream().map(key -> timeline + " " + key).toList();
    }
}
