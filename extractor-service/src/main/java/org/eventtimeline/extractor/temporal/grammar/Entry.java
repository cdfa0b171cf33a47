package org.eventtimeline.extractor.temporal.grammar;

import java.util.List;

/**
 * A rule with its place in a grammar.
 *
 * @param order the rule's place among the rules; of equally long matches that of the first rule counts
 * @param categories the categories that its phrases belong to
 */
record Entry(Rule rule, int order, List<Category> categories) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && order == entry.order;
    }

    @Override
    public int hashCode() {
        return order;
    }
}
