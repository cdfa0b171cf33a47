package org.eventtimeline.timeline.merge;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What people have decided about mentions: which they have put together, and what they have kept apart.
 *
 * @param places the place a person has put a mention in, by the id of the mention
 * @param apart the places that a person has kept apart
 */
public record Decisions(Map<String, String> places, Set<Apart> apart) {
    /** Nobody has decided anything. */
    public static final Decisions NONE = new Decisions(Map.of(), Set.of());

    /**
     * Two places whose mentions tell different events.
     *
     * @param one the id of a place
     * @param other the id of another place
     */
    public record Apart(String one, String other) {}

    Optional<String> place(String mention) {
        return Optional.ofNullable(places.get(mention));
    }

    /** Whether no person has put one of the mentions somewhere. */
    public boolean leaveFree(Collection<Gist> mentions) {
        return mentions.stream().noneMatch(mention -> places.containsKey(mention.id()));
    }

    /** Whether a person has kept two mentions apart, which are given by their ids. */
    public boolean keepApart(String one, String other) {
        String here = places.get(one);
        String there = places.get(other);
        return here != null
                && there != null
                && !Objects.equals(here, there)
                && (apart.contains(new Apart(here, there)) || apart.contains(new Apart(there, here)));
    }
}
