package org.eventtimeline.extractor.temporal.grammar;

/** A kind of phrase that patterns may refer to: whatever the rules of the category match, or of one inside. */
final class Category {
    private final String name;
    private final int number;
    private TokenSet first = TokenSet.NONE;
    private TokenSet second = TokenSet.NONE;

    /**
     * A category that no rule has yet.
     *
     * @param name "date" holds "date.day", and the empty name all
     * @param number its place among the categories of the grammar
     */
    Category(String name, int number) {
        this.name = name;
        this.number = number;
    }

    String name() {
        return name;
    }

    int number() {
        return number;
    }

    /** Its bit in a set of categories. */
    long bit() {
        return 1L << number;
    }

    /** The tokens with which its phrases can begin. */
    TokenSet first() {
        return first;
    }

    /** The tokens that can come second in its phrases. */
    TokenSet second() {
        return second;
    }

    /** Learns tokens with which its phrases can begin; whether any of them is new. */
    boolean learnFirst(TokenSet tokens) {
        boolean news = !first.holds(tokens);
        first = news ? TokenSet.anyOf(first, tokens) : first;
        return news;
    }

    /** Learns tokens that can come second in its phrases; whether any of them is new. */
    boolean learnSecond(TokenSet tokens) {
        boolean news = !second.holds(tokens);
        second = news ? TokenSet.anyOf(second, tokens) : second;
        return news;
    }

    /** Whether a phrase of the other category is one of this, too. */
    boolean holds(String other) {
        return name.isEmpty() || (other + ".").startsWith(name + ".");
    }
}
