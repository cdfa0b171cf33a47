package org.eventtimeline.extractor.event.reference;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.reference.discourse.Discourse;
import org.eventtimeline.extractor.event.reference.wording.Callings;
import org.eventtimeline.extractor.event.reference.wording.Organisations;

/**
 * Learns which organisation an article is about that opens by saying what it is, where the title does not name it:
 * {@code Our history}, and below it {@code Acme is a maker of clocks}.
 */
record DefinedTopic(Names names, Callings callings, Discourse discourse) {
    void announce(List<Reading> readings) {
        if (discourse.organisations().isAnnounced()) {
            return;
        }
        readings.stream()
                .filter(reading -> !reading.phrases().sentence().isHeading())
                .findFirst()
                .flatMap(this::defined)
                .ifPresent(name -> discourse.organisations().announce(names.fullest(name), true));
    }

    private Optional<String> defined(Reading reading) {
        Phrases phrases = reading.phrases();
        return reading.clauses().stream()
                .findFirst()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN && saysWhat(phrases, clause))
                .flatMap(clause -> callings.headName(phrases, phrases.noun(clause.subject())))
                .filter(name -> names.person(name).isEmpty() && Organisations.isOne(names, name));
    }

    /** {@code is a maker}, but not {@code is the winner}. */
    private static boolean saysWhat(Phrases phrases, Clause clause) {
        return clause.hasSubject()
                && phrases.isNoun(clause.object())
                && clause.lemma(phrases).equals("be")
                && Modifiers.INDEFINITE.contains(
                        phrases.lower(phrases.get(clause.object()).from()));
    }
}
