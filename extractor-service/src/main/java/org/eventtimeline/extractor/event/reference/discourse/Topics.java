package org.eventtimeline.extractor.event.reference.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.phrase.Words;

/** What the title and the first sentences of an article are about. */
final class Topics {
    /** So many sentences open an article. */
    private static final int FIRST = 2;

    private final List<String> beside = new ArrayList<>();
    private String title;
    private String opening;
    private int opened;
    private boolean only;

    void announce(String name, boolean only) {
        title = name;
        this.only = only;
    }

    /** Remembers what else the title names. */
    void announceBeside(String name) {
        beside.add(name);
    }

    /** Remembers that the sentence is about what has the name. */
    void open(String name, int sentence) {
        if (opening == null && sentence <= FIRST) {
            opening = name;
            opened = sentence;
        }
    }

    /** Remembers that the sentence is as much about another, so that it opens with neither. */
    void share(int sentence) {
        opening = opening != null && sentence == opened ? "" : opening;
    }

    /** Whether nothing but the first sentences tells what the article is about, and that is what has the name. */
    boolean isOpening(String name) {
        return title == null && opening != null && !opening.isEmpty() && isSame(name, opening);
    }

    /** Whether all that the title names is what the article is about, which it does not leave for long. */
    boolean isOnly() {
        return only;
    }

    Optional<String> announced() {
        return Optional.ofNullable(title);
    }

    /** Whether the title is about what has the name, be it in full there or here. */
    boolean isTitle(String name) {
        return title != null && isSame(name, title);
    }

    /** Whether the title names it, maybe beside what it is about. */
    boolean isInTitle(String name) {
        return isTitle(name) || beside.stream().anyMatch(other -> isSame(name, other));
    }

    private static boolean isSame(String name, String other) {
        return isPartOf(name, other) || isPartOf(other, name);
    }

    /** {@code Acme} in {@code Acme Steel}, {@code Rovers} in {@code Oslo Rovers}. */
    static boolean isPartOf(String name, String longer) {
        String part = Words.lower(name);
        String whole = Words.lower(longer);
        return whole.equals(part) || whole.startsWith(part + " ") || whole.endsWith(" " + part);
    }
}
