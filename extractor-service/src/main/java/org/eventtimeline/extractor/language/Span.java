package org.eventtimeline.extractor.language;

/**
 * A stretch of a text.
 *
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last one
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }
}
