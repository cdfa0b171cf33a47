package org.eventtimeline.extractor.event.reference.thing;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Finds from whom and to whom somebody or something goes over, of whom an article goes on to tell of the latter. */
final class Transfers {
    private static final Set<String> LEAVING = Set.of("leave", "quit");

    private static final Set<String> GIVING = Set.of(
            "sell", "give", "lend", "lease", "rent", "transfer", "hand", "donate", "move", "cede", "grant", "pass");

    private Transfers() {}

    /** Which part phrase {@code i} has in one. */
    static Optional<Part> part(Reading reading, int i) {
        Phrases phrases = reading.phrases();
        String preposition = phrases.preposition(i - 1);
        if (preposition.equals("from")) {
            return Optional.of(Part.SOURCE);
        }
        if (isOf(phrases, reading.withObject(i).findFirst(), LEAVING)) {
            return Optional.of(Part.SOURCE);
        }
        Optional<Clause> before = reading.clauseBefore(i);
        boolean goal = preposition.equals("for") && isOf(phrases, before, LEAVING)
                || preposition.equals("to") && isOf(phrases, before, GIVING);
        return goal ? Optional.of(Part.GOAL) : Optional.empty();
    }

    private static boolean isOf(Phrases phrases, Optional<Clause> clause, Set<String> verbs) {
        return clause.filter(each -> verbs.contains(each.lemma(phrases))).isPresent();
    }
}
