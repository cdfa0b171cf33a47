package org.eventtimeline.extractor.event.reference.discourse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** What is known so far of the pronouns and short descriptions of an article: whom or what they mean. */
public final class Meanings {
    private final Callings callings;
    private final Map<Long, String> meant = new HashMap<>();

    /** Nothing is known of any. */
    public Meanings(Callings callings) {
        this.callings = callings;
    }

    /** What the word at the token means, if it is a pronoun or opens a description, and that is clear. */
    public Optional<String> at(Phrases phrases, int token) {
        return Optional.ofNullable(meant.get(key(phrases, token)));
    }

    /** Remembers what the word at the token means. */
    public void put(Phrases phrases, int token, String name) {
        meant.put(key(phrases, token), name);
    }

    private static long key(Phrases phrases, int token) {
        return ((long) phrases.number() << 32) | token;
    }

    /** What the nearest pronoun before phrase {@code end} means. */
    public Optional<String> before(Phrases phrases, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (phrases.get(i) instanceof NounPhrase noun) {
                Optional<String> found = at(phrases, noun.from());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whom phrase {@code i} names, or means if it is a pronoun. */
    public Optional<String> named(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return (noun.to() - noun.from() == 1 ? at(phrases, noun.from()) : Optional.<String>empty())
                .or(() -> callings.headName(phrases, noun));
    }

    /** How the thing that the noun phrase names can be called again, where that is clear. */
    public Optional<String> describe(Phrases phrases, NounPhrase noun) {
        boolean definite = phrases.token(noun.from()).pos() == PartOfSpeech.DET && !noun.hasPossessor();
        return callings.describe(phrases, noun, definite ? at(phrases, noun.from()) : Optional.empty());
    }
}
