package org.eventtimeline.timeline.form;

import java.util.Set;

/**
 * What a form is known by.
 *
 * @param extension what its address ends with, after {@code events.}: for a calendar {@code ics}
 * @param mediaType the media type, without parameters
 * @param extent how many events it gives
 */
public record FormType(String extension, String mediaType, Extent extent) {

    private static final Set<String> OF_JSON = Set.of("fields");
    private static final Set<String> OF_PAGES = Set.of("order", "cursor");

    /**
     * Whether a parameter of the JSON form means something here: each form has its fields, and what came last its
     * order.
     */
    public boolean takes(String parameter) {
        return !OF_JSON.contains(parameter) && !(extent == Extent.LATEST && OF_PAGES.contains(parameter));
    }

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
