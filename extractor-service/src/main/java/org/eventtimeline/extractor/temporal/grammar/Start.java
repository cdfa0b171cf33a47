package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.List;

/** Where all patterns begin: the ways on by the symbol of the first token, and by the category of a first phrase. */
final class Start {
    private static final State.Way[] NONE = {};

    private final State.Way[][] bySymbol;
    private final State[] byCategory;

    Start(State start, int categories) {
        List<List<State.Way>> ways = new ArrayList<>();
        byCategory = new State[categories];
        for (State.Way way : start.ways()) {
            if (way.step() instanceof Step.Phrase phrase) {
                byCategory[phrase.category().number()] = way.to();
            } else {
                way.step()
                        .first()
                        .orElseThrow()
                        .symbols()
                        .forEach(symbol -> at(symbol, ways).add(way));
            }
        }
        bySymbol = ways.stream().map(list -> list.toArray(State.Way[]::new)).toArray(State.Way[][]::new);
    }

    private static List<State.Way> at(int symbol, List<List<State.Way>> ways) {
        while (ways.size() <= symbol) {
            ways.add(new ArrayList<>());
        }
        return ways.get(symbol);
    }

    /** The ways on from the start that can begin with the token. */
    State.Way[] ways(Token token) {
        return token.symbol() < bySymbol.length ? bySymbol[token.symbol()] : NONE;
    }

    /** The state after a phrase of the category; null where no pattern begins with one. */
    State after(Category category) {
        return byCategory[category.number()];
    }
}
