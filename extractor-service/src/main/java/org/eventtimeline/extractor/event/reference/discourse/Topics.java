package org.eventtimeline.extractor.event.reference.discourse;

import java.util.Optional;

/** What the title and the first sentences of an article are about. */
final class Topics {
    /** So many sentences open an article. */
    private static final int FIRST = 2;

    /** So much more prominent is what the title is about, and what the first sentences are about. */
    private static final int TITLE = 3_000;

    private static final int OPENING = 1_500;

    private String title;
    private boolean only;
    private String opening;

    void announce(String name, boolean only) {
        title = name;
        this.only = only;
    }

    /** Whether all that the title names is what the article is about, which it does not leave for long. */
    boolean isOnly() {
        return only;
    }

    /** Remembers that the sentence is about what has the name. */
    void open(String name, int sentence) {
        opening = opening == null && sentence <= FIRST ? name : opening;
    }

    Optional<String> announced() {
        return Optional.ofNullable(title);
    }

    /** Whether the title is about what has the name, be it in full there or here. */
    boolean isTitle(String name) {
        return isPart(name, title);
    }

    /** How much the topics add to the prominence of what has the name. */
    int weight(String name) {
        return isTitle(name) ? TITLE : isPart(name, opening) ? OPENING : 0;
    }

    static boolean isPart(String name, String other) {
        return other != null && (isPartOf(name, other) || isPartOf(other, name));
    }

    /** {@code Acme} in {@code Acme Steel}, {@code Rovers} in {@code Oslo Rovers}. */
    static boolean isPartOf(String name, String longer) {
        return longer.equals(name) || longer.startsWith(name + " ") || longer.endsWith(" " + name);
    }
}
