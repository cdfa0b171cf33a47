package org.eventtimeline.extractor.event.attachment;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Governed;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Nouns that only say what the verb is about: {@code withdrew from the race}, {@code lost contact with the probe}. */
record NounComplements(Phrases phrases) {
    private static final Set<String> PREPOSITIONS = Set.of("with", "from");
    private static final Set<String> AIMS = Set.of("for", "against");

    /** Verbs whose aim lies ahead of them. */
    private static final Set<String> APPLYING =
            Set.of("apply", "campaign", "file", "nominate", "qualify", "run", "shortlist", "stand", "vote");

    /** Whether the noun happened then, but only as a part of what the verb tells, or not at all. */
    boolean isInBackground(int noun) {
        return isCompared(noun) || isOne(noun) || isOneOfSeveral(noun) || isOfOwner(noun) || isOfAim(noun);
    }

    /**
     * Whether the noun belongs to the verb, whose date is then its own; unless it is compared. Of {@code opened an
     * inquiry into a crash in May} only the inquiry was then.
     */
    boolean isOne(int noun) {
        boolean complement = PREPOSITIONS.contains(phrases.preposition(noun - 1))
                || isAppliedFor(noun)
                || isTakenFromSomebody(noun)
                || Governed.isLookedInto(phrases, noun);
        return complement && verbBefore(noun) != null && !isCompared(noun);
    }

    /**
     * {@code a rally} in {@code came to break up a rally on Monday}, {@code Tour} in {@code to win a stage of the
     * Tour}.
     */
    private boolean isOfAim(int noun) {
        int first = noun;
        while (phrases.preposition(first - 1).equals("of") && phrases.isNoun(first - 2)) {
            first -= 2;
        }
        int verb = phrases.preposition(first - 1).isEmpty() ? first - 1 : first - 2;
        boolean itself =
                verb == noun - 1 && phrases.get(noun).to() - phrases.get(noun).from() > 1;
        return !itself && phrases.isVerb(verb) && phrases.verb(verb).tense() == Tense.INFINITIVE;
    }

    /** {@code his title} in {@code stripped Lee of his title}. */
    private boolean isTakenFromSomebody(int noun) {
        return phrases.preposition(noun - 1).equals("of")
                && phrases.isVerb(noun - 3)
                && phrases.isNoun(noun - 2)
                && phrases.head(noun - 2).pos() == PartOfSpeech.PROPN;
    }

    /** {@code his birth} in {@code fled the country of his birth}, which says what country. */
    private boolean isOfOwner(int noun) {
        return phrases.preposition(noun - 1).equals("of")
                && phrases.isNoun(noun - 2)
                && !Lexicon.isEventNoun(phrases.head(noun - 2))
                && Modifiers.POSSESSIVES.contains(
                        phrases.lower(phrases.get(noun).from()));
    }

    /** {@code protection} in {@code filed for protection}, {@code the sale} in {@code voted against the sale}. */
    private boolean isAppliedFor(int noun) {
        Token verb = verbBefore(noun);
        return AIMS.contains(phrases.preposition(noun - 1))
                && phrases.isVerb(noun - 2)
                && APPLYING.contains(verb.lemma());
    }

    /** {@code visits} in {@code made the first of nine visits}: only the one happened then. */
    boolean isOneOfSeveral(int noun) {
        return phrases.preposition(noun - 1).equals("of")
                && phrases.isNoun(noun - 2)
                && Words.isPlural(phrases.head(noun))
                && (phrases.head(noun - 2).pos() == PartOfSpeech.NUM || Ranks.isRank(phrases.head(noun - 2)));
    }

    /** {@code a loss} in {@code compared with a loss a year earlier}. */
    boolean isCompared(int noun) {
        Token verb = verbBefore(noun);
        return verb != null && verb.lemma().equals("compare");
    }

    /** The verb before the preposition of the noun or before one object more, or null. */
    private Token verbBefore(int noun) {
        int before = Lookback.overAdverbs(phrases, noun - 2);
        int verb = phrases.isNoun(before) ? before - 1 : before;
        return verb >= 0 && phrases.get(verb) instanceof VerbGroup group ? phrases.head(group) : null;
    }

    /** {@code three matches} in {@code led the team for three matches in May}, which says how long. */
    boolean isLength(int noun) {
        return phrases.preposition(noun - 1).equals("for")
                && phrases.token(phrases.get(noun).from()).is(PartOfSpeech.NUM);
    }
}
