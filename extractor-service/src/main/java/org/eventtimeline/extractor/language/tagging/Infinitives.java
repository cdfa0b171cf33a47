package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import java.util.function.Predicate;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells verbs from nouns and adjectives behind {@code to}: {@code to mark the day}, {@code rose to power}. */
final class Infinitives {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those");

    /** How likely a word must be a verb to be one that tells what for: {@code left school to work in a mill}. */
    private static final double LIKELY = 0.25;

    /** What has a name that may follow its noun. */
    private static final Set<String> BEARERS = Set.of("person", "group", "artifact", "location", "publication");

    /** So many of the commonest senses count. */
    private static final int SENSES = 4;

    /** Verbs whose nouns do not stand without an article. */
    private static final Set<String> DUE =
            Set.of("start", "end", "finish", "return", "close", "visit", "launch", "debut", "meet", "air", "vote");

    private final TaggedWords words;

    Infinitives(TaggedWords words) {
        this.words = words;
    }

    /** Whether the noun at the token is a verb. */
    boolean isVerb(int i) {
        return i > 0
                && i + 1 < words.size()
                && words.word(i - 1).equals("to")
                && !words.word(i).endsWith("s")
                && Character.isLowerCase(words.word(i).codePointAt(0))
                && (DETERMINERS.contains(words.word(i + 1))
                        || isDue(i)
                        || WordNetVerbs.contains(words.word(i))
                                && (isBareObject(i + 1)
                                        || isBeforeName(i)
                                        || isAmount(i + 1) && !isBeforeLength(i)
                                        || isAnniversary(i)
                                        || isBehindVerb(i)
                                        || isPurpose(i)));
    }

    /** {@code mark} in {@code gathered to mark 50 years since the flood}. */
    private boolean isAnniversary(int i) {
        return words.word(i).equals("mark") && words.tag(i + 1) == PartOfSpeech.NUM;
    }

    /** {@code work} in {@code to stop work on the bridge}. */
    private boolean isBareObject(int i) {
        return words.tag(i) == PartOfSpeech.VERB
                && VerbForm.of(words.word(i)) == VerbForm.BASE
                && WordNetNames.isCommonNoun(words.word(i))
                && words.closesPhrase(i);
    }

    /**
     * {@code subpoena} in {@code voted on May 3 to subpoena Ann Lee}, but not {@code rival} in {@code to rival Acme}.
     */
    private boolean isBeforeName(int i) {
        return words.tag(i + 1) == PartOfSpeech.PROPN
                && BEARERS.stream().noneMatch(kind -> WordNetKinds.isKindOf(words.word(i), kind, SENSES));
    }

    /** {@code start} in {@code a strike due to start on Monday}: a start that caused something would be called one. */
    private boolean isDue(int i) {
        return DUE.contains(words.word(i))
                && i > 1
                && words.word(i - 2).equals("due")
                && (words.closesPhrase(i) || words.next(i) == PartOfSpeech.ADV || words.next(i) == PartOfSpeech.PROPN);
    }

    /** Whether the verb at the token is none: {@code continued} in {@code owing to continued increases}. */
    boolean isAdjective(int i) {
        return i > 0
                && words.word(i - 1).equals("to")
                && isOnlyPast(i)
                && (words.next(i).isNominal()
                        || i + 1 < words.size() && VerbForm.of(words.word(i + 1)) == VerbForm.PRESENT);
    }

    /** Whether the particle at the token is a preposition: {@code to} in {@code owing to increased demand}. */
    boolean isPreposition(int i) {
        return words.word(i).equals("to") && i + 1 < words.size() && isOnlyPast(i + 1);
    }

    private boolean isOnlyPast(int i) {
        String word = words.word(i);
        return VerbForm.of(word).mayBeParticiple() && !VerbForm.mayBeBase(word);
    }

    private boolean isAmount(int i) {
        return words.tag(i) == PartOfSpeech.NUM
                && Character.isLetter(words.word(i).codePointAt(0));
    }

    /** {@code resume} in {@code plans to resume flights}. */
    private boolean isBehindVerb(int i) {
        return i > 1 && isBehind(i, WordNetVerbs::takesInfinitive);
    }

    private boolean isBehind(int i, Predicate<String> verb) {
        String word = words.word(i - 2);
        return words.tag(i - 2) == PartOfSpeech.VERB
                && (IrregularVerbs.lemma(word).filter(verb).isPresent()
                        || Inflection.verbs(word).stream().anyMatch(verb));
    }

    /** {@code work} in {@code left school at 14 to work in a mill}. */
    private boolean isPurpose(int i) {
        return i > 1
                && (words.tag(i - 2).isNominal() || words.tag(i - 2) == PartOfSpeech.NUM)
                && words.verbal(i) >= LIKELY
                && words.closesPhrase(i);
    }

    /**
     * Whether the verb at the token is a noun: {@code power} in {@code rose to power in 1922}, where nothing is
     * powered, {@code light} in {@code came to light}, and {@code bears} in {@code is home to bears}.
     */
    boolean isNoun(int i) {
        if (i < 2 || !words.word(i - 1).equals("to")) {
            return false;
        }
        boolean plural = VerbForm.of(words.word(i)) == VerbForm.PRESENT;
        boolean goal = WordNetVerbs.needsObject(words.word(i))
                && (isBeforeLength(i) || isBehind(i, WordNetVerbs::isIntransitive) && words.closesPhrase(i));
        return (plural || goal || isOfPhrase(i) && words.closesPhrase(i))
                && WordNetNames.isCommonNoun(plural ? Inflection.singular(words.word(i)) : words.word(i));
    }

    /** {@code three years ago} behind {@code came to power}. */
    private boolean isBeforeLength(int i) {
        return words.next(i) == PartOfSpeech.NUM
                && i + 3 < words.size()
                && words.word(i + 3).equals("ago");
    }

    /** {@code light} in {@code came to light}, which WordNet has as one verb. */
    private boolean isOfPhrase(int i) {
        return isBehind(i, verb -> WordNetVerbs.contains(verb + "_to_" + words.word(i)));
    }
}
