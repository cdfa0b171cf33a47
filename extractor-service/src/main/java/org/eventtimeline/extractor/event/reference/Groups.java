package org.eventtimeline.extractor.event.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.name.Lists;

/** Those whom an article has spoken of as several, for {@code they} to take up. */
final class Groups {
    /** How many sentences back {@code they} reaches to people with names, and to others. */
    private static final int NAMED_REACH = 6;

    private static final int REACH = 2;

    private List<String> pair = List.of();
    private String last;
    private int lastSpoken;
    private int reach;

    /** Remembers two that the article names beside each other, whatever they do. */
    void pair(List<String> names) {
        pair = names.size() == 2 ? names : pair;
    }

    /** Whom {@code the two countries} means, where both of the last pair fit. */
    Optional<String> pair(Predicate<String> fits) {
        boolean meant = !pair.isEmpty() && pair.stream().allMatch(fits);
        return meant ? Optional.of(Lists.join(pair)) : Optional.empty();
    }

    /** Whom {@code the couple} in the sentence means, where the last named are two, one of whom surely fits. */
    Optional<String> couple(int sentence, Predicate<String> fits) {
        String[] members = last == null ? new String[0] : last.split(" and ");
        return members.length == 2 && List.of(members).stream().anyMatch(fits)
                ? meant(sentence, true)
                : Optional.empty();
    }

    /** Remembers those with names: {@code Ann Lee and Otto Lang}. */
    void name(String names, int sentence) {
        remember(names, sentence, NAMED_REACH);
    }

    /** Remembers others: {@code rebels}. */
    void describe(String plural, int sentence) {
        remember(plural, sentence, REACH);
    }

    private void remember(String group, int sentence, int reach) {
        this.last = group;
        this.lastSpoken = sentence;
        this.reach = reach;
    }

    /**
     * Whom a word in the sentence means, which speaks of them again.
     *
     * @param acting whether it is {@code they}; {@code them} and {@code their} may mean things, too
     */
    Optional<String> meant(int sentence, boolean acting) {
        if (last == null || sentence - lastSpoken > reach || !acting && reach == REACH) {
            return Optional.empty();
        }
        lastSpoken = sentence;
        return Optional.of(last);
    }
}
