package org.eventtimeline.extractor.temporal.grammar;

/**
 * A rule with its place in a grammar.
 *
 * @param order the rule's place among the rules; of equally long matches that of the first rule counts
 * @param categories those that its phrases belong to, a bit for each
 */
record Entry(Rule rule, int order, long categories) {

    boolean isOf(Category category) {
        return (categories & category.bit()) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && order == entry.order;
    }

    @Override
    public int hashCode() {
        return order;
    }
}
