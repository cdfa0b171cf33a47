package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the words beside nouns that describe them, though the model takes them for verbs. */
final class DescribingWords {
    private static final Set<String> BESIDE = Set.of("neighboring", "neighbouring", "adjoining");

    /** Prepositions that open no clause. */
    private static final Set<String> GOVERNING = Set.of("of", "with", "from", "by", "for", "at", "into", "among");

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final TaggedWords words;

    DescribingWords(TaggedWords words) {
        this.words = words;
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

    /** {@code neighboring} in {@code a dispute with neighboring Norway}, which tells no deed. */
    boolean describesPlace(int i) {
        return BESIDE.contains(words.word(i)) && words.next(i).isNominal();
    }

    /** {@code collapsed} in {@code the rubble of collapsed buildings}: no past stands behind a preposition. */
    boolean describesNounAsDone(int i) {
        return i > 0
                && words.tag(i - 1) == PartOfSpeech.ADP
                && GOVERNING.contains(words.word(i - 1))
                && words.word(i).endsWith("ed")
                && words.next(i) == PartOfSpeech.NOUN;
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
