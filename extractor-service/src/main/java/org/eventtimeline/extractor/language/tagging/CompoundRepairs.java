package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the parts of compounds that the model takes for verbs or adjectives: {@code an operating system}. */
final class CompoundRepairs {
    private static final Set<String> PERFECT = Set.of("have", "has", "had", "having", "'ve");

    private final TaggedWords words;

    CompoundRepairs(TaggedWords words) {
        this.words = words;
    }

    /** {@code state-owned} before a noun, but not {@code re-elected} in {@code was re-elected last year}. */
    boolean isHyphenated(int i) {
        return words.word(i).indexOf('-') > 0
                && VerbForm.of(words.word(i)).mayBeParticiple()
                && i + 1 < words.size()
                && (words.tag(i + 1).isNominal() || words.tag(i + 1) == PartOfSpeech.ADJ && !isBehindAuxiliary(i));
    }

    /** {@code second} in {@code the second most popular song}. */
    boolean isRank(int i) {
        return i > 0
                && words.tag(i - 1) == PartOfSpeech.DET
                && i + 2 < words.size()
                && words.word(i + 1).equals("most")
                && words.tag(i + 2) == PartOfSpeech.ADJ;
    }

    /** {@code 20-foot} in {@code a 20-foot putt}, whatever the noun behind it is taken for. */
    boolean isMeasure(int i) {
        return Numerals.isCompound(words.word(i))
                && i + 1 < words.size()
                && (words.tag(i + 1).isNominal() || VerbForm.of(words.word(i + 1)) == VerbForm.BASE)
                && WordNetNames.isCommonNoun(words.word(i + 1));
    }

    /** {@code dead} in {@code the man shot dead on Monday}. */
    boolean isDeadOfShot(int i) {
        return i > 0 && words.word(i).equals("dead") && words.word(i - 1).equals("shot");
    }

    private boolean isBehindAuxiliary(int i) {
        return i > 0 && words.tag(i - 1) == PartOfSpeech.AUX;
    }

    /** {@code shipping} in {@code Danish shipping group Moe}, which opens the sentence. */
    boolean isTradeOfNation(int i) {
        return i == 1
                && words.word(i).endsWith("ing")
                && words.isCapitalised(0)
                && WordNetClasses.isAdjective(words.lower(0))
                && words.next(i) == PartOfSpeech.NOUN
                && i + 2 < words.size()
                && words.isCapitalised(i + 2);
    }

    /** {@code operating} in {@code an operating system}, {@code preferred} in {@code preferred stock}. */
    boolean isFirst(int i) {
        return i + 1 < words.size()
                && words.tag(i + 1).isNominal()
                && VerbForm.of(words.word(i)) != VerbForm.BASE
                && WordNetNames.isCommonNoun(words.word(i) + " " + Inflection.singular(words.word(i + 1)));
    }

    /** {@code general} in {@code the secretary general}. */
    boolean isLast(int i) {
        return i > 0
                && (i + 1 == words.size() || !words.tag(i + 1).isNominal())
                && words.tag(i - 1).isNominal()
                && WordNetNames.isCommonNoun(words.word(i - 1) + " " + words.word(i));
    }

    /** {@code preferred} in {@code was named preferred bidder}: no verb follows another one straight away. */
    boolean followsVerb(int i) {
        return i > 0
                && words.tag(i - 1) == PartOfSpeech.VERB
                && !PERFECT.contains(words.word(i - 1))
                && words.word(i).endsWith("ed")
                && i + 1 < words.size()
                && (words.tag(i + 1) == PartOfSpeech.NOUN || WordNetClasses.isPlural(words.word(i + 1)));
    }

    /** {@code lyravir} in {@code Its drug, lyravir, failed}: no verb that anybody knows. */
    boolean isUnknownAside(int i) {
        return i > 0
                && words.word(i - 1).equals(",")
                && i + 1 < words.size()
                && words.word(i + 1).equals(",")
                && !words.word(i).endsWith("ed")
                && Inflection.verbs(words.word(i)).stream().noneMatch(WordNetVerbs::contains)
                && !WordNetVerbs.contains(words.word(i));
    }
}
