package org.eventtimeline.extractor.event.attachment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** What a document did in its year: {@code a 2019 law [banned] the sale}, {@code a 2018 study [found] cracks}. */
final class DocumentYears {
    private static final Set<String> DOCUMENTS = Set.of("document", "investigation");

    private DocumentYears() {}

    /** The clause of which the noun phrase at {@code i}, with a date before its noun, is the subject. */
    static Optional<Clause> clause(Phrases phrases, List<Clause> clauses, int i) {
        String noun = Words.lower(phrases.head(i));
        boolean one = Modifiers.INDEFINITE.contains(phrases.lower(phrases.get(i).from()))
                && DOCUMENTS.stream().anyMatch(kind -> WordNetKinds.isKindOf(noun, kind, 2));
        return clauses.stream()
                .filter(clause -> one && clause.subject() == i && clause.verb().tense() == Tense.PAST)
                .filter(clause -> clause.hasObject() || VerbClasses.isTelling(phrases.head(clause.verb())))
                .findFirst();
    }
}
