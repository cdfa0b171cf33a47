package org.eventtimeline.extractor.event.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Geography;

/**
 * Parts of names by which people with several surnames are called: {@code García Lang} and {@code García} of {@code Ana
 * García Lang}.
 */
final class PartialNames {
    /** The names by each of their words but the first, in lower case. */
    private final Map<String, Set<String>> names = new HashMap<>();

    /** Of the names of an article. */
    PartialNames(Collection<String> names) {
        for (String name : names) {
            String[] words = name.toLowerCase(Locale.ROOT).split(" ");
            for (int i = 1; i < words.length; i++) {
                this.names
                        .computeIfAbsent(words[i], word -> new LinkedHashSet<>())
                        .add(name);
            }
        }
    }

    /** The only name of a person in which the text stands behind the given name, and is hardly anything else. */
    Optional<String> full(String text) {
        boolean oneWord = text.indexOf(' ') < 0;
        boolean other = oneWord && (GivenNames.begin(text) || NameShape.isCommon(text) || Geography.isKnownPlace(text));
        if (other || CompanyKinds.is(text.substring(text.lastIndexOf(' ') + 1))) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String inner = " " + lower + " ";
        List<String> found = names.getOrDefault(lower.split(" ", 2)[0], Set.of()).stream()
                .filter(name -> (name.toLowerCase(Locale.ROOT) + (oneWord ? "" : " ")).contains(inner))
                .filter(name -> !NameShape.isInstitution(new Name(0, 1, name, false)))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
