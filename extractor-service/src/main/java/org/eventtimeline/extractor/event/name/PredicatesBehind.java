package org.eventtimeline.extractor.event.name;

import org.eventtimeline.extractor.event.phrase.Particles;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** The verb of a clause, which stands behind its subject and what modifies that. */
final class PredicatesBehind {
    private PredicatesBehind() {}

    /** Whether a finite verb stands there, or a form that may be one: {@code closed}. */
    static boolean isPast(Phrases phrases, int i) {
        return i < phrases.size()
                && phrases.get(i) instanceof VerbGroup verb
                && (verb.isFinite() || verb.tense() == Tense.PAST_OR_PARTICIPLE);
    }

    /**
     * Whether a verb stands there that is no participle: {@code put} behind {@code , Ann Lee,} or before an object,
     * {@code brought down}.
     */
    static boolean isFinite(Phrases phrases, int i) {
        if (!isPast(phrases, i)) {
            return false;
        }
        VerbGroup verb = phrases.verb(i);
        String lemma = phrases.head(verb).lemma();
        return verb.isFinite()
                || phrases.isKind(i - 1, Kind.COMMA)
                || phrases.isNoun(i + 1)
                || Particles.isPhrasal(phrases, i + 1, lemma)
                || !WordNetVerbs.needsObject(lemma);
    }

    /** Over {@code in Oslo}, {@code there}, {@code carrying food}, {@code of Bergen, Ann Lee,} behind a noun phrase. */
    static int afterModifiers(Phrases phrases, int from) {
        int i = from;
        while (i + 1 < phrases.size()) {
            boolean participle = phrases.get(i) instanceof VerbGroup verb && verb.tense() == Tense.GERUND;
            boolean governed = phrases.isNoun(i + 1) || phrases.get(i + 1) instanceof TimePhrase;
            if ((participle || phrases.isKind(i, Kind.PREPOSITION)) && governed) {
                i = afterApposition(phrases, i + 1);
            } else if (phrases.get(i) instanceof TimePhrase || phrases.isMark(i, "there")) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    /** Over {@code , Ann Lee,} behind {@code the mayor} and {@code , 44,} behind a name. */
    static int afterApposition(Phrases phrases, int noun) {
        int comma = Lists.afterAside(phrases, noun + 1);
        if (comma > noun + 1 && phrases.isKind(comma, Kind.COMMA)) {
            return comma + 1;
        }
        boolean apposition = phrases.isKind(noun + 1, Kind.COMMA)
                && phrases.isNoun(noun + 2)
                && phrases.isKind(noun + 3, Kind.COMMA);
        return apposition ? noun + 4 : noun + 1;
    }
}
