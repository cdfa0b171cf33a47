package org.eventtimeline.extractor.event.topic;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Tells of which country a court or minister is, since most of what an article tells is not done by them. */
final class NationalBodies {
    private static final Set<String> BODIES = Set.of("person", "group");

    private NationalBodies() {}

    /** {@code Norway} of {@code Norwegian court}, if the first and last token say so. */
    static Optional<String> country(Phrases phrases, int first, int last) {
        String people = phrases.token(first).text();
        String body = Words.lower(phrases.token(last));
        boolean national =
                Geography.isPeople(people) && BODIES.stream().anyMatch(kind -> WordNetKinds.isKindOf(body, kind, 1));
        return national ? Geography.countryOf(people) : Optional.empty();
    }
}
