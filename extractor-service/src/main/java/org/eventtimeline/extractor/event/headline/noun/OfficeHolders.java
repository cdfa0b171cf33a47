package org.eventtimeline.extractor.event.headline.noun;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.wording.PersonWording;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds who holds an office of more words than one: {@code Secretary of State Ann Lee}, {@code head of the club}. */
final class OfficeHolders {
    private final PersonWording people;

    OfficeHolders(PersonWording people) {
        this.people = people;
    }

    /** The noun phrase of who holds the office that phrase {@code i} names, or itself. */
    int of(Phrases phrases, int i) {
        if (isBehind(phrases, i)) {
            return i + 4;
        }
        int holder = people.holder(phrases, i);
        return isOther(phrases, i, phrases.noun(holder)) ? i : holder;
    }

    /** {@code the brother of Governor Lang}, who is somebody else, unlike {@code Secretary of State Lang}. */
    private static boolean isOther(Phrases phrases, int i, NounPhrase holder) {
        return phrases.token(phrases.get(i).from()).is(PartOfSpeech.DET, PartOfSpeech.PRON)
                && IntStream.range(holder.from(), holder.head())
                        .mapToObj(phrases::token)
                        .anyMatch(Lexicon::isTitle);
    }

    /** {@code Ann Lee} in {@code the head of the club, Ann Lee,}, but not in {@code, Ann Lee said}. */
    private boolean isBehind(Phrases phrases, int i) {
        int person = i + 4;
        boolean closed = person + 1 == phrases.size() || phrases.isKind(person + 1, Kind.COMMA, Kind.BREAK);
        return closed
                && Lexicon.isTitle(phrases.head(i))
                && phrases.preposition(i + 1).equals("of")
                && phrases.isKind(i + 3, Kind.COMMA)
                && phrases.isNoun(person)
                && people.isPerson(phrases, person);
    }
}
