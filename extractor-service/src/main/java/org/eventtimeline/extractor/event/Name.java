package org.eventtimeline.extractor.event;

/**
 * A name as it stands in a sentence.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param text the name as written
 * @param titled whether a title stands before it
 */
record Name(int from, int to, String text, boolean titled) {

    String firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    String lastWord() {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    boolean isOneWord() {
        return text.indexOf(' ') < 0;
    }
}
