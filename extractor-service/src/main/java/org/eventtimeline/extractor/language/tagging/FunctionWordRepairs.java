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

    private static final Set<String> IN_ORDER = Set.of("first", "last", "next");

    private static final Set<String> AMOUNTS = Set.of("most", "much", "many", "several", "half", "few");

    private final TaggedWords words;
    private final PrepositionRepairs prepositions;
    private final FloatingQuantifiers quantifiers;

    FunctionWordRepairs(TaggedWords words) {
        this.words = words;
        this.prepositions = new PrepositionRepairs(words);
        this.quantifiers = new FloatingQuantifiers(words);
    }

    /** What the word is, or nothing where it is another kind of word. */
    Optional<PartOfSpeech> at(int i) {
        if (isPossessive(i) || isNot(i)) {
            return Optional.of(PartOfSpeech.PART);
        }
        if (isNot(i + 1)) {
            return Optional.of(PartOfSpeech.AUX);
        }
        if (prepositions.isPreposition(i)) {
            return Optional.of(PartOfSpeech.ADP);
        }
        if (words.word(i).equals("which") && words.next(i) == PartOfSpeech.DET) {
            return Optional.of(PartOfSpeech.PRON);
        }
        if (isBeforeOneOf(i)) {
            return Optional.of(PartOfSpeech.SCONJ);
        }
        if (isAdjective(i)) {
            return Optional.of(PartOfSpeech.ADJ);
        }
        if (isInOrder(i)) {
            boolean verb = words.tag(i + 1) == PartOfSpeech.VERB || isPastBeforeObject(i + 1);
            return Optional.of(verb ? PartOfSpeech.ADV : words.tag(i));
        }
        if (quantifiers.is(i - 1)) {
            return Optional.of(PartOfSpeech.VERB);
        }
        if (isFirstDone(i) || quantifiers.is(i) || isAtLast(i) || i > 0 && isAtLast(i - 1)) {
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

    /** {@code that} in {@code found that one of its ships leaked}. */
    private boolean isBeforeOneOf(int i) {
        return words.word(i).equals("that")
                && i > 0
                && i + 2 < words.size()
                && words.tag(i - 1) == PartOfSpeech.VERB
                && words.word(i + 1).equals("one")
                && words.word(i + 2).equals("of");
    }

    /** {@code first} in {@code the firm first showed it}. */
    private boolean isInOrder(int i) {
        return IN_ORDER.contains(words.word(i))
                && i > 0
                && i + 1 < words.size()
                && (words.tag(i - 1).isNominal() || words.tag(i - 1) == PartOfSpeech.PRON);
    }

    /** {@code won} in {@code Rovers last won the cup}. */
    private boolean isPastBeforeObject(int i) {
        return PastRepairs.isPastForm(words.word(i)) && words.next(i) == PartOfSpeech.DET;
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
        boolean before = words.next(i).isNominal()
                || words.next(i) == PartOfSpeech.ADV && words.next(i + 1).isNominal()
                || IN_ORDER.contains(words.word(i)) && isAct(i + 1);
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

    /** {@code first} in {@code it was first lit in 1831} and {@code it was built and first lit}. */
    private boolean isFirstDone(int i) {
        return IN_ORDER.contains(words.word(i))
                && i > 0
                && i + 1 < words.size()
                && (words.tag(i - 1) == PartOfSpeech.AUX || words.tag(i - 1) == PartOfSpeech.CCONJ)
                && IrregularVerbs.isParticiple(words.word(i + 1));
    }

    /** {@code at last} in {@code was at last approved}. */
    private boolean isAtLast(int i) {
        return words.word(i).equals("at")
                && i > 0
                && i + 2 < words.size()
                && IN_ORDER.contains(words.word(i + 1))
                && words.tag(i - 1) == PartOfSpeech.AUX
                && words.tag(i + 2) == PartOfSpeech.VERB;
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
