package org.eventtimeline.timeline.web;

import jakarta.ws.rs.QueryParam;

/** Which part of a timeline a page shows, as its address says it. */
class Where {
    /** Words that the events must hold. */
    @QueryParam("q")
    String words;

    /** The cursor after which the page begins. */
    @QueryParam("after")
    String after;

    /** The cursor before which the page ends. */
    @QueryParam("before")
    String before;

    /** The event with which the page begins. */
    @QueryParam("at")
    String at;
}
