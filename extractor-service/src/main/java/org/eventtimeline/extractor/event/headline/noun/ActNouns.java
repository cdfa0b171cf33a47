package org.eventtimeline.extractor.event.headline.noun;

import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** What the nouns of acts tell: to what they are done, and how often. */
public final class ActNouns {
    /** What stands between an act and what it is done to, where that is not {@code of}. */
    private static final Map<String, Set<String>> PREPOSITIONS = Map.of(
            "on", WordList.words("attack assault raid ban"),
            "against", WordList.words("charge accusation suit lawsuit"),
            "to", WordList.words("visit petition"),
            "for", WordList.words("search"));

    /** What is done to each but once. */
    private static final Set<String> ONCE = WordList.words("death killing murder arrest birth execution");

    /** What no one party does alone. */
    private static final Set<String> JOINT = WordList.words("merger marriage wedding union unification");

    private ActNouns() {}

    /** {@code on} of {@code attack}. */
    static String preposition(String noun) {
        String act = Inflection.singular(noun);
        return PREPOSITIONS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(act))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("of");
    }

    /** {@code deaths}: each is of one. */
    static boolean isOfSeveral(String noun) {
        String act = Inflection.singular(noun);
        return !act.equals(noun) && ONCE.contains(act);
    }

    /** Whether the list of nouns at phrase {@code i} says nothing in part: {@code the merger of Acme and Beta}. */
    public static boolean governAll(Phrases phrases, int i) {
        boolean act = phrases.preposition(i - 1).equals("of")
                && phrases.isNoun(i - 2)
                && JOINT.contains(phrases.head(i - 2).lemma());
        return act || phrases.preposition(i - 1).equals("between");
    }
}
