package org.eventtimeline.extractor.event.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.phrase.Words;

/** What a body with a name is called for what it does: the Moe Commission {@code the regulator}. */
final class BodyKinds {
    private static final Set<String> AUTHORITIES =
            Set.of("commission", "authority", "agency", "office", "inspectorate", "administration");
    private static final Map<String, Set<String>> KINDS = Map.of(
            "regulator",
            AUTHORITIES,
            "watchdog",
            AUTHORITIES,
            "charity",
            Set.of("trust", "foundation", "fund"),
            "label",
            Set.of("records", "recordings"));

    private final Discourse discourse;

    BodyKinds(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The only body told of in the sentence or shortly before that is of the kind. */
    Optional<String> meant(String noun, int sentence) {
        Set<String> kinds = KINDS.getOrDefault(noun, Set.of());
        return kinds.isEmpty()
                ? Optional.empty()
                : discourse
                        .organisations()
                        .surely(
                                sentence,
                                name -> Stream.of(Words.lower(name).split(" ")).anyMatch(kinds::contains))
                        .map(this::whole);
    }

    /** {@code Authority for Ports} of {@code Authority}, by which the article begins its name. */
    private String whole(String name) {
        return discourse.epithets().meant(Words.lower(name)).orElse(name);
    }
}
