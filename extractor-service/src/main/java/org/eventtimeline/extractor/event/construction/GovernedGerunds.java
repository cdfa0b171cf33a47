package org.eventtimeline.extractor.event.construction;

import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordList;

/**
 * What becomes of the deed of a gerund, by the preposition before it and the word that takes that: {@code insisted on
 * selling}.
 */
public final class GovernedGerunds {
    private static final Map<String, Set<String>> DOUBTED = Map.of(
            "of", WordList.words("""
                    dream think talk speak warn capable afraid aim chance danger favor favour idea intention plan
                    possibility proposal prospect purpose right risk threat
                    """),
            "on", WordList.words("insist plan agree decide count bet vote bent keen"),
            "for", WordList.words("argument call case plan proposal responsible scheme trial vote"),
            "into", WordList.words("inquiry investigation probe"),
            "over", WordList.words("inquiry trial"),
            "to", WordList.words("close near object opposed averse open"));
    private static final Map<String, Set<String>> PREVENTED = Map.of(
            "from", WordList.words("ban bar block deter discourage dissuade forbid keep prevent prohibit stop"),
            "of", WordList.words("acquit clear absolve exonerate innocent instead short"));
    private static final Set<String> DOUBTING = Set.of("about", "against");

    private GovernedGerunds() {}

    /** Whether nobody knows if the gerund comes to be: {@code voted against selling}, {@code dreamed of selling}. */
    public static boolean isDoubted(Phrases phrases, Clause gerund) {
        int preposition = gerund.at() - 1;
        return gerund.kind() == Clause.Kind.GERUND
                && (DOUBTING.contains(phrases.preposition(preposition)) || isTaken(phrases, preposition, DOUBTED));
    }

    /** Whether the gerund did not come to be: {@code without selling}, {@code was acquitted of killing}. */
    public static boolean isPrevented(Phrases phrases, Clause gerund) {
        int preposition = gerund.at() - 1;
        return gerund.kind() == Clause.Kind.GERUND
                && (isLeftUndone(phrases, gerund)
                        || isTaken(phrases, preposition, PREVENTED)
                        || isNotGuilty(phrases, preposition));
    }

    /** {@code resigned without naming a successor}, which is read like a conjunction. */
    public static boolean isLeftUndone(Phrases phrases, Clause gerund) {
        return gerund.kind() == Clause.Kind.GERUND && phrases.isMark(gerund.at() - 1, "without");
    }

    /** {@code dreamed of}, {@code stopped Acme from}. */
    private static boolean isTaken(Phrases phrases, int preposition, Map<String, Set<String>> takers) {
        Set<String> words = takers.getOrDefault(phrases.preposition(preposition), Set.of());
        int before = preposition - 1;
        return before >= 0
                && (words.contains(lemma(phrases, before))
                        || phrases.isNoun(before)
                                && phrases.isVerb(before - 1)
                                && words.contains(lemma(phrases, before - 1)));
    }

    private static String lemma(Phrases phrases, int i) {
        if (phrases.get(i) instanceof VerbGroup verb) {
            return phrases.head(verb).lemma();
        }
        return phrases.isNoun(i)
                ? phrases.head(i).lemma()
                : phrases.lower(phrases.get(i).from());
    }

    /** {@code pleaded not guilty to}, {@code was found not guilty of}. */
    private static boolean isNotGuilty(Phrases phrases, int preposition) {
        return phrases.isMark(preposition - 1, "guilty") && phrases.isMark(preposition - 2, "not");
    }
}
