package org.eventtimeline.extractor.event.reference.discourse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.name.Lists;

/** Those whom an article has spoken of as several, for {@code they} to take up. */
public final class Groups {
    /** How many sentences back {@code they} reaches to people with names, and to others. */
    private static final int NAMED_REACH = 6;

    private static final int REACH = 2;

    private final Deque<List<String>> pairs = new ArrayDeque<>();
    private List<String> announced = List.of();
    private List<String> opposed = List.of();
    private int lastOpposed;
    private String related;
    private String last;
    private int lastSpoken = -2;
    private int reach;

    /** To whom a sentence does something. */
    private String affected;

    private int lastAffected = -2;

    /** Of which several the main clause of each sentence tells; no words where it tells of others, too. */
    private final Map<Integer, String> leading = new HashMap<>();

    /** Remembers several of which the main clause of a sentence tells, unless it tells of others, too. */
    public void lead(String plural, int sentence) {
        leading.merge(sentence, plural, (one, other) -> "");
    }

    /** Of which several the main clause of the sentence before has told, for {@code sold them} to take up. */
    public Optional<String> leading(int sentence) {
        return Optional.ofNullable(leading.get(sentence - 1)).filter(plural -> !plural.isEmpty());
    }

    /** Remembers two that the article names beside each other, whatever they do. */
    public void pair(List<String> names) {
        if (names.size() == 2) {
            pairs.push(names);
        }
    }

    /** Remembers two of which one does something to the other. */
    public void oppose(List<String> names, int sentence) {
        opposed = names;
        lastOpposed = sentence;
    }

    /** Remembers two whom the article calls {@code the brothers}. */
    public void relate(List<String> names) {
        related = names.size() == 2 ? Lists.join(names) : related;
    }

    /** Whom {@code the brothers} means, where the article has called two so by name. */
    public Optional<String> related() {
        return Optional.ofNullable(related);
    }

    /** Remembers two of whom the title says what one does to the other. */
    public void announce(List<String> names) {
        announced = names;
    }

    /**
     * Whom {@code the two countries} in the sentence means: those of the title, of whom one has just done something to
     * the other, or the last pair, of which both fit.
     */
    public Optional<String> pair(int sentence, Predicate<String> fits) {
        List<String> acting = lastOpposed >= sentence - 1 ? opposed : List.of();
        return Stream.concat(Stream.of(announced, acting), pairs.stream())
                .filter(pair -> pair.size() == 2)
                .filter(pair -> pair.stream().allMatch(fits))
                .findFirst()
                .map(Lists::join);
    }

    /** Whom {@code the couple} in the sentence means, where the last named are two, one of whom surely fits. */
    public Optional<String> couple(int sentence, Predicate<String> fits) {
        String[] members = last == null ? new String[0] : last.split(" and ");
        boolean two = members.length == 2 && List.of(members).stream().anyMatch(fits);
        if (two) {
            lastSpoken = sentence;
        }
        return two ? Optional.of(last) : Optional.empty();
    }

    /** Remembers those with names: {@code Ann Lee and Otto Lang}. */
    public void name(String names, int sentence) {
        remember(names, sentence, NAMED_REACH);
    }

    /** Remembers others: {@code rebels}. */
    public void describe(String plural, int sentence) {
        remember(plural, sentence, REACH);
    }

    /** Remembers those to whom something is done. */
    public void affect(String plural, int sentence) {
        affected = plural;
        lastAffected = sentence;
    }

    /** To whom the sentence before has done something, for {@code they were rescued} to take up. */
    public Optional<String> affected(int sentence) {
        return Optional.ofNullable(affected).filter(plural -> lastAffected >= sentence - 1);
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
     * @param fits what it may mean
     */
    public Optional<String> meant(int sentence, boolean acting, Predicate<String> fits) {
        boolean later = lastAffected > (reach == REACH ? lastSpoken : lastSpoken + 1);
        Optional<String> other = affected(sentence).filter(plural -> acting && fits.test(plural));
        if (later && other.isPresent()) {
            describe(affected, sentence);
            return other;
        }
        if (last == null || !fits.test(last) || sentence - lastSpoken > reach || !acting && reach == REACH) {
            return other;
        }
        lastSpoken = sentence;
        return Optional.of(last);
    }
}
