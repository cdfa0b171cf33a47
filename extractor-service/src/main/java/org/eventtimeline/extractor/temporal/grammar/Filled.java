package org.eventtimeline.extractor.temporal.grammar;

/**
 * A slot that was filled.
 *
 * @param before the one before it; null where it is the first
 * @param slot its name
 * @param value what was read
 * @param start index of its first token
 * @param end index of the token after its last one
 */
record Filled(Filled before, String slot, Object value, int start, int end) {}
