package org.eventtimeline.extractor.event.phrase;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Tells how closely a noun hangs together with the preposition before or behind it. */
public final class Governed {
    /** Nouns that say little without what they are of. */
    private static final Set<String> RELATIONAL = WordList.words("""
            front behalf favor support charge view light case number series group list pair couple majority
            part half rest kind set lot member head end beginning side edge coast site age cost value amount
            rate level lack use way sign act threat risk right state city town percent quarter dozen
            """);

    /** Nouns that make one preposition with those on both sides. */
    private static final Set<String> INNER = WordList.words("""
            response reply reaction return exchange connection conjunction relation regard addition contrast comparison
            compliance accordance line
            """);

    /** Verbs that say of an event, with {@code to} behind it, where it comes from. */
    private static final Set<String> TRACED =
            Set.of("attribute", "ascribe", "credit", "trace", "link", "tie", "compare", "owe");

    /** Prepositions whose noun names the occasion of the verb. */
    private static final Set<String> OF_OCCASIONS = Set.of("in", "at", "during", "on");

    private Governed() {}

    /**
     * {@code to} in {@code attributed the slump partly to higher costs}, {@code on} in {@code blamed it on the war}.
     */
    public static boolean isOfVerb(Phrases phrases, int i) {
        int noun = OverDates.before(phrases, phrases.isKind(i - 1, Phrase.Kind.ADVERB) ? i - 1 : i);
        if (!phrases.isNoun(noun) || noun < 1 || !(phrases.get(noun - 1) instanceof VerbGroup verb)) {
            return false;
        }
        String lemma = phrases.head(verb).lemma();
        return switch (phrases.preposition(i)) {
            case "to" -> TRACED.contains(lemma);
            case "on" -> lemma.equals("blame");
            default -> false;
        };
    }

    /**
     * Whether an event named at phrase {@code i} is an occasion: {@code the interview} in {@code said in the
     * interview}.
     */
    public static boolean isOccasion(Phrases phrases, int i) {
        return OF_OCCASIONS.contains(phrases.preposition(i - 1));
    }

    /** {@code a crash} in {@code an inquiry into a crash}, which was before the inquiry. */
    public static boolean isLookedInto(Phrases phrases, int i) {
        return phrases.preposition(i - 1).equals("into")
                && phrases.isNoun(i - 2)
                && Lexicon.isEventNoun(phrases.head(i - 2));
    }

    /** {@code in response} before {@code to}, which says nothing without it. */
    public static boolean isCompound(Phrases phrases, int i) {
        return phrases.preposition(i - 2).equals("in")
                && phrases.isNoun(i - 1)
                && phrases.get(i - 1).to() - phrases.get(i - 1).from() == 1
                && INNER.contains(phrases.head(i - 1).lemma());
    }

    /**
     * Whether the noun needs what follows with {@code of}: {@code front}, {@code University}, {@code by the mediation}.
     */
    public static boolean needsComplement(Phrases phrases, int i) {
        return isRelational(phrases, i) || isDefinite(phrases, i);
    }

    /** {@code front}, {@code number}, {@code University}, {@code ten}, {@code most}. */
    private static boolean isRelational(Phrases phrases, int i) {
        return phrases.isNoun(i)
                && (isPartOf(phrases, i)
                        || phrases.head(i).isCapitalized()
                        || phrases.head(i).is(PartOfSpeech.NUM, PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.ADV)
                        || isBare(phrases, i));
    }

    /** {@code top} in {@code on top}. */
    private static boolean isBare(Phrases phrases, int i) {
        return phrases.get(i).to() - phrases.get(i).from() == 1
                && phrases.head(i).pos() == PartOfSpeech.NOUN
                && !Words.isPlural(phrases.head(i));
    }

    /** {@code the mediation}, which leaves open whose. */
    private static boolean isDefinite(Phrases phrases, int i) {
        return phrases.isNoun(i)
                && !phrases.preposition(i - 1).isEmpty()
                && phrases.lower(phrases.get(i).from()).equals("the");
    }

    /** {@code a series}, which says little without what it is of. */
    public static boolean isPartOf(Phrases phrases, int i) {
        return isPart(phrases.head(i));
    }

    /** {@code rest}. */
    public static boolean isPart(Token noun) {
        return RELATIONAL.contains(noun.lemma());
    }

    /** {@code with the firm paying}, but not {@code with a bug relating to}. */
    public static boolean isAbsolute(Phrases phrases, int noun, int after) {
        Token first = phrases.token(phrases.get(noun).from());
        boolean definite =
                phrases.lower(first.index()).equals("the") || first.is(PartOfSpeech.PROPN, PartOfSpeech.PRON);
        return definite
                && after < phrases.size()
                && phrases.get(after) instanceof VerbGroup verb
                && verb.tense() == Phrase.Tense.GERUND;
    }
}
