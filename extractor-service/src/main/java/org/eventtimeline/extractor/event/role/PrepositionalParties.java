package org.eventtimeline.extractor.event.role;

import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Those who take part although a preposition stands before them: the sides of talks, and who sent somebody. */
final class PrepositionalParties {
    private PrepositionalParties() {}

    /** {@code Moe} in {@code talks between Moe and Dala}, which are no way from one to the other. */
    static boolean areSides(Phrases phrases, int i) {
        int first = phrases.isKind(i - 1, Phrase.Kind.COORDINATOR) ? i - 2 : i;
        return phrases.preposition(first - 1).equals("between")
                && phrases.isNoun(first - 2)
                && Lexicon.isEventNoun(phrases.head(first - 2));
    }

    /** {@code Delegates from Norway and Chad}, who act for those who sent them. */
    static boolean sent(Phrases phrases, int subject) {
        return phrases.preposition(subject + 1).equals("from")
                && phrases.isNoun(subject + 2)
                && Geography.isCountry(phrases.head(subject + 2).text())
                && WordNetKinds.isKindOf(phrases.head(subject).lemma(), "representative", 2);
    }
}
