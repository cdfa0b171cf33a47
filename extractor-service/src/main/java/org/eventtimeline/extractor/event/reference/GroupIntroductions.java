package org.eventtimeline.extractor.event.reference;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.ClauseRoles;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Learns from a noun phrase of which several an article speaks: {@code Lee and Lang}, {@code the miners}. */
final class GroupIntroductions {
    private final Callings callings;
    private final Meanings meanings;
    private final Groups groups;

    GroupIntroductions(Callings callings, Meanings meanings, Groups groups) {
        this.callings = callings;
        this.meanings = meanings;
        this.groups = groups;
    }

    /** Learns from phrase {@code i}, maybe a subject. */
    void learn(Reading reading, int i, boolean subject) {
        Phrases phrases = reading.phrases();
        List<Integer> members = Lists.members(phrases, i);
        if (members.size() > 1 && subject) {
            learnSubjects(phrases, members);
        } else if (members.size() == 2) {
            List<String> pair = names(phrases, members);
            groups.pair(pair);
            if (pair.size() == 2 && callings.isPerson(phrases, (NounPhrase) phrases.get(i))) {
                groups.affect(Lists.join(pair), phrases.number());
            }
        } else if (subject) {
            learnPlural(phrases, (NounPhrase) phrases.get(i));
        } else if (ClauseRoles.isObject(reading, i) && Lexicon.isPlural(phrases.head(i))) {
            Callings.plural(phrases, (NounPhrase) phrases.get(i))
                    .ifPresent(people -> groups.affect(people, phrases.number()));
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
    private void learnPlural(Phrases phrases, NounPhrase noun) {
        Optional<String> pair = Pairs.isPair(phrases, noun) ? meanings.at(phrases, noun.from()) : Optional.empty();
        pair.ifPresentOrElse(
                both -> groups.name(both, phrases.number()),
                () -> Callings.plural(phrases, noun)
                        .filter(plural -> !callings.isNamed(phrases, noun))
                        .ifPresent(plural -> groups.describe(plural, phrases.number())));
    }

    private List<String> names(Phrases phrases, List<Integer> members) {
        return members.stream()
                .flatMap(member -> callings.headName(phrases, (NounPhrase) phrases.get(member)).stream())
                .toList();
    }
}
