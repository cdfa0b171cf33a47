package org.eventtimeline.timeline.form;

import java.util.stream.Stream;

/** A form in which events are given. */
public interface Form {
    /** What it is known by. */
    FormType type();

    /** The form of the excerpt in UTF-8, piece by piece; takes from the excerpt what the next piece needs. */
    Stream<byte[]> write(Excerpt excerpt);
}
