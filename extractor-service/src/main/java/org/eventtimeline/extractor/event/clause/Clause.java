package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/**
 * A verb group with what stands around it; phrases by their place in the sentence, or {@link #NONE}.
 *
 * @param at the verb group's own place
 * @param verb the verb group, its tense settled
 * @param subject the first noun phrase of the subject, which a participle takes from the noun that it modifies
 * @param object the noun phrase right behind the verb
 * @param kind how the clause hangs in the sentence
 */
public record Clause(int at, VerbGroup verb, int subject, int object, Kind kind) {
    /** The place of what a clause has not. */
    public static final int NONE = -1;

    private static final Set<String> INTENDING = Set.of("plan", "intend", "aim", "hope", "want", "expect", "mean");

    /** How a clause hangs in its sentence. */
    public enum Kind {
        /** {@code he arrived}; its verb is finite. */
        MAIN,
        /** {@code who arrived}. */
        RELATIVE,
        /** {@code a pact signed in 2024}. */
        REDUCED,
        /** {@code after he arrived}, {@code that he arrived}. */
        SUBORDINATE,
        /** {@code , marking the end}, {@code since taking office}. */
        GERUND,
        /** {@code to meet}. */
        INFINITIVE
    }

    /** Whether it has a subject. */
    public boolean hasSubject() {
        return subject != NONE;
    }

    /** Whether it has an object. */
    public boolean hasObject() {
        return object != NONE;
    }

    /** Whether it only says that what follows it had to be done: {@code had to sell the mill}. */
    public boolean isNecessity(Phrases phrases) {
        return verb.tense() == Tense.PAST && isOf(phrases, "have") && isBeforeInfinitive(phrases);
    }

    /** Whether it only says that what follows it is to be done: {@code is to sell the mill}. */
    public boolean isDecided(Phrases phrases) {
        return verb.tense() == Tense.PRESENT && isOf(phrases, "be") && isBeforeInfinitive(phrases);
    }

    /** Whether it only says that what follows it is foreseen: {@code is expected to sell the mill}. */
    public boolean isForeseen(Phrases phrases) {
        return verb.passive() && VerbClasses.isPlanning(phrases.head(verb)) && isBeforeInfinitive(phrases);
    }

    /** Whether it only says that somebody means to do what follows it: {@code planned to sell the mill}. */
    public boolean isIntention(Phrases phrases) {
        return !verb.passive() && INTENDING.contains(lemma(phrases)) && isBeforeInfinitive(phrases);
    }

    /** The base form of its verb: {@code leave} of {@code had left}. */
    public String lemma(Phrases phrases) {
        return phrases.head(verb).lemma();
    }

    /** {@code be cut} in {@code recommended that the toll be cut}: whether it tells what is asked for. */
    public boolean isSubjunctive(Phrases phrases) {
        return hasSubject()
                && verb.tense() == Tense.PRESENT
                && phrases.lower(verb.from()).equals("be")
                && !phrases.isKind(at - 1, Phrase.Kind.COORDINATOR);
    }

    private boolean isOf(Phrases phrases, String lemma) {
        return lemma(phrases).equals(lemma);
    }

    private boolean isBeforeInfinitive(Phrases phrases) {
        return at + 1 < phrases.size()
                && phrases.get(at + 1) instanceof VerbGroup next
                && next.tense() == Tense.INFINITIVE;
    }
}
