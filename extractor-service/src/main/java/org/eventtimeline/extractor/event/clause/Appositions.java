package org.eventtimeline.extractor.event.clause;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Noun phrases that say behind a comma who or what a name stands for: {@code Ortiz, a former engineer}. */
public final class Appositions {
    private static final Set<PartOfSpeech> TITLING = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ);

    private Appositions() {}

    /** Whether phrase {@code i} is an apposition to what has a capital. */
    static boolean is(Phrases phrases, int i) {
        boolean behind = i > 1
                && phrases.isKind(i - 1, Kind.COMMA)
                && phrases.isNoun(i - 2)
                && !OpeningPhrases.endWith(phrases, i - 1);
        return behind
                && phrases.head(i - 2).isCapitalized()
                && (isIndefinite(phrases, i)
                        || phrases.lower(phrases.get(i).from()).equals("the")
                        || isRelated(phrases, i)
                        || isBareTitle(phrases, i));
    }

    /** {@code his countryman} in {@code Lang, his countryman, who won}, {@code Acme's chief officer}. */
    private static boolean isRelated(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return Modifiers.sayWhose(phrases, noun)
                && Lexicon.isPerson(phrases.head(i))
                && phrases.isKind(i + 1, Kind.COMMA);
    }

    /** {@code a club} in {@code joined the Harriers, a club founded in 1908}. */
    static boolean isAside(Phrases phrases, int i) {
        return is(phrases, i) && isName(phrases, i - 2) && isIndefinite(phrases, i);
    }

    /** The name to which phrase {@code i} is an apposition, or {@code i} itself. */
    public static int named(Phrases phrases, int i) {
        return is(phrases, i) && isName(phrases, i - 2) ? i - 2 : i;
    }

    /**
     * Whether behind the comma stands who has both offices: {@code Ann Lee} in {@code its founder and head, Ann Lee,}.
     */
    static boolean isOfTwoOffices(Phrases phrases, int comma) {
        return phrases.isNoun(comma + 1)
                && isName(phrases, comma + 1)
                && phrases.isKind(comma + 2, Kind.COMMA)
                && phrases.isMark(comma - 2, "and")
                && isOffice(phrases, comma - 1)
                && isOffice(phrases, comma - 3)
                && phrases.get(comma - 1).to() - phrases.get(comma - 1).from() == 1;
    }

    private static boolean isOffice(Phrases phrases, int i) {
        return phrases.isNoun(i) && Lexicon.isTitle(phrases.head(i)) && !Words.isPlural(phrases.head(i));
    }

    static boolean isIndefinite(Phrases phrases, int i) {
        return Modifiers.INDEFINITE.contains(phrases.lower(phrases.get(i).from()));
    }

    /**
     * {@code chairman} in {@code his successor as chairman}, {@code chief executive} in {@code Lang, chief executive,}.
     */
    static boolean isBareTitle(Phrases phrases, int i) {
        Token head = phrases.head(i);
        return IntStream.range(phrases.get(i).from(), head.index() + 1)
                        .mapToObj(phrases::token)
                        .allMatch(token -> TITLING.contains(token.pos()))
                && head.pos() == PartOfSpeech.NOUN
                && (Lexicon.isTitle(head) || Lexicon.isPerson(head))
                && !Words.isPlural(head)
                && !phrases.isVerb(i + 1);
    }

    /**
     * {@code the panel} in {@code Lang, head of the panel set up in May, resigned}, of which the participle right
     * behind it tells, and not of Lang; or {@link Clause#NONE}.
     */
    static int nounWithin(Phrases phrases, int participle) {
        int noun = participle - 1;
        boolean described = phrases.isNoun(noun)
                && phrases.head(noun).pos() == PartOfSpeech.NOUN
                && !phrases.preposition(noun - 1).isEmpty()
                && phrases.isNoun(noun - 2)
                && is(phrases, noun - 2);
        return described
                        && phrases.get(participle) instanceof VerbGroup verb
                        && !WordNetVerbs.isIntransitive(phrases.head(verb).lemma())
                ? noun
                : Clause.NONE;
    }

    private static boolean isName(Phrases phrases, int i) {
        return phrases.head(i).pos() == PartOfSpeech.PROPN;
    }
}
