package org.eventtimeline.extractor.event.factuality;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.attachment.Scheduling;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.mention.Status;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Tells whether what a noun names happened: {@code the planned merger}, {@code cancelled the vote}. */
final class NounFactuality {
    private static final Set<String> INTENDED = WordList.words("""
        planned proposed scheduled upcoming expected forthcoming future intended pending
        """);
    /** Prepositions of what happened beside what was called off: {@code abandoned after a flood}. */
    private static final Set<String> BESIDE =
            Set.of("after", "at", "before", "by", "during", "following", "in", "since");

    private static final Set<String> POSSIBLE = Set.of("possible", "potential", "hypothetical", "threatened");

    private final Mention mention;
    private final Phrases phrases;
    private final ClauseFactuality clauses;

    NounFactuality(Mention mention, ClauseFactuality clauses) {
        this.mention = mention;
        this.phrases = mention.phrases();
        this.clauses = clauses;
    }

    Status status(int noun) {
        if (Claims.hold(phrases, noun)) {
            return Status.HYPOTHETICAL;
        }
        return phrases.preposition(noun - 1).equals("without")
                ? Status.NEGATED
                : ofModifiers(phrases.noun(noun)).orElseGet(() -> ofClauses(noun));
    }

    /** {@code no vote}, {@code the planned vote}, {@code a possible vote}. */
    private Optional<Status> ofModifiers(NounPhrase noun) {
        for (int token = noun.from(); token < noun.head(); token++) {
            Optional<Status> status = ofModifier(phrases.lower(token));
            if (status.isPresent()) {
                return status;
            }
        }
        return Optional.empty();
    }

    private static Optional<Status> ofModifier(String word) {
        if (Polarity.isNone(word)) {
            return Optional.of(Status.NEGATED);
        }
        if (INTENDED.contains(word)) {
            return Optional.of(Status.PLANNED);
        }
        return POSSIBLE.contains(word) ? Optional.of(Status.HYPOTHETICAL) : Optional.empty();
    }

    /** By the first clause that has the noun and tells more than its planning. */
    private Status ofClauses(int noun) {
        return mention.reading().clauses().stream()
                .filter(clause -> isObject(clause, noun) || clause.subject() == noun)
                .filter(clause -> !Scheduling.isPlanning(phrases, clause))
                .findFirst()
                .map(clause -> ofClause(clause, noun))
                .orElseGet(() -> isPlanned(noun) ? Status.PLANNED : Status.OCCURRED);
    }

    /** {@code the vote is planned}. */
    private boolean isPlanned(int noun) {
        return mention.reading().withSubject(noun).anyMatch(clause -> Scheduling.isPlanning(phrases, clause));
    }

    private Status ofClause(Clause clause, int noun) {
        if (Scheduling.isNewDate(phrases, clause, mention)) {
            return Status.PLANNED;
        }
        if (Scheduling.putsOff(phrases, clause) && isPlanned(noun)) {
            return Status.HYPOTHETICAL;
        }
        boolean undergoes = isObject(clause, noun) || clause.verb().passive();
        return undergoes ? ofUndergoing(clause, noun) : clauses.status(clause);
    }

    /** {@code will hold a vote}, {@code cancelled the vote}, {@code called for a vote}; but {@code called a vote}. */
    private Status ofUndergoing(Clause clause, int noun) {
        String verb = clause.lemma(phrases);
        if (Implicatives.negates(verb) || Scheduling.callsOff(phrases, clause)) {
            return Status.NEGATED;
        }
        boolean convened = verb.equals("call") && clause.object() == noun;
        return Implicatives.wishes(verb) && !convened ? Status.HYPOTHETICAL : clauses.status(clause);
    }

    /** {@code held a vote}, {@code called for a vote}, {@code called off a vote}. */
    private boolean isObject(Clause clause, int noun) {
        return clause.object() == noun
                || clause.at() == noun - 2
                        && (phrases.preposition(noun - 1).equals("for")
                                || Scheduling.callsOff(phrases, clause)
                                        && !BESIDE.contains(phrases.preposition(noun - 1)));
    }
}
