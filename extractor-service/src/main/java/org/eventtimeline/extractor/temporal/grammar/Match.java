package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** A place where a rule's pattern fits, with the values of its slots. */
public final class Match {
    private record Part(String slot, Object value, int start, int end) {}

    private final List<Part> parts = new ArrayList<>();
    private final Phrases phrases;
    private final int start;
    private int end;
    private Rule rule;
    private List<Rule.Part> expressions;

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

    /** The match is a rule's, and ends before the token; false where the rule refuses it. */
    boolean finish(Rule by, int at) {
        rule = by;
        end = at;
        expressions =
                by.category().equals(Rule.NOTHING) ? List.of() : by.production().apply(this);
        return expressions != null;
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

    /** The expressions in it, in order. */
    public List<Rule.Part> expressions() {
        return expressions;
    }

    /** The text's tokens and phrases. */
    public Phrases phrases() {
        return phrases;
    }

    /** Whether an optional slot was filled. */
    public boolean has(String slot) {
        return find(slot, 0) != null;
    }

    /** How many slots of this name were filled. */
    public int count(String slot) {
        int count = 0;
        for (Part part : parts) {
            count += part.slot.equals(slot) ? 1 : 0;
        }
        return count;
    }

    /** The value of the first slot of this name; it is an error of the rule to ask for one that was not filled. */
    public <T> T get(String slot, Class<T> type) {
        return get(slot, 0, type);
    }

    /** The value of the n-th slot of this name, from 0. */
    public <T> T get(String slot, int n, Class<T> type) {
        return type.cast(part(slot, n).value);
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
        return get(slot, n, Match.class).expressions.get(0).meaning();
    }

    /** Index of the first token of the n-th slot of this name. */
    public int startOf(String slot, int n) {
        return part(slot, n).start;
    }

    /** Index of the token after the last one of the n-th slot of this name. */
    public int endOf(String slot, int n) {
        return part(slot, n).end;
    }

    private Part part(String slot, int n) {
        Part part = find(slot, n);
        if (part == null) {
            throw new IllegalStateException(rule + ": no slot {" + slot + "} number " + n);
        }
        return part;
    }

    private Part find(String slot, int n) {
        int before = 0;
        for (Part part : parts) {
            if (part.slot.equals(slot) && before++ == n) {
                return part;
            }
        }
        return null;
    }
}
