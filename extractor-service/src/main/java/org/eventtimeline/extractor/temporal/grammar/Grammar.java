package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The rules of a language, compiled. Of the rules that match at a token the longest match wins, then the first rule.
 */
public final class Grammar {
    /** Every phrase is of this category. */
    private static final String ANY = "";

    private final List<Rule> rules;
    private final List<Category> categories = new ArrayList<>();
    private final Start start;

    /**
     * Compiles the rules.
     *
     * @param slots what patterns may refer to, besides the rules' own categories
     * @throws IllegalArgumentException where a pattern is wrong or two rules share a name
     */
    public Grammar(List<Slot> slots, List<Rule> rules) {
        this.rules = List.copyOf(rules);
        checkNames();
        Stream.concat(Stream.of(ANY), rules.stream().map(Rule::category).distinct())
                .forEach(name -> categories.add(new Category(name, categories.size())));
        start = new Start(compile(new Steps(slots, categories)));
    }

    private void checkNames() {
        Set<String> names = new HashSet<>();
        for (Rule rule : rules) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("two rules are called \"" + rule.name() + "\"");
            }
        }
    }

    private List<Way> compile(Steps steps) {
        var begin = new Branch();
        Map<Entry, Branch> own = new HashMap<>();
        for (int order = 0; order < rules.size(); order++) {
            Rule rule = rules.get(order);
            var entry = new Entry(
                    rule,
                    order,
                    categories.stream()
                            .filter(category -> category.holds(rule.category()))
                            .mapToLong(Category::bit)
                            .sum());
            var alone = new Branch();
            for (String pattern : rule.patterns()) {
                Path path = PatternParser.parse(pattern, steps);
                path.from(begin).forEach(end -> end.end(entry));
                path.from(alone);
            }
            own.put(entry, alone);
        }
        new Beginnings(categories, own).teach();
        return State.ways(begin);
    }

    /** The rules, in order. */
    public List<Rule> rules() {
        return rules;
    }

    /** Hands over what the rules recognise in the tokens, in order and without overlap. */
    public void recognise(Tokens tokens, Consumer<Match> found) {
        var phrases = new Phrases(tokens, this);
        int at = 0;
        while (tokens.at(at) != null) {
            Match match = phrases.longest(categories.get(0), at);
            if (match == null) {
                at++;
            } else {
                found.accept(match);
                at = match.end();
            }
        }
    }

    /** Whether a phrase can begin with the token, as far as it and the next two tell. */
    boolean canBegin(Phrases phrases, int at) {
        return start.canBegin(phrases, at);
    }

    /** The longest phrases that begin at the token, null where none does. */
    Longest phrases(Phrases phrases, int at) {
        return new Corner(phrases, at).find(start);
    }
}
