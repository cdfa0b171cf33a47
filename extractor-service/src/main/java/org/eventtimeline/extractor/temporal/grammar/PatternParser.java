package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a pattern as people write it.
 *
 * <pre>
 * pattern := element*                     one after the other; a space in the text may also be a hyphen
 * element := ["_"] part                   "_": no space before it
 * part    := word ("|" word)*             one of these words; "Mon" with a capital only matches with one
 *          | "{" slot "}"                 a slot
 *          | "[" pattern "]"              may be missing
 *          | "(" pattern ("^" pattern)* ")"   one of these
 * </pre>
 */
final class PatternParser {
    private final String source;
    private final Map<String, Slot> slots;
    private int at;

    private PatternParser(String source, Map<String, Slot> slots) {
        this.source = source;
        this.slots = slots;
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException where it is not of this form or names an unknown slot; the message quotes it
     */
    static Pattern parse(String source, Map<String, Slot> slots) {
        var parser = new PatternParser(source, slots);
        Pattern pattern = link(parser.sequence(), new Pattern.End());
        if (parser.at < source.length()) {
            throw parser.error("unexpected '" + source.charAt(parser.at) + "'");
        }
        return pattern;
    }

    /** An element that still waits for the step after it. */
    private interface Element {
        Pattern before(Pattern next);
    }

    private static Pattern link(List<Element> elements, Pattern end) {
        Pattern next = end;
        for (int i = elements.size() - 1; i >= 0; i--) {
            next = elements.get(i).before(next);
        }
        return next;
    }

    private List<Element> sequence() {
        List<Element> elements = new ArrayList<>();
        while (skipSpaces() && "])^".indexOf(source.charAt(at)) < 0) {
            elements.add(element());
        }
        return elements;
    }

    private Element element() {
        boolean glued = accept('_');
        if (accept('{')) {
            String name = upTo('}');
            Slot slot = slots.get(name);
            if (slot == null) {
                throw error("unknown slot {" + name + "}");
            }
            return next -> new Pattern.Part(slot, glued, next);
        }
        if (accept('[')) {
            List<Element> inner = sequence();
            expect(']');
            return next -> new Pattern.Choice(List.of(link(inner, next), next));
        }
        if (accept('(')) {
            return choice();
        }
        return words(glued);
    }

    private Element choice() {
        List<List<Element>> ways = new ArrayList<>();
        do {
            ways.add(sequence());
        } while (accept('^'));
        expect(')');
        return next ->
                new Pattern.Choice(ways.stream().map(way -> link(way, next)).toList());
    }

    private Element words(boolean glued) {
        int start = at;
        while (at < source.length() && " []{}()^".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw error("a word is missing");
        }
        String text = source.substring(start, at);
        boolean capitalised = Character.isUpperCase(text.charAt(0));
        Set<String> words = Set.of(text.toLowerCase(Locale.ROOT).split("\\|"));
        return next -> new Pattern.Word(words, capitalised, glued, next);
    }

    private boolean skipSpaces() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        return at < source.length();
    }

    private boolean accept(char c) {
        boolean there = at < source.length() && source.charAt(at) == c;
        if (there) {
            at++;
        }
        return there;
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw error("'" + c + "' is missing");
        }
    }

    private String upTo(char c) {
        int start = at;
        at = source.indexOf(c, start);
        if (at < 0) {
            at = start;
            throw error("'" + c + "' is missing");
        }
        return source.substring(start, at++);
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException(
                what + " at " + at + " of \"" + source + "\"; known slots: " + slots.keySet());
    }
}
