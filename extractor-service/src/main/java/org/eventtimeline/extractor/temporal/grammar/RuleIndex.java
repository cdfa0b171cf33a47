package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compiled rules by the token they can begin with, each list in the order of the grammar. */
final class RuleIndex {
    /**
     * One pattern of a rule, compiled.
     *
     * @param rule the rule
     * @param pattern its pattern
     */
    record Compiled(Rule rule, Pattern pattern) {}

    private final Map<String, List<Compiled>> byWord = new HashMap<>();
    private final List<Compiled> byDigits = new ArrayList<>();

    RuleIndex(List<Compiled> rules) {
        for (Compiled compiled : rules) {
            Starters starters = compiled.pattern.starters();
            starters.words()
                    .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(compiled));
            if (starters.digits()) {
                byDigits.add(compiled);
            }
        }
    }

    /** The rules that can begin with the token. */
    List<Compiled> at(Token token) {
        return switch (token.kind()) {
            case NUMBER, DECIMAL -> byDigits;
            case WORD, OTHER -> byWord.getOrDefault(token.word(), List.of());
        };
    }
}
