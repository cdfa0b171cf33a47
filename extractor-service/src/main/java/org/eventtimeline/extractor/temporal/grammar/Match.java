package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** A place where a rule's pattern fits, with the values of its slots. */
public final class Match {
    private record Part(String slot, Object value, int start, int end) {}

    private final List<Part> parts = new ArrayList<>(4);
    private final Phrases phrases;
    private final int start;
    private int end;
    private Rule rule;

    Match(Phrases phrases, int start) {
        this.phrases = phrases;
        this.start = start;
    }

    int mark() {
        return parts.size();
    }

    void reset(int mark) {
        while (parts.size() > mark) {
            parts.remove(parts.size() - 1);
        }
    }

    void add(String slot, Object value, int from, int to) {
        parts.add(new Part(slot, value, from, to));
    }

    void finish(Rule by, int at) {
        rule = by;
        end = at;
    }

    /** Index of the first token. */
    public int start() {
        return start;
    }

    /** Index of the token after the last one. */
    public int end() {
        return end;
    }

    /** The rule that fits. */
    public Rule rule() {
        return rule;
    }

    /** The text's tokens and phrases. */
    public Phrases phrases() {
        return phrases;
    }

    /** Whether an optional slot was filled. */
    public boolean has(String slot) {
        return parts.stream().anyMatch(part -> part.slot.equals(slot));
    }

    /** How many slots of this name were filled. */
    public int count(String slot) {
        return (int) parts.stream().filter(part -> part.slot.equals(slot)).count();
    }

    /** The value of the first slot of this name; it is an error of the rule to ask for one that was not filled. */
    public <T> T get(String slot, Class<T> type) {
        return get(slot, 0, type);
    }

    /** The value of the n-th slot of this name, from 0. */
    public <T> T get(String slot, int n, Class<T> type) {
        return type.cast(part(slot, n)
                .orElseThrow(() -> new IllegalStateException(rule + ": no slot {" + slot + "} number " + n))
                .value);
    }

    /** The whole number in a slot. */
    public int number(String slot) {
        return get(slot, Integer.class);
    }

    /** The whole number in the n-th slot of this name, from 0. */
    public int number(String slot, int n) {
        return get(slot, n, Integer.class);
    }

    /** What the phrase in a slot means, where the slot is a category of rules. */
    public Meaning meaning(String slot) {
        return meaning(slot, 0);
    }

    /** What the phrase in the n-th slot of this name means. */
    public Meaning meaning(String slot, int n) {
        Match inner = get(slot, n, Match.class);
        return inner.rule.production().apply(inner).get(0).meaning();
    }

    /** Index of the first token of the n-th slot of this name. */
    public int startOf(String slot, int n) {
        return part(slot, n).orElseThrow().start;
    }

    /** Index of the token after the last one of the n-th slot of this name. */
    public int endOf(String slot, int n) {
        return part(slot, n).orElseThrow().end;
    }

    private Optional<Part> part(String slot, int n) {
        return parts.stream().filter(part -> part.slot.equals(slot)).skip(n).findFirst();
    }
}
