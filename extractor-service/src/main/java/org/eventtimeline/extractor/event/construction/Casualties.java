package org.eventtimeline.extractor.event.construction;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** What became of how many, told by how they are: {@code Nine people are dead after a ferry sank}. */
public final class Casualties {
    private static final Set<String> STATES = Set.of("dead", "missing", "homeless", "stranded", "trapped");

    private Casualties() {}

    /** Whether the clause counts whom something befell. */
    public static boolean are(Phrases phrases, Clause clause) {
        return clause.hasSubject()
                && clause.at() + 1 < phrases.size()
                && clause.lemma(phrases).equals("be")
                && STATES.contains(phrases.lower(phrases.get(clause.at() + 1).from()))
                && areCounted(phrases, clause.subject());
    }

    /** {@code nine people}. */
    public static boolean areCounted(Phrases phrases, int noun) {
        return IntStream.range(phrases.get(noun).from(), phrases.get(noun).to())
                .anyMatch(i -> phrases.token(i).is(PartOfSpeech.NUM));
    }
}
