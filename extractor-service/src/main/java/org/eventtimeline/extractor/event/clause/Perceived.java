package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** What somebody sees happen, without a tense of its own: {@code saw the tower fall}, {@code saw Lee elected mayor}. */
final class Perceived {
    private static final Set<String> PERCEIVING = Set.of("see", "watch", "hear", "witness");

    private Perceived() {}

    /** Tells what was seen in the past, as something done to somebody where the verb is a participle. */
    static void settle(Phrases phrases, List<Clause> clauses) {
        for (int i = 1; i < clauses.size(); i++) {
            Clause seen = clauses.get(i);
            if (seen.kind() == Clause.Kind.SUBORDINATE && isSeen(phrases, clauses.get(i - 1), seen)) {
                boolean base = seen.verb().tense() == Tense.PRESENT
                        && VerbForm.of(phrases.lower(seen.verb().from())) == VerbForm.BASE;
                boolean done = seen.at() == seen.subject() + 1
                        && WordNetVerbs.needsObject(seen.lemma(phrases))
                        && VerbForm.of(phrases.lower(seen.verb().from())) == VerbForm.PAST_OR_PARTICIPLE;
                if (base || done) {
                    var verb = seen.verb().as(Tense.PAST);
                    clauses.set(
                            i,
                            new Clause(
                                    seen.at(),
                                    base ? verb : verb.asPassive(),
                                    seen.subject(),
                                    seen.object(),
                                    seen.kind()));
                }
            }
        }
    }

    private static boolean isSeen(Phrases phrases, Clause seeing, Clause seen) {
        return PERCEIVING.contains(seeing.lemma(phrases))
                && seeing.verb().tense() == Tense.PAST
                && seen.subject() == seeing.at() + 1;
    }
}
