package org.eventtimeline.extractor.language;

/** The place of a token in a text: offsets in UTF-16 code units, end exclusive. */
record Piece(int start, int end) {}
