package org.eventtimeline.extractor.event.name;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * What an article says of who has a name, before or behind it: {@code the doctor, Ann Lee}, {@code Ann Lee, a doctor,}.
 */
final class PersonDescriptions {
    private static final Set<String> NAMING = Set.of("identify", "know", "name");

    private PersonDescriptions() {}

    /** Whether the name with which phrase {@code i} ends is so said to be that of a person. */
    static boolean tell(Phrases phrases, int i, Name name) {
        return isDescribed(phrases, i, name)
                || isCompatriot(phrases, i, name)
                || isIdentified(phrases, i)
                || isBehind(phrases, i);
    }

    /** {@code the doctor, Ann Lee}. */
    private static boolean isDescribed(Phrases phrases, int i, Name name) {
        return !NameFinder.isCompanySuffix(name.lastWord())
                && (phrases.isKind(i - 1, Kind.COMMA) || Personhood.isDash(phrases, i - 1))
                && phrases.isNoun(i - 2)
                && NameFinder.isWhole(phrases, phrases.noun(i))
                && isDetermined(phrases, phrases.noun(i - 2))
                && (isSomebody(phrases.head(i - 2), name) || isPeer(phrases, phrases.noun(i - 2), name));
    }

    /** {@code his successor, Otto Lang}: what a person has may be a person, if the name is like that of one. */
    private static boolean isPeer(Phrases phrases, NounPhrase noun, Name name) {
        Token head = phrases.head(noun);
        return Gender.ofPronoun(phrases.lower(noun.from())).isPresent()
                && (Lexicon.isPerson(head) || head.lemma().equals("replacement"))
                && !name.isOneWord()
                && NameShape.isPersonal(name);
    }

    /** {@code the Dane Otto Lang}, {@code the Conservative Otto Lang}. */
    private static boolean isCompatriot(Phrases phrases, int i, Name name) {
        int people = phrases.get(i).from() + 1;
        return name.from() == people + 1
                && phrases.lower(people - 1).equals("the")
                && phrases.token(people).isCapitalized()
                && (Geography.isPeople(phrases.token(people).text()) || Lexicon.isPersonNoun(phrases.lower(people)))
                && !name.isOneWord()
                && NameShape.isPersonal(name);
    }

    /** {@code the gunman, identified as Ann Lee,}. */
    private static boolean isIdentified(Phrases phrases, int i) {
        int verbAt = phrases.isKind(i - 2, Kind.ADVERB) ? i - 3 : i - 2;
        int noun = phrases.isKind(verbAt - 1, Kind.COMMA) ? verbAt - 2 : verbAt - 1;
        return phrases.preposition(i - 1).equals("as")
                && verbAt > 0
                && phrases.get(verbAt) instanceof VerbGroup verb
                && NAMING.contains(phrases.head(verb).lemma())
                && phrases.isNoun(noun)
                && Lexicon.isPerson(phrases.head(noun));
    }

    /** {@code doctor}; {@code owner} only before a name like that of a person. */
    private static boolean isSomebody(Token noun, Name name) {
        boolean trade = Lexicon.isPerson(noun) && !Lexicon.isTitle(noun);
        return Lexicon.isTitle(noun) || trade && GivenNames.begin(name.text());
    }

    private static boolean isDetermined(Phrases phrases, NounPhrase noun) {
        String first = phrases.lower(noun.from());
        return first.equals("the")
                || first.equals("another")
                || Modifiers.INDEFINITE.contains(first)
                || noun.hasPossessor()
                || phrases.token(noun.from()).pos() == PartOfSpeech.PRON;
    }

    /**
     * {@code Ann Lee (born 1950) is a painter}, {@code Ann Lee, a painter,}, {@code Ann Lee, captain of the ferry,},
     * {@code Ann Lee, the daughter of Otto Lang,}.
     */
    private static boolean isBehind(Phrases phrases, int i) {
        int next = i + 1;
        boolean lived = false;
        if (phrases.isKind(next, Kind.OPEN)) {
            for (; next < phrases.size() && !phrases.isKind(next, Kind.CLOSE); next++) {
                lived |= phrases.get(next) instanceof TimePhrase;
            }
            next++;
        }
        boolean being = next < phrases.size()
                && phrases.get(next) instanceof VerbGroup verb
                && phrases.head(verb).lemma().equals("be");
        int noun = next + 1;
        if (!(being || phrases.isKind(next, Kind.COMMA)) || !phrases.isNoun(noun)) {
            return false;
        }
        NounPhrase description = phrases.noun(noun);
        Token head = phrases.head(description);
        boolean office = description.from() == description.head()
                && phrases.preposition(noun + 1).equals("of");
        boolean kin = Lexicon.isRelative(head) && phrases.preposition(noun + 1).equals("of");
        boolean introduced =
                office || Modifiers.INDEFINITE.contains(phrases.lower(description.from())) || being && lived;
        return kin || introduced && (Lexicon.isSomebody(head) || lived && Lexicon.isPerson(head));
    }
}
