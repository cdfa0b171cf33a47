package org.eventtimeline.timeline.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts mentions that tell one event together.
 *
 * <p>What a person has put together stays together. Then the pairs of mentions that fit are gone through, the best fit
 * first, and the two groups they are in are united unless something in the one is at odds with something in the other.
 * Pairs that fit alike are taken in the order of their ids: the outcome depends on which mentions there are, and on
 * nothing else.
 */
public final class Clustering {
    private final Map<String, Group> groups = new HashMap<>();

    private Clustering(Collection<Gist> gists, Decisions decisions) {
        Map<String, Group> placed = new HashMap<>();
        for (Gist gist : gists) {
            Group group = decisions
                    .place(gist.id())
                    .map(place -> placed.computeIfAbsent(place, p -> new Group(decisions)))
                    .orElseGet(() -> new Group(decisions));
            group.add(gist);
            groups.put(gist.id(), group);
        }
    }

    /** The ids of the mentions of each event. */
    public static List<Set<String>> of(Collection<Gist> gists, Decisions decisions) {
        Clustering clustering = new Clustering(gists, decisions);
        if (gists.size() > 1) {
            Pair.fitting(gists, gists).forEach(clustering::unite);
        }
        return clustering.groups.values().stream().distinct().map(Group::ids).toList();
    }

    /** Whether mentions can be added to an event without anything being at odds. */
    public static boolean agree(Collection<Gist> event, Collection<Gist> more, Decisions decisions) {
        Group group = new Group(decisions);
        event.forEach(group::add);
        for (Gist gist : more) {
            Group single = new Group(decisions);
            single.add(gist);
            if (group.isAtOddsWith(single)) {
                return false;
            }
            group.takeIn(single);
        }
        return true;
    }

    private void unite(Pair pair) {
        Group one = groups.get(pair.one().id());
        Group other = groups.get(pair.other().id());
        if (one != other && !one.isAtOddsWith(other)) {
            one.takeIn(other);
            other.ids().forEach(id -> groups.put(id, one));
        }
    }
}
