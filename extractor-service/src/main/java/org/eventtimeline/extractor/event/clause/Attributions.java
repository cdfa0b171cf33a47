package org.eventtimeline.extractor.event.clause;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Who says it, behind what is said: {@code The king is well, his office said in a note posted in May}. */
final class Attributions {
    private Attributions() {}

    /** Whether the verb at phrase {@code at} only tells that its subject says what stands before. */
    static boolean is(Phrases phrases, int at, int subject) {
        return subject == at - 1
                && phrases.isKind(subject - 1, Kind.COMMA)
                && !phrases.preposition(at + 1).equals("by")
                && Lexicon.isReporting(phrases.token(((VerbGroup) phrases.get(at)).head()))
                && IntStream.range(0, subject)
                        .anyMatch(i -> phrases.get(i) instanceof VerbGroup before && before.isFinite());
    }
}
