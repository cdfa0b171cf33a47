package org.eventtimeline.extractor.event.headline;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.ThatClauses;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.reference.Antecedents;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** Finds what somebody says of what they do themselves: {@code was considering} of {@code said it was considering}. */
final class OwnStatements {
    private final Reading reading;
    private final Phrases phrases;
    private final Antecedents antecedents;

    OwnStatements(Reading reading, Antecedents antecedents) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.antecedents = antecedents;
    }

    /** The clause that the verb of telling is followed by, if its subject is the speaker. */
    Optional<Clause> of(Clause telling, String speaker) {
        boolean told = VerbClasses.isTelling(phrases.head(telling.verb()))
                && telling.verb().isFinite()
                && !telling.verb().negated();
        return told
                ? new ThatClauses(reading)
                        .at(OverDates.after(phrases, telling.at() + 1))
                        .filter(content -> isOf(content, speaker) && goesOn(content.verb()))
                : Optional.empty();
    }

    private boolean isOf(Clause content, String speaker) {
        return phrases.head(content.subject()).pos() == PartOfSpeech.PRON
                && antecedents
                        .at(phrases, phrases.get(content.subject()).from())
                        .filter(speaker::equals)
                        .isPresent();
    }

    /** {@code will close}, {@code was considering}, but not {@code had closed}, which has a date of its own. */
    private boolean goesOn(VerbGroup verb) {
        boolean past = verb.tense() == Tense.PAST && VerbForm.of(phrases.lower(verb.head())) != VerbForm.GERUND;
        return !verb.perfect() && !past;
    }
}
