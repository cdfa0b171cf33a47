package org.eventtimeline.extractor.event.reference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The things or organisations that an article has spoken of, for {@code it} or {@code the company} to take up. */
final class Things {
    /** How many sentences back they reach. */
    private static final int REACH = 6;

    private static final int NEAR = 2;

    /** So many sentences without the topic tell that the article has left it. */
    private static final int TURN = 3;

    /** So much more prominent is what the title is about, and what the first sentences are about. */
    private static final int TOPIC = 3_000;

    private static final int OPENING = 1_500;

    /** By so much the most prominent must lead to be surely meant. */
    private static final int LEAD = 1_000;

    /** Whose the things are: {@code market share} Acme's. */
    private final Map<String, String> owners = new HashMap<>();

    private final Map<String, Thing> things = new LinkedHashMap<>();
    private int order;
    private String topic;
    private String opening;

    /** Remembers whose the thing is. */
    void own(String thing, String owner) {
        owners.put(thing, owner);
    }

    /** Whose the thing is, or itself. */
    String owner(String thing) {
        return owners.getOrDefault(thing, thing);
    }

    Set<String> names() {
        return things.keySet();
    }

    boolean isEmpty() {
        return things.isEmpty();
    }

    /** Remembers what the title says that the article is about. */
    void announce(String name) {
        topic = name;
    }

    /** Remembers that a sentence speaks of the thing, maybe as its subject. */
    void speakOf(String name, boolean subject, int sentence) {
        things.computeIfAbsent(name, Thing::new).speakOf(subject, sentence, order++);
        if (subject) {
            opening = opening == null && sentence <= NEAR ? name : opening;
        }
    }

    /** Remembers that the thing has done what only somebody does. */
    void act(String name) {
        things.get(name).act();
    }

    boolean hasActed(String name) {
        return things.get(name).hasActed();
    }

    /**
     * What this sentence, or otherwise those shortly before it are about, if it is one thing; otherwise the title.
     *
     * @param full the full name of what has a name
     */
    Optional<String> near(int sentence, UnaryOperator<String> full) {
        Optional<String> named = Optional.ofNullable(topic);
        return only(sentence, full)
                .or(() -> only(sentence - NEAR, full).filter(name -> topic == null || isPart(full.apply(name), topic)))
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
    Optional<String> surely(int sentence, Predicate<String> fits) {
        return surely(sentence, fits, hasTurned(sentence, fits));
    }

    /** The same of those whose rivals are named beside them all the time, so that the topic of the title stays. */
    Optional<String> topical(int sentence, Predicate<String> fits) {
        return surely(sentence, fits, false);
    }

    private Optional<String> surely(int sentence, Predicate<String> fits, boolean turned) {
        List<String> likely = things.keySet().stream()
                .filter(fits)
                .filter(name -> isPart(name, topic) ? !turned : things.get(name).lastSpoken() >= sentence - REACH)
                .sorted(Comparator.comparingInt((String name) -> weight(name, sentence))
                        .reversed())
                .toList();
        return likely.stream()
                .findFirst()
                .filter(best -> likely.stream()
                        .filter(other -> !isPart(best, other))
                        .allMatch(other -> weight(best, sentence) - weight(other, sentence) >= LEAD))
                .map(this::longest);
    }

    /** Whether the article has left the topic of its title for something else that fits, of which it is telling. */
    private boolean hasTurned(int sentence, Predicate<String> fits) {
        int left = things.values().stream()
                .filter(thing -> isPart(thing.name(), topic))
                .mapToInt(Thing::lastSpoken)
                .max()
                .orElse(sentence);
        return left < sentence - TURN
                && things.values().stream()
                        .filter(thing -> !isPart(thing.name(), topic) && fits.test(thing.name()))
                        .anyMatch(thing -> thing.lastSubject() > left && thing.lastSubject() >= sentence - NEAR);
    }

    /** Whether the title or a sentence shortly before is about what has the name. */
    boolean isNear(String name, int sentence) {
        return isPart(name, topic) || isSubject(name, sentence - NEAR);
    }

    /** Whether a sentence shortly before speaks of what has the name. */
    boolean isRecent(String name, int sentence) {
        return things.get(name).lastSpoken() >= sentence - NEAR;
    }

    /** Whether the sentence or one behind it is about what has the name. */
    boolean isSubject(String name, int sentence) {
        return things.get(name).lastSubject() >= sentence;
    }

    private int weight(String name, int sentence) {
        int topical = isPart(name, topic) ? TOPIC : isPart(name, opening) ? OPENING : 0;
        return things.get(name).prominence(sentence) + topical;
    }

    private static boolean isPart(String name, String other) {
        return other != null && (isPartOf(name, other) || isPartOf(other, name));
    }

    /** {@code Acme} in {@code Acme Steel}. */
    private static boolean isPartOf(String name, String longer) {
        return longer.equals(name) || longer.startsWith(name + " ");
    }

    private String longest(String name) {
        return things.keySet().stream()
                .filter(longer -> isPartOf(name, longer))
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
    }

    /**
     * What a pronoun in the sentence means.
     *
     * @param fits what it may mean: {@code it} in {@code the bank sold it} is not the bank
     */
    Optional<String> meant(int sentence, Predicate<String> fits) {
        Optional<Thing> meant = things.values().stream()
                .filter(thing -> fits.test(thing.name()))
                .filter(thing -> thing.lastSpoken() >= sentence - REACH)
                .max(Comparator.comparingInt(thing -> thing.prominence(sentence)));
        meant.ifPresent(thing -> thing.takeUp(sentence));
        return meant.map(Thing::name);
    }
}
