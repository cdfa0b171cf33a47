package org.eventtimeline.extractor.event.clause;

import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** Finds who speaks, behind what is quoted: {@code "The mill is closed," said Ann Lee}. */
final class QuotativeInversion {
    private QuotativeInversion() {}

    /**
     * The subject behind the verb at phrase {@code at}, or {@link Clause#NONE}: neither in {@code the song "Low Tide,"
     * released Monday} nor in {@code the "tide," he said Monday}.
     */
    static int speaker(Phrases phrases, int at) {
        VerbGroup verb = phrases.verb(at);
        boolean speaks = verb.settled(Tense.PAST).isFinite()
                && !verb.passive()
                && verb.to() - verb.from() == 1
                && VerbClasses.isTelling(phrases.head(verb));
        return speaks && isBehindQuotation(phrases, at) && isSomebody(phrases, at + 1) ? at + 1 : Clause.NONE;
    }

    private static boolean isBehindQuotation(Phrases phrases, int at) {
        return phrases.isKind(at - 1, Kind.QUOTE) && phrases.isKind(at - 2, Kind.COMMA)
                || phrases.isKind(at - 1, Kind.COMMA) && phrases.isKind(at - 2, Kind.QUOTE);
    }

    private static boolean isSomebody(Phrases phrases, int noun) {
        return phrases.isNoun(noun) && (phrases.head(noun).isCapitalized() || Lexicon.isPerson(phrases.head(noun)));
    }
}
