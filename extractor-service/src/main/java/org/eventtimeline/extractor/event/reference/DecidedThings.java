package org.eventtimeline.extractor.event.reference;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** What somebody makes or says on which another decides: {@code Acme made an offer. Beta rejected it}. */
final class DecidedThings {
    private static final String DECISION = "decision";

    /** What is won is decided on already. */
    private static final String WON = "competition";

    private final Meanings meanings;
    private Optional<String> last = Optional.empty();

    DecidedThings(Meanings meanings) {
        this.meanings = meanings;
    }

    /** Whether a clause decides on phrase {@code i}. */
    static boolean isDecided(Reading reading, int i) {
        return reading.clauses().stream()
                .filter(clause -> clause.object() == i)
                .anyMatch(clause -> DECISION.equals(
                        EventKinds.ofWord(reading.phrases().token(clause.verb().head()))));
    }

    /** What the sentence before tells of on which to decide. */
    Optional<String> last() {
        return last;
    }

    /** {@code offer}, {@code plan}: no person, place or thing. */
    private static boolean mayBeDecided(Token noun) {
        return Lexicon.isEventNoun(noun)
                || noun.pos() == PartOfSpeech.NOUN
                        && !noun.isCapitalized()
                        && !WordNetKinds.isKindOf(noun.lemma(), "object", 1);
    }

    /** Reads on which deed of a sentence the next may decide. */
    void read(Reading reading) {
        Phrases phrases = reading.phrases();
        last = reading.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN && clause.hasObject())
                .filter(clause -> !WON.equals(
                        EventKinds.ofWord(phrases.token(clause.verb().head()))))
                .map(clause -> (NounPhrase) phrases.get(clause.object()))
                .filter(noun -> mayBeDecided(phrases.token(noun.head())))
                .reduce((first, second) -> second)
                .flatMap(noun -> meanings.describe(phrases, noun));
    }
}
