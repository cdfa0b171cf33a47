package org.eventtimeline.extractor.event.reference.wording;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** What people are wherever they do it, so that nobody is called so of whom nothing was told: {@code the painter}. */
public final class Vocations {
    private static final List<String> KINDS =
            List.of("artist", "athlete", "musician", "performer", "scientist", "writer");

    /** Players of whom a team has one on the field. */
    private static final Set<String> OF_A_TEAM = Set.of("goalkeeper", "goalie", "pitcher", "catcher", "quarterback");

    private Vocations() {}

    /** {@code The painter}, but not {@code the mayor}, whom a town has without a word. */
    public static boolean are(Phrases phrases, NounPhrase noun) {
        Token head = phrases.head(noun);
        return noun.to() - noun.from() == 2
                && noun.head() == noun.to() - 1
                && phrases.lower(noun.from()).equals("the")
                && !head.isCapitalized()
                && !OF_A_TEAM.contains(head.lemma())
                && KINDS.stream().anyMatch(kind -> WordNetKinds.isKindOf(head.lemma(), kind, 1));
    }
}
