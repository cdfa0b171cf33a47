package org.eventtimeline.timeline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Mentions that tell one event as far as is known while they are being clustered. */
final class Group {
    private final Decisions decisions;
    private final Set<String> ids = new TreeSet<>();
    private final List<Gist> free = new ArrayList<>();
    /** What a person has put together, by its place. */
    private final Map<String, List<Gist>> placed = new HashMap<>();

    private final Set<Group> atOdds = Collections.newSetFromMap(new IdentityHashMap<>());

    Group(Decisions decisions) {
        this.decisions = decisions;
    }

    void add(Gist gist) {
        ids.add(gist.id());
        decisions
                .place(gist.id())
                .map(place -> placed.computeIfAbsent(place, p -> new ArrayList<>()))
                .orElse(free)
                .add(gist);
    }

    Set<String> ids() {
        return ids;
    }

    /** Groups that are at odds stay so whatever they take in; it is found out once. */
    boolean isAtOddsWith(Group other) {
        if (atOdds.contains(other)) {
            return true;
        }
        boolean found = units().stream().anyMatch(one -> other.units().stream().anyMatch(unit -> areAtOdds(one, unit)));
        if (found) {
            atOdds.add(other);
            other.atOdds.add(this);
        }
        return found;
    }

    /** What a person has put together speaks for the mentions that have joined it. */
    private Collection<List<Gist>> units() {
        return placed.isEmpty() ? free.stream().map(List::of).toList() : placed.values();
    }

    /** What a person has put together may be of several dates: what agrees with one of its mentions may join. */
    private boolean areAtOdds(List<Gist> ones, List<Gist> others) {
        return decisions.keepApart(ones.get(0).id(), others.get(0).id())
                || ones.stream().allMatch(one -> others.stream().allMatch(other -> Contradiction.excludes(one, other)));
    }

    void takeIn(Group other) {
        ids.addAll(other.ids);
        free.addAll(other.free);
        placed.putAll(other.placed);
        for (Group foe : other.atOdds) {
            foe.atOdds.remove(other);
            foe.atOdds.add(this);
            atOdds.add(foe);
        }
    }
}
