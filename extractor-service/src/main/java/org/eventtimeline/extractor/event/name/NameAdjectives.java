package org.eventtimeline.extractor.event.name;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;

/** Finds adjectives in capitals that stand before a name and are no part of it. */
final class NameAdjectives {
    private final Phrases phrases;
    private final NounPhrase noun;

    NameAdjectives(Phrases phrases, NounPhrase noun) {
        this.phrases = phrases;
        this.noun = noun;
    }

    /** {@code American} in {@code the American Ann Lee}. */
    boolean isOrigin(int i) {
        return i + 2 < noun.to()
                && (Geography.isPeople(phrases.token(i).text())
                        || i > noun.from()
                                && Lexicon.isPersonNoun(phrases.lower(i))
                                && !GivenNames.begin(phrases.token(i).text()))
                && (GivenNames.begin(phrases.token(i + 1).text())
                        || i > noun.from() && IntStream.range(i + 1, noun.to()).allMatch(this::isOwnName));
    }

    /** {@code Nineteen-year-old} in {@code Nineteen-year-old Ann Lee}. */
    boolean isAge(int i) {
        return phrases.lower(i).endsWith("-year-old");
    }

    /** A word with a capital that is no other word. */
    private boolean isOwnName(int i) {
        return phrases.token(i).isCapitalized() && !WordNetClasses.isKnown(phrases.lower(i));
    }

    /**
     * {@code Neighbouring} in {@code Neighbouring Chad agreed}, but not {@code United} in {@code United Arab Emirates}.
     */
    boolean opensBeforePlace(int i) {
        String word = Words.lower(phrases.token(i));
        return phrases.sentence().isOpening(i)
                && i + 1 < noun.to()
                && (word.endsWith("ing") || word.endsWith("ed"))
                && Geography.isKnownPlace(phrases.text(i + 1, noun.to()));
    }

    /** {@code Oslo-based}. */
    static boolean isCompound(Token token) {
        int dash = token.text().lastIndexOf('-');
        return dash > 0
                && dash + 1 < token.text().length()
                && Character.isLowerCase(token.text().charAt(dash + 1))
                && VerbForm.of(token.text().substring(dash + 1)).mayBeParticiple();
    }
}
