package org.eventtimeline.extractor.language.tagging;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Tells what a word is that has few uses: {@code which} before {@code the} is a pronoun. */
final class FunctionWordRepairs {
    private static final Set<String> OWNERS = Set.of("the", "his", "her", "its", "their", "'s");

    private static final Set<String> AMOUNTS = Set.of("most", "much", "many", "several", "half", "few");

    private final TaggedWords words;
    private final PrepositionRepairs prepositions;
    private final FloatingQuantifiers quantifiers;
    private final OrderWords order;

    FunctionWordRepairs(TaggedWords words) {
        this.words = words;
        this.prepositions = new PrepositionRepairs(words);
        this.quantifiers = new FloatingQuantifiers(words);
        this.order = new OrderWords(words);
    }

    /** What the word is, or nothing where it is another kind of word. */
    Optional<PartOfSpeech> at(int i) {
        if (isPossessive(i) || isNot(i)) {
            return Optional.of(PartOfSpeech.PART);
        }
        if (isNot(i + 1) || isBeen(i)) {
            return Optional.of(PartOfSpeech.AUX);
        }
        if (prepositions.isPreposition(i)) {
            return Optional.of(PartOfSpeech.ADP);
        }
        if (words.word(i).equals("which") && words.next(i) == PartOfSpeech.DET || isBoth(i)) {
            return Optional.of(PartOfSpeech.PRON);
        }
        if (isBeforeOneOf(i) || isBeforeSeveral(i) || isWhile(i)) {
            return Optional.of(PartOfSpeech.SCONJ);
        }
        if (isAdjective(i)) {
            return Optional.of(PartOfSpeech.ADJ);
        }
        if (order.followsNoun(i)) {
            return Optional.of(order.isBeforeVerb(i) ? PartOfSpeech.ADV : words.tag(i));
        }
        if (quantifiers.is(i - 1)) {
            return Optional.of(PartOfSpeech.VERB);
        }
        if (order.isAdverb(i) || quantifiers.is(i)) {
            return Optional.of(PartOfSpeech.ADV);
        }
        if (isMostOf(i) || isThen(i)) {
            return Optional.of(PartOfSpeech.ADJ);
        }
        return isAmount(i) ? Optional.of(PartOfSpeech.NOUN) : Optional.empty();
    }

    /** {@code 's} in {@code Kim's visit}. */
    private boolean isPossessive(int i) {
        return words.word(i).equals("'s") && i > 0 && words.tag(i - 1).isNominal();
    }

    /** {@code n't} in {@code won't}. */
    private boolean isNot(int i) {
        return i > 0 && i < words.size() && words.word(i).equals("n't");
    }

    /** {@code was}, which the model may take for a conjunction. */
    private boolean isBeen(int i) {
        return (words.word(i).equals("was") || words.word(i).equals("were")) && !words.isVerbal(i);
    }

    /** {@code that} in {@code found that one of its ships leaked}. */
    private boolean isBeforeOneOf(int i) {
        return words.word(i).equals("that")
                && i > 0
                && i + 2 < words.size()
                && words.tag(i - 1) == PartOfSpeech.VERB
                && words.word(i + 1).equals("one")
                && words.word(i + 2).equals("of");
    }

    /** {@code that} in {@code required that ferries slow down}: of several it would be {@code those}. */
    private boolean isBeforeSeveral(int i) {
        return words.word(i).equals("that")
                && i > 0
                && words.tag(i) == PartOfSpeech.DET
                && words.tag(i - 1) == PartOfSpeech.VERB
                && words.next(i) == PartOfSpeech.NOUN
                && WordNetClasses.isPlural(words.word(i + 1));
    }

    /** {@code while} in {@code went missing while climbing}, but not in {@code a while}. */
    private boolean isWhile(int i) {
        return words.word(i).equals("while")
                && words.tag(i) == PartOfSpeech.NOUN
                && words.next(i) == PartOfSpeech.VERB
                && words.word(i + 1).endsWith("ing");
    }

    /** {@code both} in {@code ; both were freed}. */
    private boolean isBoth(int i) {
        return words.lower(i).equals("both")
                && words.next(i) == PartOfSpeech.AUX
                && (i == 0 || words.tag(i - 1) == PartOfSpeech.PUNCT || words.tag(i - 1) == PartOfSpeech.CCONJ);
    }

    /** {@code then} in {@code its then chief executive}. */
    private boolean isThen(int i) {
        return words.word(i).equals("then") && i > 0 && OWNERS.contains(words.lower(i - 1));
    }

    /** {@code close} in {@code its first close pictures}, {@code left} in {@code its left engine}. */
    private boolean isAdjective(int i) {
        int owner = i - 1;
        while (owner > 0 && words.tag(owner) == PartOfSpeech.ADJ) {
            owner--;
        }
        boolean before = words.next(i) == PartOfSpeech.NOUN
                || words.next(i) == PartOfSpeech.ADV && words.next(i + 1).isNominal()
                || OrderWords.is(words.word(i)) && isAct(i + 1);
        return (words.tag(i) == PartOfSpeech.ADV || isParticiple(i))
                && i > 0
                && before
                && OWNERS.contains(words.lower(owner))
                && WordNetClasses.isAdjective(words.word(i));
    }

    private boolean isParticiple(int i) {
        return words.tag(i) == PartOfSpeech.VERB && IrregularVerbs.isParticiple(words.word(i));
    }

    /** {@code hearing} in {@code its first hearing}. */
    private boolean isAct(int i) {
        return i < words.size() && words.word(i).endsWith("ing") && WordNetNames.isCommonNoun(words.word(i));
    }

    /** {@code most} in {@code closed most shops}. */
    private boolean isMostOf(int i) {
        return words.word(i).equals("most")
                && words.tag(i) == PartOfSpeech.ADV
                && i + 1 < words.size()
                && words.tag(i + 1) == PartOfSpeech.NOUN;
    }

    /** {@code most} in {@code lost most of its colonies}. */
    private boolean isAmount(int i) {
        return AMOUNTS.contains(words.word(i))
                && (words.tag(i) == PartOfSpeech.ADV || words.tag(i) == PartOfSpeech.ADJ)
                && i + 1 < words.size()
                && words.word(i + 1).equals("of");
    }
}
