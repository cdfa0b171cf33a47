package org.eventtimeline.extractor.event.factuality;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Status;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** What somebody only claims to have happened, hopes or denies: {@code prosecutors allege that Lee took bribes}. */
final class Contended {
    private static final Set<String> ALLEGING =
            Set.of("allege", "claim", "suspect", "speculate", "hope", "fear", "wish", "doubt");
    private static final Set<String> DENYING = Set.of("deny", "reject", "dismiss", "refute");

    private static final Set<String> OPPOSING =
            Set.of("sue", "condemn", "criticise", "criticize", "denounce", "contest");

    /** What is held for true without being known. */
    private static final Set<String> HOLDING =
            Set.of("say", "think", "believe", "rumour", "rumor", "suppose", "assume", "speculate", "argue", "claim");

    private static final Set<String> WRONGLY = Set.of("wrongly", "falsely", "mistakenly", "incorrectly", "erroneously");

    private Contended() {}

    /** The status of a clause that somebody contends or denies. */
    static Optional<Status> status(Reading reading, Clause clause) {
        return reading.clauses().stream()
                .filter(speech -> tells(reading.phrases(), speech, clause))
                .flatMap(speech -> ofSpeech(reading, speech).stream())
                .findFirst();
    }

    private static Optional<Status> ofSpeech(Reading reading, Clause speech) {
        Phrases phrases = reading.phrases();
        String verb = speech.lemma(phrases);
        if (DENYING.contains(verb) || VerbAdverbs.any(phrases, speech, WRONGLY)) {
            return Optional.of(Status.NEGATED);
        }
        return ALLEGING.contains(verb) || isOfSome(phrases, speech, verb) || isOfOpposed(reading, speech)
                ? Optional.of(Status.HYPOTHETICAL)
                : Optional.empty();
    }

    /** {@code It is said that}, {@code Some believe that}: others know nothing of it. */
    private static boolean isOfSome(Phrases phrases, Clause speech, String verb) {
        if (!speech.hasSubject() || !HOLDING.contains(verb)) {
            return false;
        }
        String subject = phrases.lower(phrases.get(speech.subject()).from());
        return speech.verb().passive() ? subject.equals("it") : subject.equals("some");
    }

    /** {@code said} in {@code sued a paper that said that he lied}, {@code a claim, which said}. */
    private static boolean isOfOpposed(Reading reading, Clause speech) {
        return speech.kind() == Clause.Kind.RELATIVE
                && speech.hasSubject()
                && reading.withObject(speech.subject())
                        .map(clause -> clause.lemma(reading.phrases()))
                        .anyMatch(verb -> DENYING.contains(verb) || OPPOSING.contains(verb));
    }

    private static boolean tells(Phrases phrases, Clause speech, Clause clause) {
        return clause.hasSubject() && (isBehind(phrases, speech, clause) || isBefore(phrases, speech, clause));
    }

    /** {@code allege that Lee took}, {@code denied reports that Lee took}. */
    private static boolean isBehind(Phrases phrases, Clause speech, Clause clause) {
        return clause.subject() > speech.at()
                && clause.kind() != Clause.Kind.RELATIVE
                && IntStream.range(speech.at() + 1, clause.subject())
                        .allMatch(i -> i == speech.object() && phrases.isMark(i + 1, "that")
                                || phrases.lower(phrases.get(i).from()).equals("that"));
    }

    /** {@code Lee took bribes, prosecutors allege}. */
    private static boolean isBefore(Phrases phrases, Clause speech, Clause clause) {
        return clause.kind() == Clause.Kind.MAIN
                && speech.kind() == Clause.Kind.MAIN
                && clause.at() < speech.at()
                && !speech.hasObject()
                && speech.hasSubject()
                && speech.subject() > clause.at()
                && phrases.isKind(speech.subject() - 1, Phrase.Kind.COMMA);
    }
}
