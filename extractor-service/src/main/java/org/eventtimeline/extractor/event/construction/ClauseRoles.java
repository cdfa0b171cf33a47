package org.eventtimeline.extractor.event.construction;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** Which part a noun phrase has in the clauses of its sentence. */
public final class ClauseRoles {
    private static final Set<String> SUCCEEDING = Set.of("succeed", "replace");

    private ClauseRoles() {}

    /** Whether a main clause is about phrase {@code i}. */
    public static boolean isSubject(Reading reading, int i) {
        return reading.withSubject(i).anyMatch(clause -> clause.kind() == Clause.Kind.MAIN);
    }

    /** {@code Reuters} in {@code The mill closed, Reuters reported}: who only says what the sentence is about. */
    public static boolean isSource(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return phrases.isKind(i - 1, Phrase.Kind.COMMA)
                && reading.withSubject(i).anyMatch(clause -> VerbClasses.isReporting(phrases.head(clause.verb())))
                && reading.clauses().stream().anyMatch(clause -> clause.at() < i && clause.kind() == Clause.Kind.MAIN);
    }

    /** {@code Acme} in {@code the mine's owner, Acme, was fined}, {@code Ash} in {@code the film, "Ash", opened}. */
    public static boolean namesSubject(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        int comma = phrases.isKind(i - 1, Phrase.Kind.QUOTE) ? i - 2 : i - 1;
        boolean closed = phrases.isKind(i + 1, Phrase.Kind.COMMA)
                || phrases.isKind(i + 1, Phrase.Kind.QUOTE) && phrases.isKind(i + 2, Phrase.Kind.COMMA);
        return phrases.isNoun(i)
                && phrases.isKind(comma, Phrase.Kind.COMMA)
                && closed
                && phrases.isNoun(comma - 1)
                && isSubject(reading, comma - 1)
                && !isName(phrases, (Phrase.NounPhrase) phrases.get(comma - 1))
                && isName(phrases, (Phrase.NounPhrase) phrases.get(i));
    }

    /** {@code Ann Lee}, {@code Captain Ann Lee}. */
    private static boolean isName(Phrases phrases, Phrase.NounPhrase noun) {
        List<Name> names = NameFinder.names(phrases, noun);
        return names.size() == 1
                && names.get(0).to() == noun.to()
                && (names.get(0).from() == noun.from() || names.get(0).titled());
    }

    /** Whether a main or relative clause tells what is done to phrase {@code i}, or what sort of thing something is. */
    public static boolean isObject(Reading reading, int i) {
        return reading.withObject(i)
                .filter(clause -> clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.RELATIVE)
                .anyMatch(clause -> !isKnown(reading.phrases(), clause));
    }

    /** {@code Oslo is the largest port}, which tells of Oslo only. */
    private static boolean isKnown(Phrases phrases, Clause clause) {
        return clause.lemma(phrases).equals("be")
                && !Modifiers.INDEFINITE.contains(
                        phrases.lower(phrases.get(clause.object()).from()));
    }

    /** {@code Lee} in {@code Lang was succeeded by Lee}, of whom the article goes on to tell. */
    public static boolean isSuccessor(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return phrases.preposition(i - 1).equals("by")
                && reading.clauseAt(i - 2)
                        .filter(clause -> clause.verb().passive())
                        .filter(clause -> SUCCEEDING.contains(clause.lemma(phrases)))
                        .isPresent();
    }

    /** The subject to which a phrase before it looks ahead: {@code In his speech, Lee}. */
    public static int opening(Reading reading) {
        return reading.clauses().stream()
                .findFirst()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN && clause.hasSubject())
                .map(Clause::subject)
                .orElse(0);
    }
}
