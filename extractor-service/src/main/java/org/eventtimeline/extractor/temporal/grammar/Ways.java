package org.eventtimeline.extractor.temporal.grammar;

import java.util.ArrayList;
import java.util.List;

/** Ways on from one place, to be had by the token that comes next. */
final class Ways {
    static final Way[] NONE = new Way[0];

    /** Fewer are looked through faster than looked up. */
    private static final int FEW = 3;

    private final Way[] all;
    private final Way[][] bySymbol;

    private Ways(Way[] all, Way[][] bySymbol) {
        this.all = all;
        this.bySymbol = bySymbol;
    }

    static Ways of(List<Way> ways) {
        Way[] all = ways.toArray(Way[]::new);
        return new Ways(all, all.length > FEW ? bySymbol(ways) : null);
    }

    /** The ways that can begin with a symbol, for each symbol. */
    static Way[][] bySymbol(List<Way> ways) {
        List<List<Way>> sorted = new ArrayList<>();
        for (Way way : ways) {
            way.first().symbols().forEach(symbol -> {
                while (sorted.size() <= symbol) {
                    sorted.add(new ArrayList<>());
                }
                sorted.get(symbol).add(way);
            });
        }
        return sorted.stream()
                .map(list -> list.isEmpty() ? NONE : list.toArray(Way[]::new))
                .toArray(Way[][]::new);
    }

    /** The ways that can begin with the token, and where they are few perhaps others. */
    Way[] on(Token token) {
        if (bySymbol == null) {
            return all;
        }
        return token.symbol() < bySymbol.length ? bySymbol[token.symbol()] : NONE;
    }
}
