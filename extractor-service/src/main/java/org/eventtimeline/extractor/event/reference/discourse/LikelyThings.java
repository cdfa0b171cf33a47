package org.eventtimeline.extractor.event.reference.discourse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which of the things that an article speaks of a description surely means: {@code the company}. */
final class LikelyThings {
    /** How many sentences back descriptions reach. */
    private static final int REACH = 6;

    private static final int NEAR = 2;

    /** So many sentences without the topic tell that the article has left it. */
    private static final int TURN = 3;

    /** By so much the most prominent must lead to be surely meant. */
    private static final int LEAD = 1_000;

    private final Map<String, Thing> things;
    private final Topics topics;

    /** Of the things by their names, to which more may be added. */
    LikelyThings(Map<String, Thing> things, Topics topics) {
        this.things = things;
        this.topics = topics;
    }

    /** The one that a description in the sentence surely means; nothing where two would do. */
    Optional<String> surely(int sentence, Predicate<String> fits) {
        List<Thing> followers = followers(sentence, fits);
        return followers.isEmpty() || followers.stream().anyMatch(Thing::goesOn)
                ? surely(sentence, fits, !followers.isEmpty())
                : Optional.empty();
    }

    /** The same of those whose rivals are named beside them all the time, so that the topic of the title stays. */
    Optional<String> topical(int sentence, Predicate<String> fits) {
        return surely(sentence, fits, false);
    }

    private Optional<String> surely(int sentence, Predicate<String> fits, boolean turned) {
        List<String> likely = things.keySet().stream()
                .filter(fits)
                .filter(name ->
                        topics.isTitle(name) ? !turned : things.get(name).lastSpoken() >= sentence - REACH)
                .sorted(Comparator.comparingInt((String name) -> weight(name, sentence))
                        .reversed())
                .toList();
        return likely.stream()
                .findFirst()
                .filter(best -> likely.stream()
                        .filter(other -> !Topics.isPart(best, other))
                        .allMatch(other -> weight(best, sentence) - weight(other, sentence) >= LEAD))
                .map(this::longest);
    }

    /** For what the article has left the topic of its title, if it has: something else that fits and acts. */
    private List<Thing> followers(int sentence, Predicate<String> fits) {
        int left = things.values().stream()
                .filter(thing -> topics.isTitle(thing.name()))
                .mapToInt(Thing::lastSpoken)
                .max()
                .orElse(sentence);
        return topics.isOnly() || left >= sentence - TURN
                ? List.of()
                : things.values().stream()
                        .filter(thing -> !topics.isTitle(thing.name()) && fits.test(thing.name()))
                        .filter(thing -> thing.lastSubject() > left && thing.lastSubject() >= sentence - NEAR)
                        .toList();
    }

    private int weight(String name, int sentence) {
        return things.get(name).prominence(sentence) + topics.weight(name);
    }

    private String longest(String name) {
        return things.keySet().stream()
                .filter(longer -> Topics.isPartOf(name, longer))
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
    }
}
