package org.eventtimeline.extractor.event.phrase;

import java.util.List;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Names right behind the noun of an opening phrase, which no comma closes: {@code In the final Lang scored}. */
final class OpeningSubjects {
    private static final List<String> KINDS = List.of("agreement", "document");

    private final TokenRow row;

    OpeningSubjects(TokenRow row) {
        this.row = row;
    }

    /** Whether the subject begins at token {@code i} of the noun phrase that begins at {@code from}. */
    boolean isAt(int from, int i) {
        return from > 0
                && from - 1 == row.firstWord()
                && row.is(from - 1, PartOfSpeech.ADP)
                && row.is(from, PartOfSpeech.DET)
                && isOwnName(i)
                && mayOpen(row.get(i - 1))
                && isBeforeVerb(i);
    }

    /** {@code final}, {@code treaty}: what happens or is written, and is not named by the name behind it. */
    private static boolean mayOpen(Token noun) {
        return noun.pos() == PartOfSpeech.NOUN
                && !noun.isCapitalized()
                && (Lexicon.isEventNoun(noun)
                        || KINDS.stream().anyMatch(kind -> WordNetKinds.isKindOf(noun.lemma(), kind, 2)));
    }

    private boolean isOwnName(int i) {
        return row.is(i, PartOfSpeech.PROPN, PartOfSpeech.NOUN) && row.get(i).isCapitalized();
    }

    private boolean isBeforeVerb(int name) {
        int end = name;
        while (isOwnName(end)) {
            end++;
        }
        return row.is(end, PartOfSpeech.VERB, PartOfSpeech.AUX);
    }
}
