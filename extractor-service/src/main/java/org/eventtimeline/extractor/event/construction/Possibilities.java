package org.eventtimeline.extractor.event.construction;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Infinitives that tell what somebody may do: {@code has the option to buy a mill in 2027}. */
public final class Possibilities {
    private static final Set<String> NOUNS = Set.of("option", "right", "chance", "opportunity", "power", "possibility");

    /** Who has won the right to do something, will do so. */
    private static final Set<String> HAVING = Set.of("have", "hold", "retain", "keep");

    private Possibilities() {}

    /** Whether the clause is such an infinitive. */
    public static boolean are(Phrases phrases, Clause clause) {
        return clause.verb().tense() == Tense.INFINITIVE
                && phrases.isNoun(clause.at() - 1)
                && NOUNS.contains(phrases.head(clause.at() - 1).lemma())
                && clause.at() > 1
                && phrases.get(clause.at() - 2) instanceof VerbGroup verb
                && HAVING.contains(phrases.head(verb).lemma());
    }
}
