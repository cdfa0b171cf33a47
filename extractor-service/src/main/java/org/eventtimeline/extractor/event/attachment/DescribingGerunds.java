package org.eventtimeline.extractor.event.attachment;

import java.util.List;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Clauses;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Gerunds behind which a date is that of the verb before them: {@code took up running in 2023}. */
record DescribingGerunds(Phrases phrases, List<Clause> clauses) {

    /**
     * {@code carrying} in {@code a fire broke out on a ferry carrying tourists on Monday}, which tells of the ferry;
     * {@code running} in {@code took up running in 2023}.
     */
    boolean describes(Clause clause) {
        return isBehindParticle(clause)
                || clause.kind() == Clause.Kind.GERUND
                        && phrases.isNoun(clause.at() - 1)
                        && clause.subject() != clause.at() - 1
                        && Clauses.lastFinite(clauses.subList(0, clauses.indexOf(clause)))
                                .filter(finite -> !VerbClasses.isState(phrases.head(finite.verb())))
                                .isPresent();
    }

    /** {@code running} in {@code took up running in 2023}. */
    private boolean isBehindParticle(Clause clause) {
        return clause.kind() == Clause.Kind.GERUND
                && phrases.isKind(clause.at() - 1, Kind.PREPOSITION)
                && clauses.stream()
                        .filter(finite -> finite.at() == clause.at() - 2)
                        .anyMatch(finite -> WordNetVerbs.contains(
                                finite.lemma(phrases) + "_" + phrases.preposition(clause.at() - 1)));
    }
}
