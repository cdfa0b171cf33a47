package org.eventtimeline.extractor.temporal.english.duration;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.value.Modifier;

/** What bounds a length of time: "at least two weeks", "under an hour", "a year or so". */
final class LengthBounds {
    /** What may stand before it. */
    static final String BEFORE = "[(around|nearly|almost|roughly|approximately|some ^ over|under ^ close to"
            + " ^ [no|not] more|less|fewer|longer than ^ at least|most ^ up to ^ upwards of ^ in excess of"
            + " ^ a minimum|maximum of ^ the best|better part of)] ";

    private LengthBounds() {}

    /** The bound with which a match begins or ends; empty where it has none. */
    static Optional<Modifier> of(Match m) {
        Token last = m.phrases().token(m.end() - 1);
        Token beforeLast = m.phrases().token(m.end() - 2);
        Modifier bound = beforeLast != null && beforeLast.is("or") ? behind(last) : before(m);
        return Optional.ofNullable(bound);
    }

    /** "over several years", "nine hours over three days" say when rather than how long: the preposition stays out. */
    static boolean isDuring(Match m, Quantity quantity) {
        Token before = m.phrases().token(m.start() - 1);
        return m.phrases().token(m.start()).is("over")
                && (quantity.equals(Quantity.SOME) || before != null && Unit.WORDS.containsKey(before.word()));
    }

    private static Modifier behind(Token last) {
        return switch (last.word()) {
            case "so" -> Modifier.APPROX;
            case "more", "longer" -> Modifier.EQUAL_OR_MORE;
            case "less" -> Modifier.EQUAL_OR_LESS;
            default -> null;
        };
    }

    private static Modifier before(Match m) {
        Token first = m.phrases().token(m.start());
        Token second = m.phrases().token(m.start() + 1);
        boolean negated = first.is("no") || first.is("not");
        Token word = negated || first.is("a") || first.is("the") ? second : first;
        return switch (word.word()) {
            case "more", "longer", "over" -> negated ? Modifier.EQUAL_OR_LESS : Modifier.MORE_THAN;
            case "less", "fewer", "under" -> negated ? Modifier.EQUAL_OR_MORE : Modifier.LESS_THAN;
            case "nearly", "almost", "best", "better" -> Modifier.LESS_THAN;
            case "at" -> second.is("least") ? Modifier.EQUAL_OR_MORE : Modifier.EQUAL_OR_LESS;
            case "up", "maximum" -> Modifier.EQUAL_OR_LESS;
            case "minimum" -> Modifier.EQUAL_OR_MORE;
            case "upwards", "in" -> Modifier.MORE_THAN;
            case "around", "roughly", "approximately", "some", "close" -> Modifier.APPROX;
            default -> null;
        };
    }
}
