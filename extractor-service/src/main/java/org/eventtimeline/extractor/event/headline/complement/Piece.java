package org.eventtimeline.extractor.event.headline.complement;

/**
 * Words of a sentence as a headline gives them: {@code to four years}.
 *
 * @param words empty where a headline does without them
 * @param next the phrase after them
 */
public record Piece(String words, int next) {}
