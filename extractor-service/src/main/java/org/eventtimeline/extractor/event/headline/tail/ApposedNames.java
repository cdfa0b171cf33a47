package org.eventtimeline.extractor.event.headline.tail;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Words the name that follows a thing in commas: {@code her first novel, The Lamp of Karsa, in 1926}. */
final class ApposedNames {
    /** What joins the words of a title: {@code The Lamp of Karsa}. */
    private static final Set<String> JOINTS = Set.of("of", "in", "from", "for", "to", "on");

    private final Phrases phrases;
    private final Wording wording;

    ApposedNames(Phrases phrases, Wording wording) {
        this.phrases = phrases;
        this.wording = wording;
    }

    /** The name behind the comma at phrase {@code i}, if it names the thing before that. */
    Optional<Piece> at(int i) {
        if (!isThing(i - 1) || !isName(i + 1) || wording.isNamedBehind(phrases, i - 1)) {
            return Optional.empty();
        }
        int last = i + 1;
        while (JOINTS.contains(phrases.preposition(last + 1)) && isName(last + 2)) {
            last += 2;
        }
        boolean closed = phrases.isKind(last + 1, Kind.COMMA) && !goesOn(last + 2)
                || phrases.isKind(last + 1, Kind.BREAK)
                || last + 1 == phrases.size();
        String name = phrases.text(phrases.get(i + 1).from(), phrases.get(last).to());
        return closed ? Optional.of(new Piece(", " + name, last + 1)) : Optional.empty();
    }

    /** {@code a novel}, but neither {@code a surgeon} nor {@code the town}, behind which stands where it is. */
    private boolean isThing(int i) {
        return phrases.isNoun(i)
                && phrases.head(i).pos() == PartOfSpeech.NOUN
                && !phrases.head(i).isCapitalized()
                && (!Words.isPlural(phrases.head(i)) || Modifiers.sayWhose(phrases, phrases.noun(i)));
    }

    /** {@code The Lamp}, {@code the Orrin 3}: every word has a capital but for the article. */
    private boolean isName(int i) {
        return phrases.isNoun(i)
                && phrases.token(phrases.get(i).to() - 1).pos() != PartOfSpeech.DET
                && !Geography.isKnownPlace(
                        phrases.text(phrases.get(i).from(), phrases.get(i).to()))
                && IntStream.range(phrases.get(i).from(), phrases.get(i).to())
                        .mapToObj(phrases::token)
                        .allMatch(ApposedNames::mayBeOfName);
    }

    private static boolean mayBeOfName(Token word) {
        return word.isCapitalized() || Words.lower(word).equals("the") || word.pos() == PartOfSpeech.NUM;
    }

    /** {@code and the port} in {@code sold a mill, Holt House, and the port}, which is a list. */
    private boolean goesOn(int i) {
        return phrases.isNoun(i) || phrases.isKind(i, Kind.COORDINATOR) && phrases.isNoun(i + 1);
    }
}
