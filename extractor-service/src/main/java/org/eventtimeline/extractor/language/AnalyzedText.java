package org.eventtimeline.extractor.language;

import java.util.List;

/**
 * A text with its sentences. Not for use by several threads.
 *
 * @param text the unchanged text
 * @param sentences its sentences in order; white space and list bullets lie between them
 */
public record AnalyzedText(String text, List<Sentence> sentences) {

    public AnalyzedText {
        sentences = List.copyOf(sentences);
    }
}
