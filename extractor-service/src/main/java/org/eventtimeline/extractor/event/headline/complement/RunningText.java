package org.eventtimeline.extractor.event.headline.complement;

import org.eventtimeline.extractor.event.phrase.Phrases;

/** Words phrases one after the other; knows the words so far and the phrase that is next. */
public final class RunningText {
    private final Phrases phrases;
    private final StringBuilder words = new StringBuilder();
    private int next;

    /** No words yet before phrase {@code next}. */
    public RunningText(Phrases phrases, int next) {
        this.phrases = phrases;
        this.next = next;
    }

    /** The phrase that is next. */
    public int next() {
        return next;
    }

    /** Adds words which stand for all phrases before {@code next}. */
    public void add(String text, int next) {
        words.append(words.isEmpty() ? "" : " ").append(text);
        this.next = next;
    }

    /** Leaves out the phrases before {@code next}. */
    void passOver(int next) {
        this.next = next;
    }

    /** Adds the next phrase as the sentence has it. */
    public void addAsWritten() {
        add(phrases.text(phrases.get(next).from(), phrases.get(next).to()), next + 1);
    }

    /** The words so far with the rest, or no words where there is no rest. */
    Piece with(Piece rest) {
        return new Piece(rest.words().isEmpty() ? "" : words + " " + rest.words(), rest.next());
    }

    /** The words so far. */
    public Piece piece() {
        return new Piece(words.toString(), next);
    }
}
