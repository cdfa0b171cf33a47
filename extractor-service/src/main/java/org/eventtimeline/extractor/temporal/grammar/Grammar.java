package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a language, compiled. Of the rules that match at a token the longest match wins, then the first rule. */
public final class Grammar {
    private record Compiled(Rule rule, Pattern pattern) {}

    private final Map<String, List<Compiled>> byCategory;
    private final List<Compiled> all;
    private final List<Rule> rules;

    /**
     * Compiles the rules.
     *
     * @param slots what patterns may refer to, besides the rules' own categories
     * @throws IllegalArgumentException where a pattern is wrong or two rules share a name
     */
    public Grammar(List<Slot> slots, List<Rule> rules) {
        this.rules = List.copyOf(rules);
        checkNames();
        Map<String, Slot> known = Stream.concat(slots.stream(), categories())
                .collect(Collectors.toUnmodifiableMap(Slot::name, Function.identity()));
        all = rules.stream()
                .flatMap(rule -> rule.patterns().stream()
                        .map(pattern -> new Compiled(rule, PatternParser.parse(pattern, known))))
                .toList();
        byCategory = categoryNames()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        category -> all.stream()
                                .filter(compiled -> isIn(compiled.rule, category))
                                .toList()));
    }

    private void checkNames() {
        Set<String> names = new HashSet<>();
        for (Rule rule : rules) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("two rules are called \"" + rule.name() + "\"");
            }
        }
    }

    private Stream<Slot> categories() {
        return categoryNames().map(category -> new Slot(category, (phrases, at) -> phrases.longest(category, at)));
    }

    private Stream<String> categoryNames() {
        return rules.stream().map(Rule::category).distinct();
    }

    /** A category holds those that its name begins: "date" holds "date.day". */
    private static boolean isIn(Rule rule, String category) {
        return rule.category().equals(category) || rule.category().startsWith(category + ".");
    }

    /** The rules, in order. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * A part of a text that a rule recognised.
     *
     * @param match the place
     * @param parts the expressions in it, in order
     */
    public record Recognised(Match match, List<Rule.Part> parts) {}

    /** What the rules recognise in the tokens, in order and without overlap. */
    public List<Recognised> recognise(List<Token> tokens) {
        var phrases = new Phrases(tokens, this);
        List<Recognised> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Recognised recognised = recognise(phrases, at);
            if (recognised == null) {
                at++;
            } else {
                found.add(recognised);
                at = recognised.match.end();
            }
        }
        return found;
    }

    private Recognised recognise(Phrases phrases, int at) {
        Recognised best = null;
        for (Compiled compiled : all) {
            Match match = match(compiled, phrases, at);
            if (match != null && (best == null || match.end() > best.match.end())) {
                List<Rule.Part> parts = parts(match);
                if (parts != null) {
                    best = new Recognised(match, parts);
                }
            }
        }
        return best;
    }

    private static List<Rule.Part> parts(Match match) {
        return match.rule().category().equals(Rule.NOTHING)
                ? List.of()
                : match.rule().production().apply(match);
    }

    Match longest(String category, Phrases phrases, int at) {
        Match best = null;
        for (Compiled compiled : byCategory.get(category)) {
            Match match = match(compiled, phrases, at);
            if (match != null && (best == null || match.end() > best.end()) && parts(match) != null) {
                best = match;
            }
        }
        return best;
    }

    private static Match match(Compiled compiled, Phrases phrases, int at) {
        var match = new Match(phrases, at);
        int end = compiled.pattern.match(match, at);
        if (end <= at) {
            return null;
        }
        match.finish(compiled.rule, end);
        return match;
    }
}
