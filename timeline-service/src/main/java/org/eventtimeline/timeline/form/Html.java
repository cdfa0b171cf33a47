package org.eventtimeline.timeline.form;

/** Text in HTML. */
final class Html {
    private Html() {}

    /** The text with nothing in it that HTML takes for its own. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
