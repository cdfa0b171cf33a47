package org.eventtimeline.extractor.event;

import java.util.Set;

/** What is announced as sure to come, told in the past: {@code She said that she would retire}. */
final class Announced {
    private static final Set<String> ANNOUNCING =
            Set.of("say", "announce", "tell", "confirm", "promise", "pledge", "vow");

    private Announced() {}

    /** Whether the clause is what the clause before it announces. */
    static boolean is(Reading reading, Clause clause) {
        Phrases phrases = reading.phrases();
        int index = reading.clauses().indexOf(clause);
        return index > 0
                && phrases.lower(clause.verb().from()).equals("would")
                && !clause.verb().perfect()
                && ANNOUNCING.contains(
                        phrases.token(reading.clauses().get(index - 1).verb().head())
                                .lemma());
    }
}
