package org.eventtimeline.extractor.event.reference.wording;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Finds the names that stand for noun phrases which describe people: {@code the doctor, Ann Lee,} is Ann Lee. */
public final class PersonWording {
    private final Names names;

    /** Asks about an article with these names. */
    public PersonWording(Names names) {
        this.names = names;
    }

    /** The full name of the person in which the noun phrase ends, if anybody tells it. */
    public Optional<String> named(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return person(phrases, NameFinder.names(phrases, noun), noun)
                .filter(name -> !isOfFamily(phrases, noun, name))
                .map(name -> name.chars().noneMatch(Character::isWhitespace) ? titled(phrases, noun) + name : name);
    }

    /** Whether the noun phrase ends in the name of a person. */
    public boolean isPerson(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return person(phrases, NameFinder.names(phrases, noun), noun).isPresent();
    }

    /**
     * The noun phrase of who holds the office that phrase {@code i} names: {@code Secretary of State Ann Lee}; or
     * itself.
     */
    public int holder(Phrases phrases, int i) {
        boolean office = Lexicon.isTitle(phrases.head(i))
                && phrases.preposition(i + 1).equals("of")
                && phrases.isNoun(i + 2)
                && isPerson(phrases, i + 2);
        return office ? i + 2 : i;
    }

    /** Whether the noun phrase is a person without a name: {@code the boy's father}. */
    public static boolean describes(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return Lexicon.isTitle(phrases.head(noun))
                && NameFinder.names(phrases, noun).stream().noneMatch(name -> name.to() == noun.to());
    }

    /** The full name of a person in which the noun phrase ends; titles and descriptions before it are left out. */
    private Optional<String> person(Phrases phrases, List<Name> found, NounPhrase noun) {
        if (found.isEmpty() || noun.hasPossessor()) {
            return Optional.empty();
        }
        Name last = found.get(found.size() - 1);
        return last.to() == noun.to() && !isWorkOf(phrases, noun, last)
                ? names.person(phrases, noun, last)
                : Optional.empty();
    }

    /** {@code President} before a surname, where the article never tells the given name. */
    private static String titled(Phrases phrases, NounPhrase noun) {
        int last = noun.to() - 1;
        boolean titled = last > noun.from()
                && Lexicon.isTitle(phrases.token(last - 1))
                && WordNetNames.isCommonNoun(phrases.lower(last - 1))
                && phrases.token(last - 1).isCapitalized();
        return titled ? phrases.token(last - 1).text() + " " : "";
    }

    /** {@code a Lang} and {@code another Lang}, which somebody has painted. */
    private static boolean isWorkOf(Phrases phrases, NounPhrase noun, Name name) {
        return name.from() == noun.from() + 1 && Modifiers.INDEFINITE.contains(phrases.lower(noun.from()));
    }

    /** {@code his brother} in {@code his brother, Tim,}, whose surname nobody tells. */
    public static boolean isOfFamily(Phrases phrases, int i, String person) {
        NounPhrase noun = phrases.noun(i);
        return person.indexOf(' ') < 0 && Lexicon.isRelative(phrases.head(noun));
    }

    /** {@code his brother Tim}, whose surname nobody tells. */
    private static boolean isOfFamily(Phrases phrases, NounPhrase noun, String person) {
        return person.indexOf(' ') < 0
                && noun.head() > noun.from()
                && phrases.token(noun.from()).pos() == PartOfSpeech.PRON
                && Lexicon.isRelative(phrases.token(noun.head() - 1));
    }
}
