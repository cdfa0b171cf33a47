package org.eventtimeline.extractor.event.phrase;

/** Finds the neighbours of a phrase over a date between them, as news sets it: {@code found on Monday what}. */
public final class OverDates {
    private OverDates() {}

    /** The phrase before phrase {@code i}: {@code a tool} in {@code a tool on Monday that limits noise}. */
    public static int before(Phrases phrases, int i) {
        int before = i - 1;
        if (!phrases.isTime(before)) {
            return before;
        }
        return phrases.preposition(before - 1).isEmpty() ? before - 1 : before - 2;
    }

    /** The phrase after the date that may stand at phrase {@code i}: {@code what} in {@code found on Monday what}. */
    public static int after(Phrases phrases, int i) {
        int time = phrases.preposition(i).isEmpty() ? i : i + 1;
        return phrases.isTime(time) ? time + 1 : i;
    }
}
