package org.eventtimeline.extractor.event.name;

import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Names that go on behind {@code of}: {@code Bank of England}. */
public final class NameSpans {
    private NameSpans() {}

    /** The token after the name in phrase {@code i}, with {@code of England}. */
    public static int end(Phrases phrases, int i, Name name) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        boolean goesOn = name.to() == noun.to()
                && isNamedKind(phrases, phrases.token(noun.head()))
                && phrases.preposition(i + 1).equals("of")
                && phrases.isNoun(i + 2)
                && NameFinder.isWhole(phrases, (NounPhrase) phrases.get(i + 2));
        return goesOn ? phrases.get(i + 2).to() : name.to();
    }

    /** {@code England} in {@code Bank of England}. */
    public static boolean isEnd(Phrases phrases, int i) {
        return phrases.preposition(i - 1).equals("of")
                && phrases.isNoun(i - 2)
                && NameFinder.names(phrases, (NounPhrase) phrases.get(i - 2)).stream()
                        .anyMatch(name -> end(phrases, i - 2, name) > name.to());
    }

    /** A common noun with a capital: {@code Bank}, but not {@code President}. */
    private static boolean isNamedKind(Phrases phrases, Token head) {
        return head.isCapitalized() && !Lexicon.isTitle(head) && WordNetNames.isCommonNoun(phrases.lower(head.index()));
    }
}
