package org.eventtimeline.extractor.event.clause;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.name.GivenNames;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** Of whom of several a clause with {@code who} tells: {@code Ann Lee of the Council of Churches, who}. */
final class RelativePeople {
    private RelativePeople() {}

    /** {@code Ann Lee} in {@code their leader, Ann Lee}, who is not told of with {@code which}. */
    static boolean isPerson(Phrases phrases, int noun) {
        return phrases.isNoun(noun)
                && !isOfBody(phrases, phrases.noun(noun))
                && (Lexicon.isPerson(phrases.head(noun))
                        || isTitled(phrases, phrases.noun(noun))
                        || phrases.isKind(noun - 1, Phrase.Kind.COMMA)
                                && phrases.isNoun(noun - 2)
                                && phrases.head(noun).pos() == PartOfSpeech.PROPN
                                && Lexicon.isPerson(phrases.head(noun - 2)));
    }

    /** {@code Ann Lee} in {@code a house built by Ann Lee, which}. */
    static boolean isMaker(Phrases phrases, int noun) {
        return phrases.preposition(noun - 1).equals("by")
                && phrases.isNoun(noun - 3)
                && phrases.isNoun(noun)
                && phrases.get(noun - 2) instanceof VerbGroup verb
                && !verb.isFinite()
                && (isPerson(phrases, noun)
                        || GivenNames.begin(phrases.text(
                                phrases.get(noun).from(), phrases.get(noun).to())));
    }

    /** {@code the former judge Ann Lee}. */
    private static boolean isTitled(Phrases phrases, NounPhrase noun) {
        return IntStream.range(noun.from(), noun.head())
                .mapToObj(phrases::token)
                .anyMatch(Lexicon::isSomebody);
    }

    /** {@code the activist fund Moe Partners}. */
    private static boolean isOfBody(Phrases phrases, NounPhrase noun) {
        return IntStream.range(noun.from(), noun.head())
                .mapToObj(phrases::token)
                .anyMatch(token -> token.pos() == PartOfSpeech.NOUN && Lexicon.isOrganisation(token.lemma()));
    }

    /**
     * {@code Ann Lee} in {@code Ann Lee of the Council of Churches, who}, but not in {@code in place of Ann's son,
     * who}.
     */
    static int beforeOf(Phrases phrases, int noun, VerbGroup verb) {
        int i = both(phrases, noun, verb);
        while (!phrases.preposition(i - 1).isEmpty()
                && phrases.isNoun(i - 2)
                && phrases.head(i - 2).pos() != PartOfSpeech.PRON
                && (!isSomebody(phrases, i) || isApposedTitle(phrases, i - 2))
                && (isThing(phrases, i)
                        || phrases.preposition(i - 1).equals("in") && isSurname(phrases, i)
                        || phrases.preposition(i - 1).equals("of") && isPersonal(phrases, i - 2))) {
            i -= 2;
        }
        return i;
    }

    /** {@code a veteran} before {@code of the wars} in {@code a veteran of the wars who}: no wars are told of so. */
    static boolean isBeforeThing(Phrases phrases, int thing) {
        return phrases.isNoun(thing)
                && phrases.head(thing).pos() == PartOfSpeech.NOUN
                && !Lexicon.isPerson(phrases.head(thing))
                && !Lexicon.isOrganisation(phrases.head(thing).lemma())
                && !phrases.preposition(thing - 1).isEmpty()
                && phrases.isNoun(thing - 2)
                && Lexicon.isPerson(phrases.head(thing - 2));
    }

    /** {@code Bergen}, {@code a bakery}, who are nobody. */
    private static boolean isThing(Phrases phrases, int i) {
        Token head = phrases.head(i);
        return Geography.isKnownPlace(head.text())
                || head.pos() == PartOfSpeech.NOUN
                        && !head.isCapitalized()
                        && !Words.isPlural(head)
                        && !Lexicon.isPerson(head)
                        && !Lexicon.isOrganisation(head.lemma());
    }

    /**
     * {@code Lee and Lang} in {@code Lee and Lang, who}: both have nothing but a surname; {@code Ann Lee or Tom Oak} in
     * {@code Ann Lee or Tom Oak, who meet}.
     */
    private static int both(Phrases phrases, int i, VerbGroup verb) {
        boolean pair = isSurname(phrases, i) && isSurname(phrases, i - 2);
        boolean names = RelativeHeads.isName(phrases, i)
                && RelativeHeads.isName(phrases, i - 2)
                && (isOfSeveral(phrases, verb) || phrases.isKind(i - 3, Phrase.Kind.COMMA) && isPeople(phrases, i - 4));
        return phrases.isKind(i - 1, Phrase.Kind.COORDINATOR) && (pair || names)
                ? RelativeHeads.firstOf(phrases, i - 2)
                : i;
    }

    /** {@code two nurses} in {@code two nurses, Ann Lee and Tom Oak, who fled}. */
    private static boolean isPeople(Phrases phrases, int i) {
        return phrases.isNoun(i)
                && Lexicon.isPerson(phrases.head(i))
                && !phrases.head(i).text().equals(phrases.head(i).lemma());
    }

    private static boolean isOfSeveral(Phrases phrases, VerbGroup verb) {
        return AgreeingHeads.isPlural(phrases, verb) || VerbForm.of(phrases.lower(verb.from())) == VerbForm.BASE;
    }

    private static boolean isSurname(Phrases phrases, int i) {
        return phrases.isNoun(i)
                && phrases.get(i).to() - phrases.get(i).from() == 1
                && phrases.token(phrases.get(i).from()).pos() == PartOfSpeech.PROPN;
    }

    private static boolean isSomebody(Phrases phrases, int i) {
        Token head = phrases.head(i);
        return Lexicon.isRelative(head) || Lexicon.isTitle(head);
    }

    /** {@code grandson} in {@code Otto Lang, grandson of the founder, who}. */
    private static boolean isApposedTitle(Phrases phrases, int i) {
        return phrases.preposition(i + 1).equals("of")
                && Appositions.is(phrases, i)
                && Appositions.isBareTitle(phrases, i);
    }

    private static boolean isPersonal(Phrases phrases, int i) {
        Token head = phrases.head(i);
        return head.isCapitalized() || Lexicon.isTitle(head);
    }
}
