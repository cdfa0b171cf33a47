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
        return lemma.length() < 2
                || MODALS.contains(lemma)
                || endsPeriod()
                || beginsThen()
                || takesPlace()
                || isDescription();
    }

    /** {@code The mill is located in Oslo}, but not {@code divers located the ship}. */
    private boolean isDescription() {
        boolean done = clause.hasObject() && !clause.verb().passive() && !lemma.equals("date");
        return VerbClasses.isNoEvent(head) && !done;
    }

    /** {@code ended} in {@code a loss for the quarter ended June 30} and {@code the three months that ended then}. */
    private boolean endsPeriod() {
        boolean ofTime = phrases.isTime(clause.at() - 1);
        boolean dated = phrases.isTime(clause.at() + 1);
        boolean reduced = clause.kind() == Clause.Kind.REDUCED;
        boolean relative = clause.kind() == Clause.Kind.RELATIVE && phrases.isTime(clause.at() - 2);
        return lemma.equals("end") && (relative || (reduced ? ofTime || dated : ofTime && dated));
    }

    /** {@code starting} in {@code will sell phones starting in May}. */
    private boolean beginsThen() {
        int next = clause.at() + 1;
        return clause.kind() == Clause.Kind.GERUND
                && VerbClasses.isPhase(head)
                && phrases.isTime(phrases.preposition(next).isEmpty() ? next : next + 1);
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
