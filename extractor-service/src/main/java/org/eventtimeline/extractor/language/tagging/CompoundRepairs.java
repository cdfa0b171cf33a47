package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the parts of compounds that the model takes for verbs or adjectives: {@code an operating system}. */
final class CompoundRepairs {
    private static final Set<String> PERFECT = Set.of("have", "has", "had", "having", "'ve");

    private static final Set<String> BESIDE = Set.of("neighboring", "neighbouring", "adjoining");

    private static final Set<String> ARTICLES = Set.of("a", "an");

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

    /** {@code operating} in {@code an operating system}, {@code preferred} in {@code preferred stock}. */
    boolean isFirst(int i) {
        return i + 1 < words.size()
                && words.tag(i + 1).isNominal()
                && VerbForm.of(words.word(i)) != VerbForm.BASE
                && WordNetNames.isCommonNoun(words.word(i) + " " + Inflection.singular(words.word(i + 1)));
    }

    /** {@code Striking} in {@code Striking workers at Acme voted}, where another verb comes before any mark. */
    boolean opensBeforePeople(int i) {
        if (i > 0 || !words.word(0).endsWith("ing")) {
            return false;
        }
        int noun = 1;
        while (noun + 1 < words.size() && words.tag(noun + 1) == PartOfSpeech.NOUN) {
            noun++;
        }
        boolean people = noun < words.size()
                && words.tag(noun) == PartOfSpeech.NOUN
                && WordNetClasses.isPlural(words.lower(noun))
                && WordNetKinds.isKindOf(Inflection.singular(words.lower(noun)), "person", 1);
        return people
                && IntStream.range(noun + 1, words.size())
                        .takeWhile(at -> words.tag(at) != PartOfSpeech.PUNCT)
                        .anyMatch(words::isVerbal);
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
                && words.tag(i + 1) == PartOfSpeech.NOUN;
    }

    /** {@code laden} in {@code a barge laden with coal}, with which no verb would agree. */
    boolean describesNounBefore(int i) {
        return i > 1
                && words.tag(i - 1) == PartOfSpeech.NOUN
                && ARTICLES.contains(words.lower(i - 2))
                && words.next(i) == PartOfSpeech.ADP
                && VerbForm.of(words.word(i)) == VerbForm.BASE
                && !IrregularVerbs.isPast(words.word(i))
                && WordNetClasses.isAdjective(words.word(i));
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

    /** {@code neighboring} in {@code a dispute with neighboring Norway}, which tells no deed. */
    boolean describesPlace(int i) {
        return BESIDE.contains(words.word(i)) && words.next(i).isNominal();
    }

    /** {@code falling} in {@code hurt by falling prices}: nobody can fall anything. */
    boolean describesNoun(int i) {
        return i > 0
                && words.tag(i - 1) == PartOfSpeech.ADP
                && words.word(i).endsWith("ing")
                && i + 1 < words.size()
                && words.tag(i + 1) == PartOfSpeech.NOUN
                && Inflection.verbs(words.word(i)).stream()
                        .filter(WordNetVerbs::contains)
                        .allMatch(WordNetVerbs::isIntransitive);
    }
}
