package org.eventtimeline.extractor.event.reference.introduction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Gender;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;

/** Two whom a clause joins, so that {@code they} means both: {@code She married him}, {@code he became her husband}. */
final class Couples {
    /** Verbs of which two people are the subject together. */
    private static final Set<String> MUTUAL = Set.of("marry", "wed", "meet", "divorce", "befriend");

    private static final Set<String> WEDDING = Set.of("marry", "wed");

    private static final Set<String> BECOMING = Set.of("become", "be");
    private static final Set<String> SPOUSES = Set.of("husband", "wife", "spouse");

    private final Names names;
    private final Meanings meanings;

    Couples(Names names, Meanings meanings) {
        this.names = names;
        this.meanings = meanings;
    }

    /**
     * {@code Ann Lee and Otto Lang} of {@code Lee married Otto Lang}, which ends with phrase {@code object}, if both
     * have names.
     */
    Optional<String> of(Reading reading, int object) {
        Phrases phrases = reading.phrases();
        return reading.withObject(object)
                .filter(Clause::hasSubject)
                .flatMap(clause -> of(phrases, clause).stream())
                .findFirst()
                .or(() -> married(reading, object));
    }

    /**
     * {@code Ann Lee} and {@code Otto Lang} of {@code Lee married Otto Lang}, which ends with phrase {@code object}.
     */
    Optional<List<String>> wed(Reading reading, int object) {
        Phrases phrases = reading.phrases();
        return opposed(reading, object)
                .filter(pair -> reading.withObject(object).allMatch(clause -> WEDDING.contains(clause.lemma(phrases))));
    }

    /** {@code Acme} and {@code Beta} of {@code Acme sued Beta}, which ends with phrase {@code object}. */
    Optional<List<String>> opposed(Reading reading, int object) {
        Phrases phrases = reading.phrases();
        return reading.withObject(object)
                .filter(Clause::hasSubject)
                .map(clause -> Stream.of(clause.subject(), object)
                        .flatMap(i -> meanings.named(phrases, i).stream())
                        .distinct()
                        .toList())
                .filter(pair -> pair.size() == 2)
                .findFirst();
    }

    /**
     * {@code Ann Lee and Otto Lang} of {@code Otto Lang, whom she married}, of which phrase {@code i} is {@code she}.
     */
    private Optional<String> married(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        int before = phrases.isKind(i - 2, Kind.COMMA) ? i - 3 : i - 2;
        return phrases.isMark(i - 1, "whom") && phrases.isNoun(before)
                ? reading.withSubject(i)
                        .filter(clause -> !clause.hasObject())
                        .filter(clause -> MUTUAL.contains(clause.lemma(phrases)))
                        .findFirst()
                        .flatMap(clause -> join(meanings.named(phrases, i), meanings.named(phrases, before)))
                : Optional.empty();
    }

    private Optional<String> of(Phrases phrases, Clause clause) {
        String verb = clause.lemma(phrases);
        Optional<String> one = meanings.named(phrases, clause.subject());
        if (MUTUAL.contains(verb)) {
            return join(
                    one,
                    meanings.named(phrases, clause.object())
                            .filter(other -> !verb.equals("meet") || isPerson(one) && isPerson(Optional.of(other))));
        }
        int first = phrases.get(clause.object()).from();
        boolean spouse = BECOMING.contains(verb)
                && SPOUSES.contains(phrases.head(clause.object()).lemma())
                && Gender.ofPronoun(phrases.lower(first)).isPresent();
        return spouse ? join(meanings.at(phrases, first), one) : accomplices(phrases, clause, one);
    }

    /** {@code Lee and Lang} of {@code Lee signed the accord with Lang}. */
    private Optional<String> accomplices(Phrases phrases, Clause clause, Optional<String> one) {
        int with = clause.object() + 1;
        return isPerson(one) && phrases.preposition(with).equals("with") && phrases.isNoun(with + 1)
                ? join(one, meanings.named(phrases, with + 1).filter(other -> isPerson(Optional.of(other))))
                : Optional.empty();
    }

    private boolean isPerson(Optional<String> name) {
        return name.flatMap(names::person).isPresent();
    }

    private static Optional<String> join(Optional<String> one, Optional<String> other) {
        return one.flatMap(
                first -> other.filter(second -> !second.equals(first)).map(second -> first + " and " + second));
    }
}
