package org.eventtimeline.extractor.event.reference.discourse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The organisations that an article has spoken of, for {@code the company} to take up. */
public final class Things {
    private static final int NEAR = 2;

    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Topics topics = new Topics();
    private final LikelyThings likely = new LikelyThings(things, topics);
    private int order;

    /** The names by which it has spoken of them. */
    public Set<String> names() {
        return things.keySet();
    }

    /** Remembers what the title says that the article is about. */
    public void announce(String name, boolean only) {
        topics.announce(name, only);
    }

    /** Whether it is known what the article is about. */
    public boolean isAnnounced() {
        return topics.announced().isPresent();
    }

    /** Whether the title is about what has the name. */
    public boolean isTitle(String name) {
        return topics.isTitle(name);
    }

    /** Remembers that a sentence speaks of the thing, maybe as its subject. */
    public void speakOf(String name, boolean subject, int sentence) {
        things.computeIfAbsent(name, Thing::new).speakOf(subject, sentence, order++);
        if (subject) {
            topics.open(name, sentence);
        }
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
        List<String> near = things.values().stream()
                .filter(thing -> thing.lastSubject() >= from)
                .map(Thing::name)
                .toList();
        return near.stream().map(full).distinct().count() == 1
                ? Optional.of(near.get(near.size() - 1))
                : Optional.empty();
    }

    /** The one that a description in the sentence surely means; nothing where two would do. */
    public Optional<String> surely(int sentence, Predicate<String> fits) {
        return likely.surely(sentence, fits);
    }

    /** The same of those whose rivals are named beside them all the time, so that the topic of the title stays. */
    public Optional<String> topical(int sentence, Predicate<String> fits) {
        return likely.topical(sentence, fits);
    }

    /** Whether the title or a sentence shortly before is about what has the name. */
    public boolean isNear(String name, int sentence) {
        return topics.isTitle(name) || isSubject(name, sentence - NEAR);
    }

    /** Whether the sentence or one behind it is about what has the name. */
    public boolean isSubject(String name, int sentence) {
        return things.get(name).lastSubject() >= sentence;
    }
}
