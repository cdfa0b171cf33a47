package org.eventtimeline.extractor.event.reference.person;

import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ClauseRoles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;
import org.eventtimeline.extractor.event.reference.sentence.TimeClauses;
import org.eventtimeline.extractor.event.reference.wording.Callings;

/** Whom {@code he} means where its clause hangs on one in which the same acts, as {@link SameActors} do. */
final class SamePeople {
    private final Callings callings;
    private final Meanings meanings;

    SamePeople(Callings callings, Meanings meanings) {
        this.callings = callings;
        this.meanings = meanings;
    }

    /**
     * {@code Lang} in {@code Lee paid; Lang dug until he died} and {@code When Lang opened it, he wept}, where he acts
     * on nobody else.
     */
    Optional<String> meant(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.clauseBefore(i)
                .filter(clause ->
                        clause.hasSubject() && (TimeClauses.open(phrases, i) || isFronted(reading, clause, i)))
                .filter(clause -> callings.isPerson(phrases, phrases.noun(clause.subject())))
                .filter(clause -> IntStream.range(clause.at(), i)
                        .filter(phrases::isNoun)
                        .noneMatch(other -> callings.isPerson(phrases, phrases.noun(other))))
                .flatMap(clause -> meanings.named(phrases, clause.subject()));
    }

    /** {@code When Lang opened it,} before the subject of the main clause. */
    private static boolean isFronted(Reading reading, Clause clause, int i) {
        return clause.kind() == Clause.Kind.SUBORDINATE
                && clause.subject() == 1
                && reading.phrases().isKind(i - 1, Kind.COMMA)
                && ClauseRoles.isSubject(reading, i);
    }
}
