package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.List;

/** A kind of phrase that patterns may refer to as a slot: whatever the category's rules match. */
final class Category {
    private final String name;
    private final int number;
    private final List<Compiled> rules = new ArrayList<>();
    private List<Opening> openings = List.of();
    private RuleIndex index;

    /**
     * A category that still has no rules.
     *
     * @param number its place among the categories of the grammar
     */
    Category(String name, int number) {
        this.name = name;
        this.number = number;
    }

    /** The category as patterns see it. */
    Slot slot() {
        return new Slot(name, () -> openings, (phrases, at) -> phrases.longest(this, at));
    }

    int number() {
        return number;
    }

    /** Takes in a rule that is of this category or of one inside: "date" holds "date.day". */
    void offer(Compiled compiled) {
        if ((compiled.rule().category() + ".").startsWith(name + ".")) {
            rules.add(compiled);
        }
    }

    /** Finds out how its phrases begin from what is known of all categories; false where that is nothing new. */
    boolean learn() {
        List<Opening> known = openings;
        openings = Opening.merge(rules.stream().flatMap(one -> one.pattern().openings().stream()));
        return !openings.equals(known);
    }

    void index() {
        index = new RuleIndex(rules);
    }

    /** The longest phrase that begins at the token; null where none does. */
    Match longest(Phrases phrases, int at) {
        return index.longest(phrases, at);
    }
}
