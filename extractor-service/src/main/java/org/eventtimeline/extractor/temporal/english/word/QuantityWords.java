package org.eventtimeline.extractor.temporal.english.word;

import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Phrases;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Reads quantities in words that are no numbers: "several", "a few", "a couple of", "half a dozen". */
final class QuantityWords {
    private static final Set<String> LARGE = Set.of("dozen", "hundred", "thousand", "million");

    private QuantityWords() {}

    /** The quantity that begins with the word; null where none does. */
    static Reading read(Phrases phrases, int at) {
        return switch (phrases.token(at).word()) {
            case "several", "some", "many", "few", "numerous", "countless" -> {
                Token next = phrases.token(at + 1);
                boolean large = next != null && LARGE.contains(next.word());
                yield new Reading(Quantity.SOME, large ? at + 2 : at + 1);
            }
            case "couple" -> Numbers.isWord(phrases, at + 1, "of") ? new Reading(Quantity.of(2), at + 2) : null;
            case "both" -> new Reading(Quantity.of(2), at + 1);
            case "half" -> halfDozen(phrases, at);
            case "a", "an" -> article(phrases, at);
            default -> null;
        };
    }

    /** "half a dozen", "half-dozen". */
    private static Reading halfDozen(Phrases phrases, int at) {
        int word = Numbers.isWord(phrases, at + 1, "a") || Numbers.isWord(phrases, at + 1, "-") ? at + 2 : at + 1;
        return Numbers.isWord(phrases, word, "dozen") ? new Reading(Quantity.of(6), word + 1) : null;
    }

    private static Reading article(Phrases phrases, int at) {
        Token next = phrases.token(at + 1);
        if (next == null) {
            return null;
        }
        return switch (next.word()) {
            case "few", "number" -> {
                int end = Numbers.isWord(phrases, at + 2, "of") ? at + 3 : at + 2;
                yield next.is("number") && end == at + 2 ? null : new Reading(Quantity.SOME, end);
            }
            case "couple" -> new Reading(Quantity.of(2), Numbers.isWord(phrases, at + 2, "of") ? at + 3 : at + 2);
            case "hundred", "thousand", "dozen", "million" -> {
                Reading number = Numbers.words(phrases, at + 1);
                yield number == null ? null : new Reading(Quantity.of((Integer) number.value()), number.end());
            }
            default -> new Reading(Quantity.of(1), at + 1);
        };
    }
}
