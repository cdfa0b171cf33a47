package org.eventtimeline.extractor.event.kind;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Tells who is freed from what is published: {@code released the hostages}, {@code released the report}. */
final class Releases {
    private static final Set<String> FROM_CUSTODY = Set.of("on", "from", "without");
    private static final Set<String> CUSTODY = WordList.words("""
        bail bond parole charge custody prison jail detention captivity hospital camp cell
        """);

    private Releases() {}

    /** {@code was released on bail}, {@code released Lee from prison}. */
    static boolean isFromCustody(Phrases phrases, Clause clause) {
        return FROM_CUSTODY.contains(phrases.preposition(clause.at() + 1))
                && phrases.isNoun(clause.at() + 2)
                && CUSTODY.contains(phrases.head(clause.at() + 2).lemma());
    }
}
