package org.eventtimeline.extractor.temporal.grammar;

import java.util.List;
import java.util.Locale;
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
    private final Steps steps;
    private int at;

    private PatternParser(String source, Steps steps) {
        this.source = source;
        this.steps = steps;
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException where it is not of this form or names an unknown slot; the message quotes it
     */
    static Path parse(String source, Steps steps) {
        var parser = new PatternParser(source, steps);
        Path pattern = parser.sequence();
        if (parser.at < source.length()) {
            throw parser.error("unexpected '" + source.charAt(parser.at) + "'");
        }
        return branch -> {
            List<Branch> ends = pattern.from(branch);
            if (ends.contains(branch)) {
                throw parser.error("everything may be missing");
            }
            return ends;
        };
    }

    private static Path nothing() {
        return List::of;
    }

    private static Path step(Step step) {
        return branch -> List.of(branch.after(step));
    }

    private Path sequence() {
        Path path = nothing();
        while (skipSpaces() && "])^".indexOf(source.charAt(at)) < 0) {
            path = path.then(element());
        }
        return path;
    }

    private Path element() {
        boolean glued = accept('_');
        if (accept('{')) {
            String name = upTo('}');
            return step(steps.named(name, glued).orElseThrow(() -> error("unknown slot {" + name + "}")));
        }
        if (accept('[')) {
            Path inner = sequence();
            expect(']');
            return inner.or(nothing());
        }
        if (accept('(')) {
            return choice();
        }
        return step(word(glued));
    }

    private Path choice() {
        Path path = sequence();
        while (accept('^')) {
            path = path.or(sequence());
        }
        expect(')');
        return path;
    }

    private Step word(boolean glued) {
        int start = at;
        while (at < source.length() && " []{}()^".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw error("a word is missing");
        }
        String text = source.substring(start, at);
        boolean capitalised = Character.isUpperCase(text.charAt(0));
        return new Step.Word(Set.of(text.toLowerCase(Locale.ROOT).split("\\|")), capitalised, glued);
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
        return new IllegalArgumentException(what + " at " + at + " of \"" + source + "\"");
    }
}
