package org.eventtimeline.extractor.event.reference.person;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.reference.discourse.Groups;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.Organisations;

/** Of whom the sentence of {@code they} or {@code them} has told as of several. */
record NearGroups(Names names, Callings callings, Groups groups) {
    private static final Set<String> JOINING = Set.of("for", "with");

    /** {@code them} in {@code The statues were looted. A museum bought them}. */
    static boolean isThem(Reading reading, int i) {
        return reading.phrases().isMark(i, "them") && isObject(reading, i);
    }

    static boolean isObject(Reading reading, int i) {
        return reading.isObject(i);
    }

    /** {@code Rovers} in {@code Rovers last won in 1984, when they beat Lindal} and {@code Rovers won their cup}. */
    Optional<String> subject(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        Optional<String> team = reading.clauses().stream()
                .filter(clause -> clause.at() < i && clause.verb().isFinite())
                .reduce((first, last) -> last)
                .filter(Clause::hasSubject)
                .flatMap(clause -> callings.headName(phrases, phrases.noun(clause.subject())))
                .filter(this::isTeam);
        team.ifPresent(name -> groups.name(name, phrases.number()));
        return team;
    }

    /** {@code Rovers} in {@code She played for Rovers and helped them win}. */
    Optional<String> joined(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return !isThem(reading, i)
                ? Optional.empty()
                : IntStream.range(1, i)
                        .filter(j -> phrases.isNoun(j) && JOINING.contains(phrases.preposition(j - 1)))
                        .mapToObj(j -> callings.headName(phrases, phrases.noun(j)))
                        .flatMap(Optional::stream)
                        .filter(this::isTeam)
                        .reduce((first, last) -> last);
    }

    /** {@code rebels} in {@code the rebels said they would leave}. */
    Optional<String> tellers(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.clauseBefore(i)
                .filter(clause -> clause.hasSubject() && VerbClasses.isReporting(phrases.head(clause.verb())))
                .flatMap(clause -> callings.several(phrases, phrases.noun(clause.subject())));
    }

    private boolean isTeam(String name) {
        return names.person(name).isEmpty() && Organisations.isOne(names, name);
    }
}
