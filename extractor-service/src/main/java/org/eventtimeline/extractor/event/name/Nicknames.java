package org.eventtimeline.extractor.event.name;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.NameJoints;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.TokenRow;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Nicknames in quotation marks inside of names, which are told without them: {@code Otto "Ox" Lang}. */
final class Nicknames {
    /** So many words a nickname has at most. */
    private static final int LONGEST = 3;

    private final Phrases phrases;
    private final NounPhrase noun;

    /** Where the quotation marks of the nickname stand; the same where there is none. */
    private final int opening;

    private final int closing;

    Nicknames(Phrases phrases, NounPhrase noun) {
        this.phrases = phrases;
        this.noun = noun;
        this.opening = IntStream.range(noun.from() + 1, noun.to())
                .filter(this::isQuote)
                .findFirst()
                .orElse(noun.to());
        int closed = IntStream.range(opening + 1, Math.min(noun.to(), opening + LONGEST + 2))
                .filter(this::isQuote)
                .findFirst()
                .orElse(opening);
        this.closing = closed > opening + 1 && isBetweenNames(opening - 1, closed + 1) ? closed : opening;
    }

    /** Whether the token belongs to a nickname. */
    boolean isAt(int i) {
        return closing > opening && i >= opening && i <= closing;
    }

    /** The text between two tokens without the nickname. */
    String without(int start, int end) {
        return start < opening && closing > opening && closing + 1 < end
                ? phrases.text(start, opening) + " " + phrases.text(closing + 1, end)
                : phrases.text(start, end);
    }

    private boolean isQuote(int i) {
        return TokenRow.isQuote(phrases.token(i).text());
    }

    /**
     * {@code Otto} and {@code van}, {@code Otto} and {@code Lang}, but not the {@code Lion} of {@code "Lion" release}.
     */
    private boolean isBetweenNames(int before, int after) {
        return after < noun.to()
                && isOwnName(phrases.token(before))
                && (isParticle(after) || isOwnName(phrases.token(after)));
    }

    private boolean isParticle(int i) {
        return NameJoints.isParticle(phrases.token(i).text());
    }

    /** A name that is no common noun; given names may be. */
    private static boolean isOwnName(Token token) {
        return token.isCapitalized()
                && (GivenNames.begin(token.text()) || !WordNetNames.isCommonNoun(Words.lower(token)));
    }
}
