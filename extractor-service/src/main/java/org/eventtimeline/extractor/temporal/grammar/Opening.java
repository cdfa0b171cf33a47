package org.eventtimeline.extractor.temporal.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How something can begin; most rules need not be tried at most tokens.
 *
 * @param first its first token
 * @param second the token after that, or the end where one token is all
 */
public record Opening(TokenSet first, TokenSet second) {

    /** One of these tokens, and no more. */
    public static Opening of(TokenSet first) {
        return new Opening(first, TokenSet.END);
    }

    /** This one, then those where it ends. */
    Opening then(TokenSet next) {
        return second.end() ? new Opening(first, TokenSet.anyOf(second.withoutEnd(), next)) : this;
    }

    /** The same openings, each first token once. */
    static List<Opening> merge(Stream<Opening> openings) {
        Map<TokenSet, TokenSet> merged = new LinkedHashMap<>();
        openings.forEach(opening -> merged.merge(opening.first, opening.second, TokenSet::anyOf));
        return merged.entrySet().stream()
                .map(entry -> new Opening(entry.getKey(), entry.getValue()))
                .toList();
    }
}
