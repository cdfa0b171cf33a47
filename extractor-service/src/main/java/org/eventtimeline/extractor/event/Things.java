package org.eventtimeline.extractor.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The things or organisations that an article has spoken of, for {@code it} or {@code the company} to take up. */
final class Things {
    /** How many sentences back they reach. */
    private static final int REACH = 6;

    private static final int NEAR = 2;

    private static final int MENTION = 150;
    private static final int MOST_MENTIONS = 6;

    private final Map<String, Thing> things = new LinkedHashMap<>();
    private int order;

    /** What is known of a thing so far. */
    private static final class Thing {
        private int lastSpoken;
        private int lastSubject = -2;
        private int lastPronoun = -2;
        private int mentions;
        private int order;

        /** As for people, of whom see {@link People}: what is spoken of by pronouns, then subjects, then the last. */
        private int prominence(int sentence) {
            int centre = lastPronoun >= sentence - 1 ? 2_500 : 0;
            int subject = lastSubject == sentence ? 3_000 : lastSubject == sentence - 1 ? 2_000 : 0;
            int near = lastSpoken >= sentence - 1 ? 1_000 : -2 * MENTION * (sentence - lastSpoken);
            return centre + subject + near + MENTION * Math.min(mentions, MOST_MENTIONS) + order;
        }
    }

    Set<String> names() {
        return things.keySet();
    }

    boolean isEmpty() {
        return things.isEmpty();
    }

    /** Remembers that a sentence speaks of the thing, maybe as its subject. */
    void speakOf(String name, boolean subject, int sentence) {
        Thing thing = things.computeIfAbsent(name, key -> new Thing());
        thing.lastSpoken = sentence;
        thing.mentions++;
        thing.order = Math.min(MENTION - 1, order++);
        if (subject) {
            thing.lastSubject = sentence;
        }
    }

    /** What this sentence or one shortly before it is about. */
    Optional<String> near(int sentence) {
        return things.entrySet().stream()
                .filter(entry -> entry.getValue().lastSubject >= sentence - NEAR)
                .max(Comparator.comparingInt(entry -> entry.getValue().prominence(sentence)))
                .map(Map.Entry::getKey);
    }

    /**
     * What a pronoun in the sentence means; or null.
     *
     * @param other what is not meant, or null: {@code it} in {@code the bank sold it} is not the bank
     */
    String meant(int sentence, String other) {
        String meant = things.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(other))
                .filter(entry -> entry.getValue().lastSpoken >= sentence - REACH)
                .max(Comparator.comparingInt(entry -> entry.getValue().prominence(sentence)))
                .map(Map.Entry::getKey)
                .orElse(null);
        if (meant != null) {
            things.get(meant).lastPronoun = sentence;
            things.get(meant).lastSpoken = sentence;
        }
        return meant;
    }
}
