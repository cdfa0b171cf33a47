package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where all patterns begin: the ways on by the symbol of the first token, and by the category of a first phrase. */
final class Start {
    /** The ways that can begin with a symbol, and the tokens that can follow it unless a phrase may end with it. */
    private record Corner(Way[] ways, boolean canEnd, TokenSet second) {
        private static final Corner NONE = new Corner(Ways.NONE, false, TokenSet.NONE);

        private static Corner of(Way[] ways) {
            return new Corner(
                    ways,
                    Arrays.stream(ways).anyMatch(way -> way.to().isEnd()),
                    TokenSet.anyOf(Arrays.stream(ways).map(Way::second).toArray(TokenSet[]::new)));
        }
    }

    /** The state after a first phrase of a category. */
    record After(Category category, State state) {}

    private final Corner[] bySymbol;
    private final After[] afterPhrases = new After[Long.SIZE];
    private long goingOn;

    Start(List<Way> all) {
        List<Way> ways = new ArrayList<>();
        for (Way way : all) {
            if (way.step() instanceof Step.Phrase phrase) {
                int category = phrase.category().number();
                afterPhrases[category] = new After(phrase.category(), way.to());
                goingOn |= 1L << category;
            } else {
                ways.add(way);
            }
        }
        bySymbol = Arrays.stream(Ways.bySymbol(ways)).map(Corner::of).toArray(Corner[]::new);
    }

    /** The ways on from the start that can begin with the token. */
    Way[] ways(Token token) {
        return corner(token).ways;
    }

    /** Whether a phrase can begin with the token, as far as it and the next two tell. */
    boolean canBegin(Phrases phrases, int at) {
        Corner corner = corner(phrases.token(at));
        return corner.ways.length > 0 && (corner.canEnd || phrases.isFollowed(at, corner.second));
    }

    private Corner corner(Token token) {
        return token.symbol() < bySymbol.length ? bySymbol[token.symbol()] : Corner.NONE;
    }

    /** Of some categories those with which a longer phrase can begin, a bit for each by its number. */
    long goingOn(long categories) {
        return categories & goingOn;
    }

    /** The state after a first phrase of the category with this number. */
    After after(int category) {
        return afterPhrases[category];
    }
}
