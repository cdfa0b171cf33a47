package org.eventtimeline.extractor.temporal;

import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * A temporal expression of a text with what it means.
 *
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last one
 * @param value what it means
 * @param rule the name of the grammar rule that recognised it
 */
public record TemporalExpression(int start, int end, TemporalValue value, String rule) {

    public TemporalExpression {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }
}
