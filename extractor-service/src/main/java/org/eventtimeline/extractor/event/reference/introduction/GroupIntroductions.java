package org.eventtimeline.extractor.event.reference.introduction;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ClauseRoles;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.discourse.Groups;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.discourse.People;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.Pairs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Learns from a noun phrase of which several an article speaks: {@code Lee and Lang}, {@code the miners}. */
final class GroupIntroductions {
    private final Callings callings;
    private final Meanings meanings;
    private final Groups groups;
    private final People people;

    private final NamedGroups named;

    GroupIntroductions(Callings callings, Meanings meanings, Discourse discourse) {
        this.callings = callings;
        this.meanings = meanings;
        this.groups = discourse.groups();
        this.people = discourse.people();
        this.named = new NamedGroups(callings, meanings);
    }

    /** Learns from phrase {@code i}, maybe a subject. */
    void learn(Reading reading, int i, boolean subject) {
        learnLeading(reading, i);
        Phrases phrases = reading.phrases();
        List<Integer> members = Lists.members(phrases, i);
        if (members.size() > 1 && isKin(phrases, phrases.noun(i))) {
            groups.relate(names(phrases, members.subList(0, 2)));
        }
        if (members.size() > 1 && subject) {
            learnSubjects(phrases, members);
        } else if (members.size() == 2) {
            learnAffected(reading, i, members);
        } else if (subject) {
            named.acting(reading, i)
                    .ifPresentOrElse(name -> groups.name(name, phrases.number()), () -> learnPlural(phrases, i));
        } else if (ClauseRoles.isObject(reading, i)) {
            callings.several(phrases, phrases.noun(i)).ifPresent(plural -> groups.affect(plural, phrases.number()));
        }
    }

    /** {@code statues} in {@code The statues were looted} and {@code Soldiers} or {@code statues} alone. */
    private void learnLeading(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        boolean main = reading.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN)
                .limit(1)
                .anyMatch(clause -> clause.subject() == i || clause.object() == i);
        if (main) {
            Callings.plural(phrases, phrases.noun(i)).ifPresent(plural -> groups.lead(plural, phrases.number()));
        }
    }

    /** {@code the brothers Otto}, before {@code and Tim Lang}. */
    private static boolean isKin(Phrases phrases, NounPhrase noun) {
        return NameFinder.names(phrases, noun).stream()
                .anyMatch(name -> name.to() == noun.to()
                        && name.from() > noun.from()
                        && Pairs.isKin(phrases.lower(name.from() - 1)));
    }

    /** {@code met Lee and Lang}, {@code rescued a woman and her baby}. */
    private void learnAffected(Reading reading, int i, List<Integer> members) {
        Phrases phrases = reading.phrases();
        int first = members.get(0);
        List<String> pair = names(phrases, members);
        groups.pair(pair);
        NounPhrase noun = phrases.noun(first);
        if (!callings.isPerson(phrases, phrases.noun(i))) {
            return;
        }
        if (pair.size() == 2) {
            groups.affect(Lists.join(pair), phrases.number());
        } else if (pair.isEmpty() && ClauseRoles.isObject(reading, first)) {
            int from = phrases.token(noun.from()).pos() == PartOfSpeech.DET ? noun.from() + 1 : noun.from();
            groups.affect(phrases.text(from, phrases.get(members.get(1)).to()), phrases.number());
        }
    }

    /** {@code Lee and Lang left}. */
    private void learnSubjects(Phrases phrases, List<Integer> members) {
        List<String> names = names(phrases, members);
        groups.pair(names);
        if (names.size() == members.size()) {
            groups.name(Lists.join(names), phrases.number());
        }
    }

    /** {@code The pair left}, {@code The miners left}. */
    private void learnPlural(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        Optional<String> pair = Pairs.isPair(phrases, noun) ? meanings.at(phrases, noun.from()) : Optional.empty();
        pair.ifPresentOrElse(
                both -> {
                    groups.name(both, phrases.number());
                    for (String one : both.split(" and ")) {
                        people.speakOf(one, phrases.number());
                    }
                },
                () -> plural(phrases, i)
                        .filter(plural -> !callings.isNamed(phrases, noun))
                        .ifPresent(plural -> groups.describe(plural, phrases.number())));
    }

    /** {@code miners}, also of {@code a group of miners}. */
    private Optional<String> plural(Phrases phrases, int i) {
        boolean members = phrases.preposition(i + 1).equals("of")
                && phrases.isNoun(i + 2)
                && Lexicon.isOrganisation(phrases.head(i).lemma())
                && Lexicon.isPlural(phrases.head(i + 2));
        return callings.several(phrases, phrases.noun(members ? i + 2 : i));
    }

    private List<String> names(Phrases phrases, List<Integer> members) {
        return members.stream()
                .flatMap(member -> callings.headName(phrases, phrases.noun(member)).stream())
                .toList();
    }
}
