package org.eventtimeline.timeline.form;

/**
 * What a form is known by.
 *
 * @param extension what its address ends with, after {@code events.}: for a calendar {@code ics}
 * @param mediaType the media type, without parameters
 * @param extent how many events it gives
 */
public record FormType(String extension, String mediaType, Extent extent) {

    /** How many events a form gives. */
    public enum Extent {
        /** Every event from the cursor on, however many; meant to be kept as a file. */
        WHOLE,
        /** A page. */
        PAGE,
        /** What came last. */
        LATEST
    }
}
