package org.eventtimeline.extractor.event.reference.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ClauseRoles;
import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.discourse.People;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.NamesBehind;

/** Learns of whom an article tells without their names: {@code the mayor}, {@code a woman}. */
final class DescribedPeople {
    private final Names names;
    private final Callings callings;
    private final Meanings meanings;
    private final NamesBehind namesBehind;
    private final People people;

    /** Those new to the reader to whom the sentence does something. */
    private final List<Integer> sufferers = new ArrayList<>();

    DescribedPeople(Names names, Callings callings, Meanings meanings, NamesBehind namesBehind, People people) {
        this.names = names;
        this.callings = callings;
        this.meanings = meanings;
        this.namesBehind = namesBehind;
        this.people = people;
    }

    /** Learns from phrase {@code i}, maybe a subject. */
    void learn(Reading reading, int i, boolean subject) {
        Phrases phrases = reading.phrases();
        String first = phrases.lower(phrases.get(i).from());
        boolean suffers = ClauseRoles.isObject(reading, i) && !isSaidOfSomebody(reading, i);
        if (subject && isNamedBehind(reading, i)) {
            return;
        }
        if (subject || suffers && first.equals("the")) {
            learn(phrases, i, subject);
        } else if (suffers && Modifiers.INDEFINITE.contains(first)) {
            sufferers.add(i);
        }
    }

    /** {@code The hero} in {@code The hero was Ann Lee}. */
    private boolean isNamedBehind(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.withSubject(i)
                .filter(clause -> clause.hasObject())
                .filter(clause -> clause.lemma(phrases).equals("be"))
                .anyMatch(clause -> callings.isNamed(phrases, phrases.noun(clause.object())));
    }

    /** {@code A Danish painter} in {@code Ann Lee was a Danish painter}, which is nobody else. */
    private boolean isSaidOfSomebody(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.withObject(i)
                .filter(clause -> clause.hasSubject())
                .filter(clause -> clause.lemma(phrases).equals("be"))
                .anyMatch(clause -> callings.isNamed(phrases, phrases.noun(clause.subject())));
    }

    /** Learns from the end of a sentence whom only the next may take up: {@code killed a woman near her home}. */
    void close(Phrases phrases) {
        sufferers.forEach(i -> learn(phrases, i, false));
        sufferers.clear();
    }

    /** {@code The mayor}, of whom the sentence is, be it known who that is or not. */
    private void learn(Phrases phrases, int i, boolean subject) {
        NounPhrase noun = phrases.noun(i);
        Optional<String> meant = meanings.at(phrases, noun.from());
        boolean owned = Modifiers.POSSESSIVES.contains(phrases.lower(noun.from()));
        if (!owned && meant.isPresent()) {
            meant.filter(name -> names.person(name).isPresent())
                    .ifPresent(name -> people.mention(name, subject, phrases.number()));
        } else if (!namesBehind.isNamed(phrases, i) && !namesBehind.isOffice(phrases, i)) {
            callings.somebody(phrases, noun, meant).ifPresent(somebody -> {
                people.mention(somebody, subject, phrases.number());
                Gender.of(phrases.lower(noun.head())).ifPresent(gender -> people.learn(somebody, gender));
            });
        }
    }
}
