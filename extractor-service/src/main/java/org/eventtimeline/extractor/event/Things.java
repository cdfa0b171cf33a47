package org.eventtimeline.extractor.event;

/** The things that an article has spoken of, for {@code it} to take up. */
final class Things {
    private String last;
    private String former;

    /** Remembers that the article speaks of the thing. */
    void speakOf(String thing) {
        if (!thing.equals(last)) {
            former = last;
            last = thing;
        }
    }

    /**
     * What {@code it} means; or null.
     *
     * @param actor who is not meant, or null: {@code it} in {@code the bank sold it} is not the bank
     */
    String meant(String actor) {
        return last != null && last.equals(actor) ? former : last;
    }
}
