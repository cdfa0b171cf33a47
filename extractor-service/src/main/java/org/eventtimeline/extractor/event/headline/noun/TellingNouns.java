package org.eventtimeline.extractor.event.headline.noun;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.event.reference.wording.Definites;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Noun phrases that say what they are about: {@code a lawsuit against Acme}, but not {@code the lawsuit}. */
final class TellingNouns {
    private static final Set<String> INTRODUCED = Set.of("a", "an", "the");

    private TellingNouns() {}

    /**
     * Whether the noun phrase introduces what it names, and says what it is about; {@code the strongest since a quake
     * in May} is of another.
     */
    static boolean is(Phrases phrases, int i, NounPhrase noun) {
        Token head = phrases.head(noun);
        boolean common = head.pos() == PartOfSpeech.NOUN && !head.isCapitalized();
        boolean owned = isOwned(phrases, noun);
        boolean named = hasName(phrases, noun.from(), noun.head());
        boolean introduced = noun.hasPossessor()
                || owned
                || named
                || INTRODUCED.contains(phrases.lower(noun.from()))
                || Words.isPlural(head);
        int from = owned ? noun.from() + 1 : noun.from();
        return common
                && introduced
                && !phrases.preposition(i - 1).equals("since")
                && (owned
                        || isDescribed(phrases, noun) && !isOpinion(phrases, i)
                        || hasName(phrases, noun.from(), endOfComplements(phrases, i))
                        || isOfOne(phrases, i)
                        || PlannedDeeds.of(phrases, i).isPresent())
                && !hasPronoun(phrases, from, endOfComplements(phrases, i));
    }

    /** {@code its unit}. */
    private static boolean isOwned(Phrases phrases, NounPhrase noun) {
        String word = phrases.lower(noun.from());
        Token head = phrases.head(noun);
        return Modifiers.POSSESSIVES.contains(word) && !Lexicon.isTitle(head);
    }

    /** {@code the notes of a reporter}. */
    private static boolean isOfOne(Phrases phrases, int i) {
        return phrases.preposition(i + 1).equals("of")
                && phrases.isNoun(i + 2)
                && Modifiers.INDEFINITE.contains(
                        phrases.lower(phrases.get(i + 2).from()));
    }

    /** {@code buried} in {@code a buried rifle}. */
    private static boolean isDescribed(Phrases phrases, NounPhrase noun) {
        if (noun.head() == noun.from()) {
            return false;
        }
        Token before = phrases.token(noun.head() - 1);
        return Modifiers.INDEFINITE.contains(phrases.lower(noun.from()))
                && !Words.lower(before).equals("new")
                && !Ranks.isRank(before)
                && before.is(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.VERB);
    }

    /** {@code a beautiful fossil} in {@code it is a beautiful fossil}, which somebody finds it. */
    private static boolean isOpinion(Phrases phrases, int i) {
        return phrases.isVerb(i - 1)
                && phrases.head(phrases.verb(i - 1)).lemma().equals("be")
                && phrases.isNoun(i - 2)
                && phrases.head(i - 2).pos() == PartOfSpeech.PRON;
    }

    /** The token after the noun phrase and the phrases that complete it. */
    private static int endOfComplements(Phrases phrases, int i) {
        return phrases.get(Definites.hasOwnComplement(phrases, i) ? i + 2 : i).to();
    }

    private static boolean hasName(Phrases phrases, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = phrases.token(i);
            boolean name = i > 0 || token.pos() == PartOfSpeech.PROPN || Geography.isKnownPlace(token.text());
            if (name && token.isCapitalized()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPronoun(Phrases phrases, int from, int to) {
        for (int i = from; i < to; i++) {
            if (phrases.token(i).pos() == PartOfSpeech.PRON) {
                return true;
            }
        }
        return false;
    }
}
