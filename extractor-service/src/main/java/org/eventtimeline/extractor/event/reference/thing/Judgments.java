package org.eventtimeline.extractor.event.reference.thing;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** On whom a court decides, of which the rest of the sentence tells: {@code A court fined Acme over its mill}. */
final class Judgments {
    private static final String COURT = "court";

    private Judgments() {}

    /** The phrase that names whom the court judges that governs the pronoun, but not of {@code in its ruling}. */
    static int of(Asked asked) {
        Phrases phrases = asked.phrases();
        boolean act = asked.owner() && Lexicon.isEventNoun(phrases.head(asked.i()));
        boolean court = asked.governor() != Clause.NONE && isCourt(phrases, phrases.get(asked.governor()));
        return act || !court
                ? Clause.NONE
                : asked.reading()
                        .withSubject(asked.governor())
                        .filter(Clause::hasObject)
                        .mapToInt(Clause::object)
                        .filter(object ->
                                object < asked.i() && phrases.head(object).isCapitalized())
                        .findFirst()
                        .orElse(Clause.NONE);
    }

    /** {@code High Court}, {@code tribunal}. */
    private static boolean isCourt(Phrases phrases, Phrase noun) {
        return IntStream.range(noun.from(), noun.to())
                .anyMatch(token -> WordNetKinds.isKindOf(phrases.lower(token), COURT, 2));
    }
}
