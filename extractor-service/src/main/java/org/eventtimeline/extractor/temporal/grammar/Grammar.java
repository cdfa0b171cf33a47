package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a language, compiled. Of the rules that match at a token the longest match wins, then the first rule. */
public final class Grammar {
    private final List<Rule> rules;
    private final List<Category> categories = new ArrayList<>();
    private final RuleIndex index;

    /**
     * Compiles the rules.
     *
     * @param slots what patterns may refer to, besides the rules' own categories
     * @throws IllegalArgumentException where a pattern is wrong or two rules share a name
     */
    public Grammar(List<Slot> slots, List<Rule> rules) {
        this.rules = List.copyOf(rules);
        checkNames();
        rules.stream()
                .map(Rule::category)
                .distinct()
                .forEach(name -> categories.add(new Category(name, categories.size())));
        List<Compiled> compiled = compile(slots);
        learn();
        categories.forEach(Category::index);
        index = new RuleIndex(compiled);
    }

    private void checkNames() {
        Set<String> names = new HashSet<>();
        for (Rule rule : rules) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("two rules are called \"" + rule.name() + "\"");
            }
        }
    }

    private List<Compiled> compile(List<Slot> slots) {
        Map<String, Slot> known = Stream.concat(
                        slots.stream(), categories.stream().map(Category::slot))
                .collect(Collectors.toUnmodifiableMap(Slot::name, Function.identity()));
        List<Compiled> all = new ArrayList<>();
        for (Rule rule : rules) {
            for (String pattern : rule.patterns()) {
                var compiled = new Compiled(rule, PatternParser.parse(pattern, known));
                categories.forEach(category -> category.offer(compiled));
                all.add(compiled);
            }
        }
        return all;
    }

    /** How phrases begin may depend on other categories, and those on it. */
    private void learn() {
        long learned;
        do {
            learned = categories.stream().filter(Category::learn).count();
        } while (learned > 0);
    }

    /** The rules, in order. */
    public List<Rule> rules() {
        return rules;
    }

    /** Hands over what the rules recognise in the tokens, in order and without overlap. */
    public void recognise(Tokens tokens, Consumer<Match> found) {
        var phrases = new Phrases(tokens, categories.size());
        int at = 0;
        while (tokens.at(at) != null) {
            Match match = index.longest(phrases, at);
            if (match == null) {
                at++;
            } else {
                found.accept(match);
                at = match.end();
            }
        }
    }
}
