package org.eventtimeline.extractor.event.reference.introduction;

import java.util.List;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ClauseRoles;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.name.ToldGenders;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.NamesBehind;
import org.eventtimeline.extractor.event.reference.wording.PersonWording;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Learns from each noun phrase of an article whom and what it speaks of. */
public final class Introductions {
    private final Names names;
    private final Callings callings;
    private final Meanings meanings;
    private final Discourse discourse;
    private final Couples couples;
    private final NamesBehind namesBehind;
    private final GroupIntroductions groups;
    private final DescribedPeople described;
    private final OwnerIntroductions owners;
    private final BodyIntroductions bodies;
    private final GivenTitles titles;

    /** Learns for what others ask of the discourse. */
    public Introductions(Names names, Callings callings, Meanings meanings, Discourse discourse) {
        this.names = names;
        this.callings = callings;
        this.meanings = meanings;
        this.discourse = discourse;
        this.couples = new Couples(names, meanings);
        this.namesBehind = new NamesBehind(new PersonWording(names));
        this.groups = new GroupIntroductions(callings, meanings, discourse);
        this.bodies = new BodyIntroductions(names, callings, discourse.organisations());
        this.titles = new GivenTitles(names, meanings, discourse.epithets());
        this.owners = new OwnerIntroductions(names, callings, meanings, discourse);
        this.described = new DescribedPeople(names, callings, meanings, namesBehind, discourse.people());
    }

    /** Learns from phrase {@code i}. */
    public void learn(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        NounPhrase noun = phrases.noun(i);
        boolean subject = ClauseRoles.isSubject(reading, i)
                || ClauseRoles.namesSubject(reading, i)
                || ClauseRoles.isSuccessor(reading, i);
        groups.learn(reading, i, subject);
        discourse.epithets().notice(phrases, i);
        owners.learn(phrases, noun, subject);
        described.learn(reading, i, subject);
        titles.learn(reading, i);
        meanings.at(phrases, noun.from())
                .map(names::fullest)
                .filter(discourse.organisations().names()::contains)
                .ifPresent(name -> discourse.organisations().speakOf(name, subject, phrases.number()));
        callings.headName(phrases, noun).ifPresent(name -> learnNamed(reading, i, name, subject));
        couples.of(reading, i).ifPresent(couple -> {
            discourse.groups().name(couple, phrases.number());
            discourse.groups().pair(List.of(couple.split(" and ")));
        });
        couples.wed(reading, i).ifPresent(pair -> discourse.people().wed(pair.get(0), pair.get(1)));
        couples.opposed(reading, i).ifPresent(pair -> discourse.groups().oppose(pair, phrases.number()));
    }

    /** Learns from the end of a sentence whom only the next may take up. */
    public void close(Phrases phrases) {
        described.close(phrases);
    }

    private void learnNamed(Reading reading, int i, String full, boolean subject) {
        Phrases phrases = reading.phrases();
        NounPhrase noun = phrases.noun(i);
        List<Name> found = NameFinder.names(phrases, noun);
        Name name = found.get(found.size() - 1);
        if (isWord(phrases, noun, name)) {
            return;
        }
        if (names.person(phrases, noun, name).isPresent()) {
            boolean source = ClauseRoles.isSource(reading, i);
            discourse.people().mention(full, subject && !source, phrases.number());
            if (source) {
                discourse.people().quote(full, phrases.number());
            }
            ToldGenders.of(phrases, i).ifPresent(gender -> discourse.people().learn(full, gender));
        } else {
            bodies.learn(reading, i, full, subject);
        }
        discourse.nations().learn(phrases, i, name, full);
        discourse.epithets().learn(phrases, i, name, full, subject);
        if (phrases.isKind(i - 1, Kind.COMMA) && phrases.isNoun(i - 2) && namesBehind.isNamed(phrases, i - 2)) {
            discourse.epithets().call(phrases, i - 2, full, subject);
        }
    }

    /** {@code Orbit} in {@code under the name Orbit}, which tells of the word. */
    private static boolean isWord(Phrases phrases, NounPhrase noun, Name name) {
        return name.from() > noun.from() && WordNetKinds.isKindOf(phrases.lower(name.from() - 1), "name", 1);
    }
}
