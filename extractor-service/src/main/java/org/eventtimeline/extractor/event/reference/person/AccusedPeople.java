package org.eventtimeline.extractor.event.reference.person;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Meanings;

/** With whom the law goes on that has begun with them: {@code Lang dismissed Lee. He was tried}. */
final class AccusedPeople {
    /** What one does to another before a court has its say. */
    private static final Set<String> BEGINNING = Set.of("arrest", "resignation", "trial");

    private static final Set<String> GOING_ON = Set.of("trial", "liberation", "expulsion", "arrest");

    private final Meanings meanings;
    private Optional<String> last = Optional.empty();

    AccusedPeople(Meanings meanings) {
        this.meanings = meanings;
    }

    /**
     * To whom the sentence before has done something, if the first clause tells what is further done to phrase
     * {@code i}.
     */
    Optional<String> meant(Reading reading, int i) {
        return reading.clauses().stream()
                .findFirst()
                .filter(clause -> clause.subject() == i && clause.verb().passive())
                .filter(clause -> isTried(reading.phrases(), clause) || isOf(reading.phrases(), clause, GOING_ON))
                .flatMap(clause -> last);
    }

    /** Reads to whom a sentence does something by law. */
    void read(Reading reading) {
        Phrases phrases = reading.phrases();
        last = reading.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN && clause.hasObject() && clause.hasSubject())
                .filter(clause -> isOf(phrases, clause, BEGINNING))
                .reduce((first, second) -> second)
                .flatMap(clause -> meanings.named(phrases, clause.object()));
    }

    /** {@code He was tried}, which in the active means something else. */
    private static boolean isTried(Phrases phrases, Clause clause) {
        return clause.lemma(phrases).equals("try");
    }

    private static boolean isOf(Phrases phrases, Clause clause, Set<String> kinds) {
        String kind = EventKinds.ofWord(phrases.head(clause.verb()));
        return kind != null && kinds.contains(kind);
    }
}
