package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** Which noun of several the form of its verb tells a relative clause to be of: {@code shares of Acme, which have}. */
final class AgreeingHeads {
    private static final Set<String> PLURAL_VERBS = Set.of("are", "were", "have");

    private static final Set<String> SINGULAR_VERBS = Set.of("is", "was", "has");

    private AgreeingHeads() {}

    /** {@code shares} in {@code shares of Acme, which have risen}: what the verb in the plural tells of. */
    static int several(Phrases phrases, int i, VerbGroup verb) {
        if (isPlural(phrases, verb) && isBeforeNames(phrases, i)) {
            return i - 4;
        }
        boolean governed = isPlural(phrases, verb)
                && phrases.isNoun(i)
                && !phrases.preposition(i - 1).isEmpty()
                && phrases.isNoun(i - 2);
        return !governed || Words.isPlural(phrases.head(i)) ? i : several(phrases, i - 2, verb);
    }

    /** {@code mills} in {@code the mills in Oslo and Bergen, which were sold}. */
    private static boolean isBeforeNames(Phrases phrases, int last) {
        return RelativeHeads.isName(phrases, last)
                && phrases.isKind(last - 1, Kind.COORDINATOR)
                && RelativeHeads.isName(phrases, last - 2)
                && !phrases.preposition(last - 3).isEmpty()
                && phrases.isNoun(last - 4)
                && Words.isPlural(phrases.head(last - 4));
    }

    /**
     * {@code a ban} in {@code a ban on exports that expires} and {@code a ban imposed by mayors that expires}: what the
     * verb in the singular tells of.
     */
    static int single(Phrases phrases, int i, VerbGroup verb) {
        String first = phrases.lower(verb.from());
        boolean singular =
                verb.from() == verb.head() && VerbForm.of(first) == VerbForm.PRESENT || SINGULAR_VERBS.contains(first);
        boolean made = phrases.preposition(i - 1).equals("by") && phrases.isVerb(i - 2);
        int head = made ? i - 3 : i - 2;
        boolean governed = phrases.isNoun(i)
                && Words.isPlural(phrases.head(i))
                && !phrases.preposition(i - 1).isEmpty()
                && phrases.isNoun(head)
                && !Words.isPlural(phrases.head(head));
        return singular && governed ? head : i;
    }

    /** {@code have}: whether an auxiliary tells that the verb is of several. */
    static boolean isPlural(Phrases phrases, VerbGroup verb) {
        return PLURAL_VERBS.contains(phrases.lower(verb.from()));
    }
}
