package org.eventtimeline.extractor.temporal.grammar;

/**
 * A named part of a pattern that reads a value from one or more tokens: a month, a number, a unit, ...
 *
 * @param name how patterns refer to it, as in {@code {month}}
 * @param first the tokens with which its values can begin
 * @param second the tokens that can come second in its values
 * @param reader what reads it
 */
public record Slot(String name, TokenSet first, TokenSet second, Reader reader) {

    /** A slot whose values are single tokens. */
    public Slot(String name, TokenSet first, Reader reader) {
        this(name, first, TokenSet.NONE, reader);
    }

    /** Reads a value at a token. */
    @FunctionalInterface
    public interface Reader {
        /** The value that begins at the token with this index, or null where none does. */
        Reading read(Phrases phrases, int at);
    }

    /**
     * A value that was read.
     *
     * @param value the value
     * @param end index of the token after its last one
     */
    public record Reading(Object value, int end) {}
}
