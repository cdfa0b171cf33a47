package org.eventtimeline.extractor.event.attachment;

import java.util.List;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.construction.Restrictive;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** Gerunds behind a comma that have the date of what they came of: {@code struck on Monday, killing two people}. */
record SharedConsequences(Phrases phrases, List<Clause> clauses) {

    /**
     * {@code , killing two people}, but not behind {@code , police said on Monday} nor {@code , built in May}, which
     * has come of something else.
     */
    boolean have(Clause dated, Clause clause) {
        boolean reported = VerbClasses.isReporting(phrases.head(dated.verb()))
                && phrases.isKind(dated.subject() - 1, Kind.COMMA)
                && clause.subject() != dated.subject();
        boolean modifies = dated.kind() == Clause.Kind.REDUCED || dated.kind() == Clause.Kind.RELATIVE;
        boolean ofOther = modifies && clause.subject() != dated.subject() || Restrictive.is(phrases, clauses, dated);
        return !reported
                && !ofOther
                && clause.kind() == Clause.Kind.GERUND
                && phrases.isKind(clause.at() - 1, Kind.COMMA)
                && !VerbClasses.isState(phrases.head(clause.verb()));
    }
}
