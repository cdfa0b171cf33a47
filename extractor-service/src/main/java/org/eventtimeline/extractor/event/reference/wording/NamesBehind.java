package org.eventtimeline.extractor.event.reference.wording;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Personhood;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Tells which noun phrases a name in commas follows that is meant by them: {@code the doctor, Ann Lee,}. */
public final class NamesBehind {
    /** What stands before a description that a name follows: {@code a third man, Tim Lee,}. */
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "another");

    private final PersonWording people;

    /** Asks about an article with these people. */
    public NamesBehind(PersonWording people) {
        this.people = people;
    }

    /** {@code The doctor} in {@code the doctor, Ann Lee,}. */
    public boolean isNamed(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        boolean dash = Personhood.isDash(phrases, i + 1) && Personhood.isDash(phrases, i + 3);
        boolean closed = i + 3 >= phrases.size()
                || phrases.isMark(i + 3, ",")
                || phrases.isMark(i + 3, "(")
                || phrases.isKind(i + 3, Kind.BREAK);
        boolean owned = phrases.token(noun.from()).pos() == PartOfSpeech.PRON || noun.hasPossessor();
        boolean opens = i == 1 && !phrases.preposition(0).isEmpty();
        boolean ofOffice = phrases.preposition(i - 1).equals("of")
                && phrases.isNoun(i - 2)
                && Lexicon.isTitle(phrases.head(i - 2));
        return closed
                && !opens
                && !ofOffice
                && (owned || isRole(phrases, i) || DETERMINERS.contains(phrases.lower(noun.from())))
                && phrases.head(noun).pos() == PartOfSpeech.NOUN
                && (dash || phrases.isKind(i + 1, Kind.COMMA))
                && phrases.isNoun(i + 2)
                && (people.isPerson(phrases, i + 2) && isNamedByPerson(phrases, noun)
                        || isName(phrases, phrases.noun(i + 2))
                                && !Words.isPlural(phrases.head(noun))
                                && (owned || isBeforeVerb(phrases, i + 3)));
    }

    /** {@code dean} in {@code the first woman to serve as dean, Ann Lee,}. */
    private static boolean isRole(Phrases phrases, int i) {
        return phrases.preposition(i - 1).equals("as") && Lexicon.isTitle(phrases.head(i));
    }

    /** {@code Her memoirs} in {@code her memoirs, Low Tide,}, where the name alone does not tell what has it. */
    public boolean isWork(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        Token head = phrases.head(noun);
        boolean owned = Modifiers.sayWhose(phrases, noun);
        return owned
                && phrases.preposition(i - 1).isEmpty()
                && !Lexicon.isTitle(head)
                && !Lexicon.isPerson(head)
                && !Lexicon.isOrganisation(head.lemma())
                && isNamed(phrases, i)
                && !people.isPerson(phrases, i + 2);
    }

    /** {@code The secretary of state} in {@code the secretary of state, Ann Lee,}. */
    public boolean isOffice(Phrases phrases, int i) {
        return Lexicon.isTitle(phrases.head(i))
                && phrases.preposition(i + 1).equals("of")
                && phrases.isNoun(i + 2)
                && phrases.isKind(i + 3, Kind.COMMA)
                && phrases.isNoun(i + 4)
                && isName(phrases, phrases.noun(i + 4));
    }

    /** {@code the doctor}, but not {@code the state} in {@code named by the state, judge Ann Lee,}. */
    private static boolean isNamedByPerson(Phrases phrases, NounPhrase noun) {
        Token head = phrases.head(noun);
        return Lexicon.isTitle(head) || Lexicon.isPerson(head) || !Lexicon.isOrganisation(head.lemma());
    }

    /** {@code Aurora}, {@code the Aurora}. */
    public static boolean isName(Phrases phrases, NounPhrase noun) {
        List<Name> found = NameFinder.names(phrases, noun);
        return NameFinder.isWhole(phrases, noun)
                || found.size() == 1
                        && found.get(0).to() == noun.to()
                        && found.get(0).from() == noun.from() + 1
                        && phrases.lower(noun.from()).equals("the");
    }

    /** The comma or dash behind {@code the ferry, Aurora, sank}. */
    private static boolean isBeforeVerb(Phrases phrases, int comma) {
        return (phrases.isKind(comma, Kind.COMMA) || Personhood.isDash(phrases, comma))
                && comma + 1 < phrases.size()
                && (phrases.isKind(comma + 1, Kind.RELATIVE)
                        || phrases.get(comma + 1) instanceof VerbGroup verb
                                && (verb.isFinite() || verb.tense() == Phrase.Tense.PAST_OR_PARTICIPLE));
    }
}
