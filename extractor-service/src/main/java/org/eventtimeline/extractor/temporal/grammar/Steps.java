package org.eventtimeline.extractor.temporal.grammar;

import java.util.List;
import java.util.Optional;

/** What patterns may name between braces: slots, and the categories of rules. */
record Steps(List<Slot> slots, List<Category> categories) {

    /** The step that a name stands for. */
    Optional<Step> named(String name, boolean glued) {
        Optional<Step> part = slots.stream()
                .filter(slot -> slot.name().equals(name))
                .<Step>map(slot -> new Step.Part(slot, glued))
                .findFirst();
        return part.or(() -> categories.stream()
                .filter(category -> category.name().equals(name))
                .<Step>map(category -> new Step.Phrase(category, glued))
                .findFirst());
    }
}
