package org.eventtimeline.extractor.event.reference.wording;

import java.util.List;
import org.eventtimeline.extractor.event.clause.Asides;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;

/** What an article says behind a name of whom or what has it: {@code a ferry}, {@code the Swedish carmaker}. */
public final class SelfDescriptions {
    private SelfDescriptions() {}

    /** The noun phrases that say who or what it is that phrase {@code i} ends by naming. */
    public static List<NounPhrase> behind(Phrases phrases, int i) {
        int next = phrases.isKind(i + 1, Kind.OPEN) ? new Asides(phrases).afterBracket(i + 1) : i + 1;
        int first = next + 1;
        if (!phrases.isNoun(first)) {
            return List.of();
        }
        boolean being = phrases.get(next) instanceof VerbGroup verb
                && phrases.head(verb).lemma().equals("be")
                && !verb.negated();
        boolean apposed = phrases.isKind(next, Kind.COMMA);
        if (apposed && isOneOf(phrases, first)) {
            return List.of(phrases.noun(first + 2));
        }
        boolean one =
                Modifiers.INDEFINITE.contains(phrases.lower(phrases.get(first).from()));
        boolean told = (being || apposed) && one || apposed && (isOffice(phrases, first) || isKnown(phrases, first));
        return told
                ? Lists.members(phrases, first).stream()
                        .map(member -> phrases.noun(member))
                        .filter(noun -> !phrases.head(noun).isCapitalized())
                        .toList()
                : List.of();
    }

    /** {@code one of the largest airlines} behind {@code Acme,}. */
    private static boolean isOneOf(Phrases phrases, int i) {
        return phrases.isMark(i, "one") && phrases.preposition(i + 1).equals("of") && phrases.isNoun(i + 2);
    }

    /** {@code jockey} in {@code Ann Lee, jockey and trainer}. */
    private static boolean isOffice(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        Token head = phrases.head(noun);
        return noun.from() == noun.head() && Lexicon.isPerson(head) && !Words.isPlural(head);
    }

    /**
     * {@code the Swedish carmaker} and {@code its rival}, if nothing but that stands between the commas, and {@code the
     * chain known for its bread} and {@code the boy in the middle} behind a name that no preposition governs.
     */
    private static boolean isKnown(Phrases phrases, int i) {
        String word = phrases.lower(phrases.get(i).from());
        boolean closed = i + 1 >= phrases.size() || phrases.isKind(i + 1, Kind.COMMA, Kind.BREAK);
        boolean participle = i + 1 < phrases.size()
                && phrases.get(i + 1) instanceof VerbGroup verb
                && verb.tense() == Tense.PARTICIPLE;
        boolean somebody =
                Lexicon.isPerson(phrases.head(i)) && !phrases.preposition(i + 1).isEmpty() && phrases.isNoun(i + 2);
        return closed && (word.equals("the") || Modifiers.POSSESSIVES.contains(word))
                || (participle || somebody)
                        && word.equals("the")
                        && phrases.preposition(i - 3).isEmpty();
    }
}
