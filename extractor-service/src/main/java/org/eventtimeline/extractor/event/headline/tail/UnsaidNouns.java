package org.eventtimeline.extractor.event.headline.tail;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ThatClauses;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds the nouns that say nothing without the clause behind them: {@code born to parents who had fled}. */
final class UnsaidNouns {
    private static final Set<String> OF_NOUNS = Set.of("who", "which", "that", "whose");

    private final Reading reading;
    private final Phrases phrases;

    UnsaidNouns(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    /** Whether the noun phrase is one, whose clause would begin at phrase {@code after}. */
    boolean is(int noun, int after) {
        boolean bare = phrases.get(noun).to() - phrases.get(noun).from() == 1
                && phrases.head(noun).pos() == PartOfSpeech.NOUN;
        return (bare || phrases.isMark(noun, "no"))
                && !isSaid(after)
                && phrases.isKind(after, Phrase.Kind.RELATIVE)
                && OF_NOUNS.contains(phrases.lower(phrases.get(after).from()));
    }

    /** {@code that nobody will leave} in {@code called for guarantees that nobody will leave}. */
    private boolean isSaid(int that) {
        var clauses = new ThatClauses(reading);
        return clauses.completeNoun(that)
                && clauses.at(that)
                        .filter(clause -> phrases.head(clause.subject()).pos() != PartOfSpeech.PRON)
                        .isPresent();
    }
}
