package org.eventtimeline.extractor.temporal.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;

/** A text's tokens with the phrases read so far; each category of phrase is read once per token (packrat parsing). */
public final class Phrases {
    private static final Reading NONE = new Reading(null, -1);

    /** Deeper phrases in phrases count as absent: nobody writes them, and they must not exhaust the stack. */
    private static final int DEEPEST = 16;

    private final List<Token> tokens;
    private final Grammar grammar;
    private final Map<String, Reading>[] read;
    private int depth;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Phrases(List<Token> tokens, Grammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.read = new Map[tokens.size()];
    }

    /** The token with this index, or null past the end. */
    public Token token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
    }

    /** How many tokens the text has. */
    public int size() {
        return tokens.size();
    }

    /** The longest phrase of a category that begins at the token; its value is a {@link Match}. Null where none does. */
    Reading longest(String category, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        if (read[at] == null) {
            read[at] = new HashMap<>();
        }
        Reading known = read[at].get(category);
        if (known == null) {
            // While a phrase is being read it counts as absent, so that no rule can begin with itself.
            read[at].put(category, NONE);
            depth++;
            Match match = depth > DEEPEST ? null : grammar.longest(category, this, at);
            depth--;
            known = match == null ? NONE : new Reading(match, match.end());
            read[at].put(category, known);
        }
        return known == NONE ? null : known;
    }
}
