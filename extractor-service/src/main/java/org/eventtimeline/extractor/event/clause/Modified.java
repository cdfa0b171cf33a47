package org.eventtimeline.extractor.event.clause;

import java.util.List;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * Subjects that are told of at length before their verb comes: {@code Three men accused of robbing a bank and fleeing
 * with
 * gold went on trial}.
 */
final class Modified {
    private Modified() {}

    /** Takes the verb of a main clause whose subject seems to be in a phrase before it for that of the first noun. */
    static void settle(Phrases phrases, List<Clause> clauses) {
        for (int i = 1; i < clauses.size(); i++) {
            Clause first = clauses.get(0);
            Clause main = clauses.get(i);
            if (isParticiple(phrases, first) && isInPhrase(phrases, main) && areNonFinite(clauses.subList(1, i))) {
                VerbGroup verb = first.verb().as(Tense.PARTICIPLE);
                clauses.set(0, new Clause(first.at(), verb, first.subject(), first.object(), Clause.Kind.REDUCED));
                clauses.set(i, new Clause(main.at(), main.verb(), first.subject(), main.object(), Clause.Kind.MAIN));
                return;
            }
        }
    }

    /** {@code accused} behind the noun that opens the sentence, without the object that it needs. */
    private static boolean isParticiple(Phrases phrases, Clause clause) {
        return clause.subject() == 0
                && phrases.get(clause.at()) instanceof VerbGroup verb
                && (verb.tense() == Tense.PAST_OR_PARTICIPLE || verb.tense() == Tense.PARTICIPLE)
                && !phrases.isNoun(clause.at() + 1)
                && WordNetVerbs.needsObject(phrases.token(verb.head()).lemma());
    }

    /** {@code with gold} before the verb. */
    private static boolean isInPhrase(Phrases phrases, Clause clause) {
        int before = clause.subject() - 1;
        return clause.kind() == Clause.Kind.MAIN
                && clause.verb().isFinite()
                && (!clause.hasSubject() || before > 0 && isGoverning(phrases, before));
    }

    private static boolean isGoverning(Phrases phrases, int i) {
        return phrases.isKind(i, Kind.PREPOSITION) || phrases.get(i) instanceof VerbGroup;
    }

    private static boolean areNonFinite(List<Clause> clauses) {
        return clauses.stream().noneMatch(clause -> clause.verb().isFinite());
    }
}
