package org.eventtimeline.extractor.temporal.edtf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The qualifier of each component of a date: year, month, day. */
record Qualification(List<Qualifier> qualifiers) {

    Qualification {
        qualifiers = List.copyOf(qualifiers);
    }

    /** The same qualifier for every component. */
    static Qualification uniform(int components, Qualifier qualifier) {
        return new Qualification(Collections.nCopies(components, qualifier));
    }

    static Qualification none(int components) {
        return uniform(components, Qualifier.NONE);
    }

    /**
     * What the marks around the components say.
     *
     * @param individual the mark to the left of each component, which is for that component
     * @param group the mark to the right of each component, which is for it and all to its left
     */
    static Qualification of(List<Qualifier> individual, List<Qualifier> group) {
        var qualifiers = new ArrayList<>(individual);
        var fromTheRight = Qualifier.NONE;
        for (int i = group.size() - 1; i >= 0; i--) {
            fromTheRight = fromTheRight.and(group.get(i));
            qualifiers.set(i, individual.get(i).and(fromTheRight));
        }
        return new Qualification(qualifiers);
    }

    /** The qualifiers of the first components. */
    Qualification first(int components) {
        return new Qualification(qualifiers.subList(0, components));
    }

    /** All qualifiers together. */
    Qualifier overall() {
        return qualifiers.stream().reduce(Qualifier.NONE, Qualifier::and);
    }

    int level() {
        if (shared() < qualifiers.size()) {
            return 2;
        }
        return qualifiers.get(0) == Qualifier.NONE ? 0 : 1;
    }

    /** The components with hyphens and marks: one group mark for what the first ones share, then individual ones. */
    String write(List<String> components) {
        var text = new StringBuilder();
        int shared = shared();
        for (int i = 0; i < components.size(); i++) {
            text.append(i == 0 ? "" : "-");
            text.append(i < shared ? "" : qualifiers.get(i)).append(components.get(i));
            text.append(i == shared - 1 ? qualifiers.get(i) : "");
        }
        return text.toString();
    }

    /** How many components from the left have the same qualifier. */
    private int shared() {
        int shared = 1;
        while (shared < qualifiers.size() && qualifiers.get(shared) == qualifiers.get(0)) {
            shared++;
        }
        return shared;
    }
}
