package org.eventtimeline.extractor.event.headline.noun;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Leaves out {@code Mr} of {@code Mr Lang's novel} where the name is told in full: {@code Otto Lang's novel}. */
final class CourtesyTitles {
    private static final Set<String> TITLES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss");

    private CourtesyTitles() {}

    /**
     * Whether the token is such a title before one of the names.
     *
     * @param found the names of the noun phrase
     */
    static boolean isLeftOut(Phrases phrases, int token, List<Name> found, Names names) {
        return TITLES.contains(phrases.lower(token))
                && found.stream()
                        .filter(name -> name.from() == token + 1)
                        .anyMatch(name -> names.full(phrases, name).indexOf(' ') > 0);
    }
}
