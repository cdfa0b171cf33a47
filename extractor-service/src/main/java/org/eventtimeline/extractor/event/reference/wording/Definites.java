package org.eventtimeline.extractor.event.reference.wording;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Nouns that only the article explains: {@code the lawsuit}, but not {@code the lawsuit against Acme}. */
public final class Definites {
    private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> COMPLEMENTS =
            Set.of("of", "against", "between", "over", "with", "on", "at", "in", "to", "by");

    private static final Set<String> OCCASIONAL = Set.of("at", "in", "on");

    private Definites() {}

    /** Whether the noun phrase is a noun behind an article or number, and nothing behind it says which is meant. */
    public static boolean isBare(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return DETERMINERS.contains(phrases.lower(noun.from()))
                && isPlain(phrases, noun)
                && !isContinued(phrases, i + 1);
    }

    /** Whether between article and noun only numbers stand, and no date that says which is meant. */
    private static boolean isPlain(Phrases phrases, NounPhrase noun) {
        Token head = phrases.head(noun);
        boolean plain = head.pos() == PartOfSpeech.NOUN && !head.isCapitalized() && noun.head() > noun.from();
        for (int i = noun.from() + 1; i < noun.head(); i++) {
            plain &= phrases.token(i).pos() == PartOfSpeech.NUM && !noun.isDate(phrases.token(i));
        }
        return plain;
    }

    private static boolean isContinued(Phrases phrases, int i) {
        return hasComplement(phrases, i) && !isOccasion(phrases, i)
                || phrases.isKind(i, Phrase.Kind.RELATIVE)
                || i < phrases.size()
                        && phrases.get(i) instanceof VerbGroup verb
                        && verb.tense() == Phrase.Tense.INFINITIVE;
    }

    /**
     * Whether the phrase behind a noun surely belongs to it: {@code the return of the statue}, {@code a visit to Oslo}.
     */
    public static boolean hasOwnComplement(Phrases phrases, int noun) {
        boolean event = Lexicon.isEventNoun(phrases.head(noun));
        return hasComplement(phrases, noun + 1)
                && (event || phrases.preposition(noun + 1).equals("of"));
    }

    /** {@code at a news conference} behind {@code announced the pardon}, {@code in a letter}: on what occasion. */
    private static boolean isOccasion(Phrases phrases, int i) {
        Token head = phrases.head(i + 1);
        return OCCASIONAL.contains(phrases.preposition(i))
                && phrases.isVerb(i - 2)
                && Modifiers.INDEFINITE.contains(
                        phrases.lower(phrases.get(i + 1).from()))
                && (Lexicon.isEventNoun(head) || WordNetKinds.isKindOf(head.lemma(), "communication", 1));
    }

    /** {@code by 52 votes}, which says how the verb was done. */
    private static boolean isMeasure(Phrases phrases, int i) {
        return phrases.preposition(i).equals("by")
                && phrases.token(phrases.get(i + 1).from()).is(PartOfSpeech.NUM);
    }

    /** Whether what stands at {@code i} says which the noun before it is: {@code the lawsuit against Acme}. */
    public static boolean hasComplement(Phrases phrases, int i) {
        return COMPLEMENTS.contains(phrases.preposition(i))
                && phrases.isNoun(i + 1)
                && !isMeasure(phrases, i)
                && !phrases.noun(i + 1).namesDate(phrases);
    }
}
