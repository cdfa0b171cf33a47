package org.eventtimeline.extractor.temporal.grammar;

import java.util.List;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** A place where a rule's pattern fits, with the values of its slots. */
public final class Match {
    private final Phrases phrases;
    private final int start;
    private final int end;
    private final Entry entry;
    private final Filled last;
    private List<Rule.Part> expressions = List.of();

    private Match(Phrases phrases, int start, int end, Entry entry, Filled last) {
        this.phrases = phrases;
        this.start = start;
        this.end = end;
        this.entry = entry;
        this.last = last;
    }

    /** What the rule makes of the place; null where it refuses it. */
    static Match of(Phrases phrases, int start, int end, Entry entry, Filled last) {
        var match = new Match(phrases, start, end, entry, last);
        if (!entry.rule().category().equals(Rule.NOTHING)) {
            match.expressions = entry.rule().production().apply(match);
        }
        return match.expressions == null ? null : match;
    }

    /** The rule that fits, with its place in the grammar. */
    Entry entry() {
        return entry;
    }

    /** Index of the first token. */
    public int start() {
        return start;
    }

    /**
     * Index of the first token of the expression where the whole match is one; a phrase with which it begins may open
     * with a word of its context: "on the [25th at noon]".
     */
    int expressionStart() {
        for (Filled filled = last; filled != null; filled = filled.before()) {
            if (filled.start() == start && filled.value() instanceof Match first && !first.expressions.isEmpty()) {
                return first.expressions.get(0).start();
            }
        }
        return start;
    }

    /** Index of the token after the last one. */
    public int end() {
        return end;
    }

    /** Whether a sentence begins with it. */
    public boolean opensSentence() {
        Token before = phrases.token(start - 1);
        return before == null || before.sentence() != phrases.token(start).sentence();
    }

    /** The rule that fits. */
    public Rule rule() {
        return entry.rule();
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
        return count(slot) > 0;
    }

    /** How many slots of this name were filled. */
    public int count(String slot) {
        int count = 0;
        for (Filled filled = last; filled != null; filled = filled.before()) {
            count += filled.slot().equals(slot) ? 1 : 0;
        }
        return count;
    }

    /** The value of the first slot of this name; it is an error of the rule to ask for one that was not filled. */
    public <T> T get(String slot, Class<T> type) {
        return get(slot, 0, type);
    }

    /** The value of the n-th slot of this name, from 0. */
    public <T> T get(String slot, int n, Class<T> type) {
        return type.cast(filled(slot, n).value());
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
        return filled(slot, n).start();
    }

    /** Index of the token after the last one of the n-th slot of this name. */
    public int endOf(String slot, int n) {
        return filled(slot, n).end();
    }

    private Filled filled(String slot, int n) {
        int behind = count(slot) - 1 - n;
        for (Filled filled = last; filled != null; filled = filled.before()) {
            if (filled.slot().equals(slot) && behind-- == 0) {
                return filled;
            }
        }
        throw new IllegalStateException(entry.rule() + ": no slot {" + slot + "} number " + n);
    }
}
