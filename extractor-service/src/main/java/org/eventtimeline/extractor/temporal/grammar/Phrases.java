package org.eventtimeline.extractor.temporal.grammar;

import java.util.Arrays;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;

/** A text's tokens with the phrases read so far; each category of phrase is read once per token (packrat parsing). */
public final class Phrases {
    private static final Reading NONE = new Reading(null, -1);

    /** Deeper phrases in phrases count as absent: nobody writes them, and they must not exhaust the stack. */
    private static final int DEEPEST = 8;

    private final Tokens tokens;
    private final int categories;
    private final Reading[][] read = new Reading[Tokens.KEPT][];
    private final int[] readAt = new int[Tokens.KEPT];
    private int depth;

    Phrases(Tokens tokens, int categories) {
        this.tokens = tokens;
        this.categories = categories;
    }

    /** The token with this index, or null past the end. */
    public Token token(int at) {
        return tokens.at(at);
    }

    /** Whether the token is a hyphen between two words. */
    boolean isHyphen(int at) {
        Token token = token(at);
        if (token == null || !token.is("-") || !token.isGlued()) {
            return false;
        }
        Token next = token(at + 1);
        return next != null && next.isGlued();
    }

    /** The longest phrase of a category that begins at the token; its value is a {@link Match}. Null where none does. */
    Reading longest(Category category, int at) {
        Reading[] here = readAt(at);
        Reading known = here[category.number()];
        if (known == null) {
            // While a phrase is being read it counts as absent, so that no rule can begin with itself.
            here[category.number()] = NONE;
            depth++;
            Match match = depth > DEEPEST ? null : category.longest(this, at);
            depth--;
            known = match == null ? NONE : new Reading(match, match.end());
            here[category.number()] = known;
        }
        return known == NONE ? null : known;
    }

    /** What was read at the token, by category; it takes the place of what was read long before. */
    private Reading[] readAt(int at) {
        int place = at % Tokens.KEPT;
        if (read[place] == null) {
            read[place] = new Reading[categories];
        } else if (readAt[place] != at) {
            Arrays.fill(read[place], null);
        }
        readAt[place] = at;
        return read[place];
    }
}
