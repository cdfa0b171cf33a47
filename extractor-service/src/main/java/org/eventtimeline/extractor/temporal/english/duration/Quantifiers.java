package org.eventtimeline.extractor.temporal.english.duration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Recurrence;

/** Which times of a set its words tell, and how often in each: "each Monday", "twice a week". */
final class Quantifiers {
    private static final Map<String, String> QUANTIFIERS = Map.of("every", "EVERY", "each", "EACH", "most", "MOST");

    private static final Set<String> DETERMINERS = Words.set("a an per the");

    private static final Map<String, Integer> TIMES = Map.of("once", 1, "twice", 2, "thrice", 3);

    private Quantifiers() {}

    /** The same rule, whose sets have them. */
    static Rule read(Rule rule) {
        return rule.meansParts(m -> {
            List<Rule.Part> parts = rule.production().apply(m);
            return parts == null
                    ? null
                    : parts.stream().map(part -> read(m, part)).toList();
        });
    }

    private static Rule.Part read(Match m, Rule.Part part) {
        return part.meaning() instanceof Fixed fixed && fixed.value() instanceof Recurrence set
                ? new Rule.Part(part.start(), part.end(), new Fixed(read(m, set)))
                : part;
    }

    private static Recurrence read(Match m, Recurrence set) {
        Optional<String> freq = set.freq().or(() -> times(m));
        return new Recurrence(set.timex3(), quantifier(m, freq.isPresent()), freq);
    }

    /** What plurals and adverbs leave unsaid, "on Sundays", "daily", is every one, unless the set is only counted. */
    private static Optional<String> quantifier(Match m, boolean counted) {
        boolean determined = counted;
        for (int i = m.start(); i < m.end(); i++) {
            String word = m.phrases().token(i).word();
            if (QUANTIFIERS.containsKey(word)) {
                return Optional.of(QUANTIFIERS.get(word));
            }
            determined |= DETERMINERS.contains(word);
        }
        return determined ? Optional.empty() : Optional.of(QUANTIFIERS.get("every"));
    }

    private static Optional<String> times(Match m) {
        for (int i = m.start(); i < m.end(); i++) {
            Token token = m.phrases().token(i);
            if (TIMES.containsKey(token.word())) {
                return Optional.of(TIMES.get(token.word()) + "X");
            }
            if (token.is("times")) {
                return m.has("number") ? Optional.of(m.number("number", 0) + "X") : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
