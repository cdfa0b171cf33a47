package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the parts of compounds that the model takes for verbs or adjectives: {@code an operating system}. */
final class CompoundRepairs {
    private static final Set<String> PERFECT = Set.of("have", "has", "had", "having", "'ve");

    private final String[] tokens;
    private final PartOfSpeech[] tags;

    CompoundRepairs(String[] tokens, PartOfSpeech[] tags) {
        this.tokens = tokens;
        this.tags = tags;
    }

    /** {@code state-owned} before a noun. */
    boolean isHyphenated(int i) {
        return tokens[i].indexOf('-') > 0
                && VerbForm.of(tokens[i]).mayBeParticiple()
                && i + 1 < tokens.length
                && (tags[i + 1].isNominal() || tags[i + 1] == PartOfSpeech.ADJ);
    }

    /** {@code operating} in {@code an operating system}, {@code preferred} in {@code preferred stock}. */
    boolean isFirst(int i) {
        return i + 1 < tokens.length
                && tags[i + 1].isNominal()
                && VerbForm.of(tokens[i]) != VerbForm.BASE
                && WordNetNames.isCommonNoun(tokens[i] + " " + Inflection.singular(tokens[i + 1]));
    }

    /** {@code general} in {@code the secretary general}. */
    boolean isLast(int i) {
        return i > 0
                && (i + 1 == tokens.length || !tags[i + 1].isNominal())
                && tags[i - 1].isNominal()
                && WordNetNames.isCommonNoun(tokens[i - 1] + " " + tokens[i]);
    }

    /** {@code preferred} in {@code was named preferred bidder}: no verb follows another one straight away. */
    boolean followsVerb(int i) {
        return i > 0
                && tags[i - 1] == PartOfSpeech.VERB
                && !PERFECT.contains(tokens[i - 1])
                && tokens[i].endsWith("ed")
                && i + 1 < tokens.length
                && tags[i + 1] == PartOfSpeech.NOUN;
    }

    /** {@code falling} in {@code hurt by falling prices}: nobody can fall anything. */
    boolean describesNoun(int i) {
        return i > 0
                && tags[i - 1] == PartOfSpeech.ADP
                && tokens[i].endsWith("ing")
                && i + 1 < tokens.length
                && tags[i + 1] == PartOfSpeech.NOUN
                && Inflection.verbs(tokens[i]).stream()
                        .filter(WordNetVerbs::contains)
                        .allMatch(WordNetVerbs::isIntransitive);
    }
}
