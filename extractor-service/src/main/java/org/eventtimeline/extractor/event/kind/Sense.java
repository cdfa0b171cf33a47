package org.eventtimeline.extractor.event.kind;

import java.util.Comparator;

/**
 * One of the kinds that a word may tell: {@code release(person)} a liberation, {@code release} a publication.
 *
 * @param word the noun, the verb or the verb with what belongs to it: {@code step-down}
 * @param kind the kind
 * @param condition what must hold of it, which {@link Meant} knows; empty where nothing must
 */
record Sense(String word, String kind, String condition) {
    /** The stricter one first: {@code sank 5%} before {@code sank}. */
    static final Comparator<Sense> STRICTEST_FIRST = Comparator.comparing(Sense::isPlain)
            .thenComparing(sense -> sense.condition().equals("nothing"))
            .thenComparing(Sense::kind);

    /** The sense as {@code kinds.txt} writes it: {@code release(person)}. */
    static Sense of(String written, String kind) {
        int bracket = written.indexOf('(');
        return bracket < 0
                ? new Sense(written, kind, "")
                : new Sense(written.substring(0, bracket), kind, written.substring(bracket + 1, written.length() - 1));
    }

    boolean isPlain() {
        return condition.isEmpty();
    }
}
