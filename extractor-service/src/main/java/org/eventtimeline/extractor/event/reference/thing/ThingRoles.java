package org.eventtimeline.extractor.event.reference.thing;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.kind.EventKinds;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;

/** What a clause tells of {@code it}: that somebody has said it or decides on it. */
final class ThingRoles {
    private static final String DECISION = "decision";

    private static final Set<String> WRECKED = Set.of("sink", "crash", "derail", "capsize", "founder");

    /** Verbs of which the object may be a thing: {@code allowed it to open}. */
    private static final Set<String> LETTING = Set.of("allow", "permit", "enable", "cause");

    private ThingRoles() {}

    /** {@code it} in {@code Lang denied it}, which is what somebody else has said. */
    static boolean isTold(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        return reading.withObject(i).anyMatch(clause -> VerbClasses.isTelling(phrases.head(clause.verb())));
    }

    /** Whether what befalls it befalls ships and trains: {@code it sank}. */
    static boolean isWrecked(Token verb) {
        return WRECKED.contains(verb.lemma());
    }

    /** {@code it} in {@code ordered it to pay}. */
    static boolean isMadeToAct(Phrases phrases, Clause clause) {
        Token acting = phrases.head(clause.verb());
        return VerbClasses.isObjectControl(acting)
                && !LETTING.contains(acting.lemma())
                && clause.object() + 1 < phrases.size()
                && phrases.get(clause.object() + 1) instanceof VerbGroup verb
                && verb.tense() == Tense.INFINITIVE;
    }

    /** Whether a clause decides on phrase {@code i}. */
    static boolean isDecided(Reading reading, int i) {
        return reading.withObject(i)
                .filter(clause -> !isMadeToAct(reading.phrases(), clause))
                .anyMatch(clause ->
                        DECISION.equals(EventKinds.ofWord(reading.phrases().head(clause.verb()))));
    }
}
