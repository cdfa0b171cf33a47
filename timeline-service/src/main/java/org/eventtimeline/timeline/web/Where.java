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

    /** Whether the component shows a {@code vertical} list or a {@code horizontal} axis. */
    @QueryParam("view")
    String view;

    /** Where the component opens: {@code today}, {@code last} or a date. */
    @QueryParam("start")
    String start;

    /** The colours of the component: {@code light} or {@code dark}, where the reader's own are not wanted. */
    @QueryParam("theme")
    String theme;

    /** The event with which the page begins. */
    @QueryParam("at")
    String at;

    Look look() {
        return new Look(view == null ? "vertical" : view, start, theme);
    }

    /** How the component shows the timeline; what it does not understand it leaves aside. */
    record Look(String view, String start, String theme) {}
}
