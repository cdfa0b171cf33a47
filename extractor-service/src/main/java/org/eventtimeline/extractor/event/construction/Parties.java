package org.eventtimeline.extractor.event.construction;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Finds who made an agreement that a passive clause tells: {@code ties between A and B, ... a pact signed in 2024}. */
public final class Parties {
    private static final Set<String> AGREEMENTS = WordList.words("""
            pact treaty agreement accord deal contract truce ceasefire settlement protocol convention
            declaration memorandum alliance
            """);
    private static final Set<String> AGREEING =
            Set.of("sign", "reach", "conclude", "seal", "strike", "agree", "ratify");

    private Parties() {}

    /** The first noun phrase of the list behind {@code between}, where the clause tells that an agreement was made. */
    public static Optional<Integer> of(Phrases phrases, Clause clause) {
        boolean passive = clause.verb().passive() || clause.kind() == Clause.Kind.REDUCED;
        if (!passive
                || !clause.hasSubject()
                || !AGREEING.contains(clause.lemma(phrases))
                || !isAgreement(phrases, clause.subject())) {
            return Optional.empty();
        }
        for (int i = 0; i + 1 < phrases.size(); i++) {
            boolean between = phrases.preposition(i).equals("between") && phrases.isNoun(i + 1);
            if (between && Lists.members(phrases, i + 1).size() > 1) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean isAgreement(Phrases phrases, int i) {
        return phrases.get(i) instanceof NounPhrase noun
                && AGREEMENTS.contains(phrases.head(noun).lemma());
    }
}
