package org.eventtimeline.extractor.temporal.grammar;

/**
 * A kind of phrase that patterns may refer to: whatever the rules of the category match, or of one inside.
 *
 * @param name "date" holds "date.day", and the empty name all
 * @param number its place among the categories of the grammar
 */
record Category(String name, int number) {

    /** Whether a phrase of the other category is one of this, too. */
    boolean holds(String other) {
        return name.isEmpty() || (other + ".").startsWith(name + ".");
    }
}
