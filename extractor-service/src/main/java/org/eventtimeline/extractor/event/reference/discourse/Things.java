package org.eventtimeline.extractor.event.reference.discourse;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The organisations that an article has spoken of, for {@code the company} to take up. */
public final class Things {
    private static final int NEAR = 2;

    /** So far before the first sentence nothing is the subject. */
    private static final int NEVER = -1 - NEAR;

    /** The last sentence that is about each of them. */
    private final Map<String, Integer> subjects = new LinkedHashMap<>();

    private final Topics topics = new Topics();

    /** The names by which it has spoken of them. */
    public Set<String> names() {
        return subjects.keySet();
    }

    /**
     * Whether it has spoken of what has the name, maybe only by its beginning: {@code Authority} of {@code Authority
     * for}.
     */
    public boolean isKnown(String name) {
        return names().contains(name)
                || names().stream()
                        .filter(known -> name.startsWith(known + " "))
                        .anyMatch(known -> Character.isLowerCase(name.charAt(known.length() + 1)));
    }

    /** Remembers what the title says that the article is about. */
    public void announce(String name, boolean only) {
        topics.announce(name, only);
    }

    /** Remembers what else the title names. */
    public void announceBeside(String name) {
        topics.announceBeside(name);
    }

    /** Whether it is known what the article is about. */
    public boolean isAnnounced() {
        return topics.announced().isPresent();
    }

    /** Whether the title is about what has the name. */
    public boolean isTitle(String name) {
        return topics.isTitle(name);
    }

    /** Whether the title names it, maybe beside what it is about. */
    public boolean isInTitle(String name) {
        return topics.isInTitle(name);
    }

    /** Whether nothing but the first sentences tells what the article is about, and that is what has the name. */
    public boolean isOpening(String name) {
        return topics.isOpening(name);
    }

    /** Whether the title is about what has the name and nothing else. */
    public boolean isOnlyTitle(String name) {
        return topics.isOnly() && topics.isTitle(name);
    }

    /** Remembers that a sentence speaks of the thing, maybe as its subject. */
    public void speakOf(String name, boolean subject, int sentence) {
        subjects.merge(name, subject ? sentence : NEVER, Math::max);
        if (subject) {
            topics.open(name, sentence);
        }
    }

    /** Remembers that a sentence has several subjects. */
    public void share(int sentence) {
        topics.share(sentence);
    }

    /**
     * What this sentence, or otherwise those shortly before it are about, if it is one thing; otherwise the title.
     *
     * @param full the full name of what has a name
     */
    public Optional<String> near(int sentence, UnaryOperator<String> full) {
        Optional<String> named = topics.announced();
        return only(sentence, full)
                .or(() ->
                        only(sentence - NEAR, full).filter(name -> named.isEmpty() || topics.isTitle(full.apply(name))))
                .or(() -> named);
    }

    private Optional<String> only(int from, UnaryOperator<String> full) {
        List<String> near =
                names().stream().filter(name -> isSubject(name, from)).toList();
        return near.stream().map(full).distinct().count() == 1
                ? Optional.of(near.get(near.size() - 1))
                : Optional.empty();
    }

    /** {@code Acme Steel} for {@code Acme}, or the name itself. */
    public String longest(String name) {
        return names().stream()
                .filter(longer -> Topics.isPartOf(name, longer))
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
    }

    /** Whether the title or a sentence shortly before is about what has the name. */
    public boolean isNear(String name, int sentence) {
        return topics.isTitle(name) || isSubject(name, sentence - NEAR);
    }

    /** Whether the sentence or one behind it is about what has the name. */
    public boolean isSubject(String name, int sentence) {
        return subjects.getOrDefault(name, NEVER) >= sentence;
    }
}
