package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.grammar.RuleIndex.Compiled;

/** The rules of a language, compiled. Of the rules that match at a token the longest match wins, then the first rule. */
public final class Grammar {
    private final List<Rule> rules;
    private final RuleIndex all;
    private final Map<String, RuleIndex> byCategory = new HashMap<>();

    /**
     * Compiles the rules.
     *
     * @param slots what patterns may refer to, besides the rules' own categories
     * @throws IllegalArgumentException where a pattern is wrong or two rules share a name
     */
    public Grammar(List<Slot> slots, List<Rule> rules) {
        this.rules = List.copyOf(rules);
        checkNames();
        List<Compiled> compiled = new ArrayList<>();
        Map<String, Slot> known = Stream.concat(slots.stream(), categories(compiled))
                .collect(Collectors.toUnmodifiableMap(Slot::name, Function.identity()));
        for (Rule rule : rules) {
            for (String pattern : rule.patterns()) {
                compiled.add(new Compiled(rule, PatternParser.parse(pattern, known)));
            }
        }
        all = new RuleIndex(compiled);
        categoryNames().forEach(category -> byCategory.put(category, new RuleIndex(in(category, compiled))));
    }

    private void checkNames() {
        Set<String> names = new HashSet<>();
        for (Rule rule : rules) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("two rules are called \"" + rule.name() + "\"");
            }
        }
    }

    /** A category is a slot too; what it begins with is known once all rules are compiled. */
    private Stream<Slot> categories(List<Compiled> compiled) {
        return categoryNames()
                .map(category -> new Slot(
                        category,
                        new CategoryStarters(category, compiled),
                        (phrases, at) -> phrases.longest(category, at)));
    }

    private Stream<String> categoryNames() {
        return rules.stream().map(Rule::category).distinct();
    }

    /** A category holds those that its name begins: "date" holds "date.day". */
    static List<Compiled> in(String category, List<Compiled> compiled) {
        return compiled.stream()
                .filter(one -> (one.rule().category() + ".").startsWith(category + "."))
                .toList();
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
        for (Compiled compiled : all.at(phrases.token(at))) {
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
        for (Compiled compiled : byCategory.get(category).at(phrases.token(at))) {
            Match match = match(compiled, phrases, at);
            if (match != null && (best == null || match.end() > best.end()) && parts(match) != null) {
                best = match;
            }
        }
        return best;
    }

    private static Match match(Compiled compiled, Phrases phrases, int at) {
        var match = new Match(phrases, at);
        int end = compiled.pattern().match(match, at);
        if (end <= at) {
            return null;
        }
        match.finish(compiled.rule(), end);
        return match;
    }
}
