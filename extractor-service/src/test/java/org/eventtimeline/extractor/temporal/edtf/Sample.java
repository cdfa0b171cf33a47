package org.eventtimeline.extractor.temporal.edtf;

import java.util.List;
import java.util.function.BiConsumer;

/** A random sample of values, on which laws are tried. */
final class Sample {
    static final List<Value> MANY = new RandomEdtf(20190204, 31).draw(20_000);
    static final List<Value> SOME = MANY.subList(0, 130);

    private Sample() {}

    /** Tries a law on all pairs of some values. */
    static void forPairs(BiConsumer<Value, Value> law) {
        SOME.forEach(one -> SOME.forEach(other -> law.accept(one, other)));
    }
}
