package org.eventtimeline.extractor.temporal.grammar;

import java.util.List;
import java.util.function.Supplier;
import org.eventtimeline.extractor.temporal.grammar.RuleIndex.Compiled;

/** What the phrases of a category begin with: whatever its rules do. A rule that begins with its own category adds none. */
final class CategoryStarters implements Supplier<Starters> {
    private final String category;
    private final List<Compiled> compiled;
    private Starters starters;

    CategoryStarters(String category, List<Compiled> compiled) {
        this.category = category;
        this.compiled = compiled;
    }

    @Override
    public Starters get() {
        if (starters == null) {
            starters = Starters.NONE;
            starters = Grammar.in(category, compiled).stream()
                    .map(one -> one.pattern().starters())
                    .reduce(Starters.NONE, Starters::or);
        }
        return starters;
    }
}
