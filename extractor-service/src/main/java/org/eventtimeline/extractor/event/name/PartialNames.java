package org.eventtimeline.extractor.event.name;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eventtimeline.extractor.event.phrase.Geography;

/**
 * Parts of names by which people with several surnames are called: {@code García Lang} and {@code García} of {@code Ana
 * García Lang}.
 */
final class PartialNames {
    private final List<String> names;

    /** Of the names of an article. */
    PartialNames(Collection<String> names) {
        this.names = names.stream().filter(name -> name.indexOf(' ') > 0).toList();
    }

    /** The only name of a person in which the text stands behind the given name, and is hardly anything else. */
    Optional<String> full(String text) {
        boolean oneWord = text.indexOf(' ') < 0;
        boolean other = oneWord && (GivenNames.begin(text) || NameShape.isCommon(text) || Geography.isKnownPlace(text));
        if (other || CompanyKinds.is(text.substring(text.lastIndexOf(' ') + 1))) {
            return Optional.empty();
        }
        String inner = " " + text.toLowerCase(Locale.ROOT) + " ";
        List<String> found = names.stream()
                .filter(name -> (name.toLowerCase(Locale.ROOT) + (oneWord ? "" : " ")).contains(inner))
                .filter(name -> !NameShape.isInstitution(new Name(0, 1, name, false)))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
