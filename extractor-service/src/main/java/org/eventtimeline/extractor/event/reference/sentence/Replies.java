package org.eventtimeline.extractor.event.reference.sentence;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordList;

/**
 * Tells what is mostly done by whom something was done to or offered: {@code Acme sued Beta. It denied this}.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Adjacency_pairs">Adjacency pairs</a>
 */
public final class Replies {
    private static final Set<String> VERBS = WordList.words("""
            accept agree apologise apologize appeal comply concede decline deny flee ignore obey refuse reject reply repel
            resist respond retake retaliate surrender
            """);

    /** With an object: {@code It returned the mask}. */
    private static final Set<String> GIVING_BACK = Set.of("return", "repay");

    private Replies() {}

    /** Whether the clause tells of a reply. */
    public static boolean is(Phrases phrases, Clause clause) {
        String verb = clause.lemma(phrases);
        return !clause.verb().passive() && (VERBS.contains(verb) || clause.hasObject() && GIVING_BACK.contains(verb));
    }
}
