package org.eventtimeline.timeline.merge;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What an article is about, as far as whom it names tells: articles of one subject name many of the same, even where
 * the sentences that tell of one event name nobody.
 *
 * <p>The words of the names are looked at only where nothing else tells that two know the same people.
 */
final class Subject {
    /** How alike the names of articles are that tell of one subject. */
    private static final double ALIKE = 0.25;

    /** That of an article of which nobody knows whom it names. */
    static final Subject UNKNOWN = new Subject(List.of());

    private final Collection<String> names;
    private Words words;

    /** @param names whom the article names anywhere */
    Subject(Collection<String> names) {
        this.names = names;
    }

    /** Whether an article about the one may well tell of the other; of an article without names that is not known. */
    boolean isLike(Subject other) {
        return words().similarity(other.words()) >= ALIKE;
    }

    /** Whether the article names somebody, by the words of the name. */
    boolean names(Set<String> name) {
        return words().stems().containsAll(name);
    }

    private Words words() {
        if (words == null) {
            words = Words.of(String.join(" ", names));
        }
        return words;
    }
}
