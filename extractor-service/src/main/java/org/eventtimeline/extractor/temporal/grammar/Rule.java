package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/**
 * A kind of phrase: how it is written, what it means, and examples of it.
 *
 * <pre>
 * Rule.of("ago", DATE, "{quantity} {unit} ago")
 *     .means(m -> ...)
 *     .gives("2022", "two years ago")
 * </pre>
 *
 * @param name unique in its grammar
 * @param category what other rules call such a phrase
 * @param patterns the ways to write it, see {@link PatternParser}
 * @param production what a match says; null where the match is refused after all
 * @param examples texts with what they must give
 */
public record Rule(
        String name,
        String category,
        List<String> patterns,
        Function<Match, List<Part>> production,
        List<Example> examples) {

    /** Matches of this category are no temporal expressions; they keep shorter ones from being found inside. */
    public static final String NOTHING = "nothing";

    /**
     * A part of a match with what it means.
     *
     * @param start index of its first token
     * @param end index of the token after its last one
     */
    public record Part(int start, int end, Meaning meaning) {}

    /**
     * A text and the TIMEX3 value it must give; null for none at all.
     *
     * @param text the text; brackets mark the expression where it isn't the whole
     */
    public record Example(String text, String value) {}

    /** A rule that still has no meaning. */
    public static Rule of(String name, String category, String... patterns) {
        return new Rule(name, category, List.of(patterns), match -> null, List.of());
    }

    /** The whole match is an expression with this meaning; null refuses the match. */
    public Rule means(Function<Match, Meaning> meaning) {
        return meansParts(match -> {
            Meaning whole = meaning.apply(match);
            return whole == null ? null : List.of(new Part(match.expressionStart(), match.end(), whole));
        });
    }

    /** Only one slot of the match is an expression; the rest is its context. */
    public Rule meansOnly(String slot, Function<Match, Meaning> meaning) {
        return meansParts(match -> {
            Meaning part = meaning.apply(match);
            return part == null ? null : List.of(new Part(match.startOf(slot, 0), match.endOf(slot, 0), part));
        });
    }

    /** The match holds these expressions; null refuses it. */
    public Rule meansParts(Function<Match, List<Part>> parts) {
        return new Rule(name, category, patterns, parts, examples);
    }

    /** Texts that must give this TIMEX3 value, published on Wednesday, 2024-05-15. */
    public Rule gives(String value, String... texts) {
        List<Example> more = new ArrayList<>(examples);
        for (String text : texts) {
            more.add(new Example(text, value));
        }
        return new Rule(name, category, patterns, production, List.copyOf(more));
    }

    /** Texts that look alike and must give nothing. */
    public Rule givesNothing(String... texts) {
        return gives(null, texts);
    }

    @Override
    public String toString() {
        return name;
    }
}
