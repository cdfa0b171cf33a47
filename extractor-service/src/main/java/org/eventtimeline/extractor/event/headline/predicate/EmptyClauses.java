package org.eventtimeline.extractor.event.headline.predicate;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;

/** Tells which clauses tell of no event: {@code is located in Oslo}, {@code the quarter ended June 30}. */
final class EmptyClauses {
    /** Behind which the tagger sees no verb. */
    private static final Set<String> MODALS = Set.of("would", "could", "should", "might", "may", "must", "can", "will");

    private final Phrases phrases;
    private final Clause clause;
    private final Token head;
    private final String lemma;

    EmptyClauses(Phrases phrases, Clause clause) {
        this.phrases = phrases;
        this.clause = clause;
        this.head = phrases.head(clause.verb());
        this.lemma = head.lemma();
    }

    /** Whether the clause is one. */
    boolean isOne() {
        return lemma.length() < 2 || MODALS.contains(lemma) || endsPeriod() || takesPlace() || isDescription();
    }

    /** {@code The mill is located in Oslo}, but not {@code divers located the ship}. */
    private boolean isDescription() {
        boolean done = clause.hasObject() && !clause.verb().passive() && !lemma.equals("date");
        return VerbClasses.isNoEvent(head) && !done;
    }

    /** {@code ended} in {@code a loss for the quarter ended June 30}. */
    private boolean endsPeriod() {
        boolean dated = clause.kind() == Clause.Kind.REDUCED || phrases.isTime(clause.at() + 1);
        return lemma.equals("end") && dated && phrases.isTime(clause.at() - 1);
    }

    /** {@code takes place} of somebody, which tells nothing. */
    private boolean takesPlace() {
        return lemma.equals("take")
                && clause.hasObject()
                && clause.hasSubject()
                && phrases.lower(phrases.get(clause.object()).from()).equals("place")
                && !Lexicon.isEventNoun(phrases.head(clause.subject()));
    }
}
