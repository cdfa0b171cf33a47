package org.eventtimeline.extractor.event.dating;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Dates what came so long before or after what a noun names: {@code two days after his arrest, he}. */
record NounDistances(Reading reading, KnownDates known) {
    private static final Set<String> AFTER = Set.of("after", "following");

    /** {@code passed three weeks before the accident}, {@code two days after his arrest, he}. */
    Optional<Mention> event(int i, Distance distance) {
        Phrases phrases = reading.phrases();
        String preposition = phrases.preposition(i + 1);
        int sign = AFTER.contains(preposition) ? 1 : preposition.equals("before") ? -1 : 0;
        if (sign == 0 || !phrases.isNoun(i + 2)) {
            return Optional.empty();
        }
        NounPhrase noun = phrases.noun(i + 2);
        Optional<Clause> told = opens(i) ? reading.clauseAfter(i + 2) : reading.clauseBefore(i);
        return told.filter(clause -> known.of(clause).isEmpty() && Eventhood.isFact(phrases, clause))
                .flatMap(clause -> known.from(phrases, noun, distance, sign)
                        .map(date -> Mention.told(reading, clause, date, Anchor.RELATIVE, DistantEvents.CONFIDENCE)
                                .datedBy(KnownDates.kind(phrases, noun))));
    }

    /** Whether the sentence, or what stands behind a comma or conjunction, begins there: {@code Two days after ...}. */
    private boolean opens(int i) {
        Phrases phrases = reading.phrases();
        int before = phrases.isKind(i - 1, Phrase.Kind.ADVERB) ? i - 2 : i - 1;
        return before < 0
                || phrases.isKind(before, Phrase.Kind.COMMA)
                        && reading.clauseBefore(i).isEmpty()
                || phrases.isKind(before, Phrase.Kind.COORDINATOR);
    }
}
