package org.eventtimeline.extractor.event.reference.sentence;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ClauseRoles;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.wording.Callings;

/** Finds whom the sentence itself puts beside a pronoun: who acts on it, owns it or stands before it. */
public final class Actors {
    private final Names names;
    private final Callings callings;
    private final Meanings meanings;

    /** Behind these stands somebody else than the subject, which {@code Lee looked behind him} does not tell. */
    private static final Set<String> REACHING = Set.of("to", "with", "by", "for", "against", "from");

    /** Asks about an article with these names and meanings. */
    public Actors(Names names, Callings callings, Meanings meanings) {
        this.names = names;
        this.callings = callings;
        this.meanings = meanings;
    }

    /**
     * Who does to somebody else what is done to phrase {@code i}: {@code Lee} in {@code Lee thanked her}, {@code spoke
     * to her}.
     */
    public Optional<String> on(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        boolean reached = REACHING.contains(phrases.preposition(i - 1));
        return reading.clauses().stream()
                .filter(Clause::hasSubject)
                .filter(clause -> clause.object() == i || reached && isIn(clause, reading, i))
                .map(clause -> named(reading, clause.subject()))
                .flatMap(subject -> called(phrases, subject).stream())
                .findFirst();
    }

    /** Who or what acts, by name, by a pronoun or by a description. */
    private Optional<String> called(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        return known(phrases, i)
                .or(() -> meanings.describe(phrases, noun))
                .or(() -> callings.somebody(phrases, noun, Optional.empty()));
    }

    /** {@code Lee} of {@code The director, Ann Lee,}, else the subject itself. */
    private static int named(Reading reading, int subject) {
        return ClauseRoles.namesSubject(reading, subject + 2) ? subject + 2 : subject;
    }

    private static boolean isIn(Clause clause, Reading reading, int i) {
        return clause.verb().isFinite()
                && clauseBefore(reading, i).filter(clause::equals).isPresent();
    }

    /** The clause to whose predicate phrase {@code i} belongs, if it has a subject. */
    private static Optional<Clause> clauseBefore(Reading reading, int i) {
        return reading.clauseBefore(i).filter(Clause::hasSubject);
    }

    /** Who is named as acting in the clause to whose predicate phrase {@code i} belongs. */
    public Optional<String> namedBefore(Reading reading, int i) {
        return clauseBefore(reading, i)
                .flatMap(clause ->
                        callings.headName(reading.phrases(), reading.phrases().noun(clause.subject())));
    }

    /** Who acts in the clause to whose predicate phrase {@code i} belongs, be it by a pronoun. */
    public Optional<String> before(Reading reading, int i) {
        return clauseBefore(reading, i).flatMap(clause -> meanings.named(reading.phrases(), clause.subject()));
    }

    /** {@code Lee} in {@code Lang sang when Lee sold his house}. */
    public Optional<String> owning(Reading reading, int i) {
        return clauseBefore(reading, i)
                .filter(clause -> clause.subject() < i)
                .flatMap(clause -> meanings.named(reading.phrases(), clause.subject()));
    }

    /** {@code the boy} in {@code she returned the boy to his father}: to whom something is done before. */
    public Optional<String> affected(Reading reading, int i) {
        return reading.clauses().stream()
                .filter(clause -> clause.at() < i && clause.hasObject() && clause.object() < i)
                .reduce((first, last) -> last)
                .flatMap(clause -> known(reading.phrases(), clause.object()));
    }

    /** Who is called so, by name, by a pronoun or as {@code the boy}. */
    private Optional<String> known(Phrases phrases, int i) {
        int first = phrases.get(i).from();
        return meanings.named(phrases, i)
                .or(() -> phrases.lower(first).equals("the") ? meanings.at(phrases, first) : Optional.empty());
    }

    /** {@code Lee} in {@code between Lee and his mother}. */
    public Optional<String> member(Phrases phrases, int i) {
        return phrases.isKind(i - 1, Kind.COORDINATOR) && phrases.isNoun(i - 2)
                ? meanings.named(phrases, i - 2)
                : Optional.empty();
    }

    /** {@code Lee} in {@code the storm cost Lee his house}: who stands before in a clause about something. */
    public Optional<String> object(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.clauses().stream()
                .filter(clause -> clause.at() < i && clause.object() != Clause.NONE && clause.object() < i)
                .reduce((first, last) -> last)
                .filter(clause -> !clause.hasSubject() || !callings.isPerson(phrases, phrases.noun(clause.subject())))
                .filter(clause -> clause.object() == i - 1)
                .flatMap(clause -> callings.headName(phrases, phrases.noun(clause.object())))
                .flatMap(names::person);
    }
}
