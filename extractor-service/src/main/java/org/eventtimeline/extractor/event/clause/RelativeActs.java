package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;

/** Events of which a relative clause tells rather than of the noun beside it: {@code the sale of the mill, which}. */
final class RelativeActs {
    /** What events do, and people seldom. */
    private static final Set<String> OF_EVENTS = Set.of("begin", "start", "end", "last", "resume", "occur");

    /** What comes of events: {@code killed nine}, {@code led to a ban}. */
    private static final Set<String> OUTCOMES =
            Set.of("kill", "injure", "wound", "cause", "trigger", "prompt", "spark", "lead");

    private RelativeActs() {}

    /** {@code a trial} in {@code a trial of 32 children that ended}: children do not end. */
    static int beforeMembers(Phrases phrases, int noun, VerbGroup verb) {
        boolean ofEvent = OF_EVENTS.contains(phrases.head(verb).lemma())
                && phrases.isNoun(noun)
                && !Lexicon.isEventNoun(phrases.head(noun))
                && !phrases.preposition(noun - 1).isEmpty()
                && phrases.isNoun(noun - 2)
                && Lexicon.isEventNoun(phrases.head(noun - 2));
        return ofEvent ? noun - 2 : noun;
    }

    /**
     * {@code the sale} in {@code the sale of the mill, which was completed in May}: nothing but an act is completed;
     * {@code the sinking} in {@code the sinking of the Moe, which killed nine}.
     */
    static int beforeAct(Phrases phrases, int i, VerbGroup verb) {
        Token told = phrases.head(verb);
        boolean act = phrases.preposition(i - 1).equals("of")
                && phrases.isNoun(i - 2)
                && Lexicon.isEventNoun(phrases.head(i - 2));
        boolean outcome = OUTCOMES.contains(told.lemma()) && !verb.passive();
        return act && (outcome || VerbClasses.isPhase(told) || told.lemma().equals("complete")) ? i - 2 : i;
    }
}
