package org.eventtimeline.extractor.language.tagging;

import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.Pronouns;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the gerunds that the model takes for nouns. */
final class GerundRepairs {
    private final TaggedWords words;

    GerundRepairs(TaggedWords words) {
        this.words = words;
    }

    /** Whether the noun at the token is a verb; another word must follow. */
    boolean isVerb(int i) {
        return words.word(i).endsWith("ing")
                && !isOfOffice(i)
                && (isGoverned(i) || isOfPeople(i) || isDating(i) || isBeforeState(i) || isBehindVerb(i))
                && Inflection.verbs(words.word(i)).stream().anyMatch(WordNetVerbs::contains);
    }

    /** {@code managing} in {@code returned as managing director}. */
    private boolean isOfOffice(int i) {
        return words.word(i - 1).equals("as")
                && words.next(i) == PartOfSpeech.NOUN
                && !WordNetClasses.isPlural(words.word(i + 1))
                && WordNetKinds.isKindOf(words.word(i + 1), "person", 1);
    }

    /**
     * {@code collapsing} in {@code after collapsing on stage}, {@code for falling and collapsing}, {@code dashing} in
     * {@code talks failed, dashing hopes}, {@code closing} in {@code in closing its office}.
     */
    private boolean isGoverned(int i) {
        boolean consequence = words.word(i - 1).equals(",") && WordNetClasses.isPlural(words.word(i + 1));
        return (words.tag(i - 1) == PartOfSpeech.ADP || words.tag(i - 1) == PartOfSpeech.CCONJ || consequence)
                && (words.isCapitalised(i + 1)
                        || !consequence && isObject(i + 1)
                        || !WordNetNames.isCommonNoun(words.word(i)));
    }

    /** {@code the} in {@code of running the firm}, {@code him} in {@code after meeting him}. */
    private boolean isObject(int i) {
        return words.tag(i) == PartOfSpeech.DET
                        && (words.word(i - 2).equals("by") || !words.word(i).equals("a"))
                || words.tag(i) == PartOfSpeech.PRON && !Pronouns.isSubject(words.word(i));
    }

    /**
     * {@code meeting} in {@code ministers meeting in Oslo failed} and in {@code left early, meeting with ministers}.
     */
    private boolean isOfPeople(int i) {
        boolean people = WordNetClasses.isPlural(words.lower(i - 1))
                && WordNetKinds.isKindOf(Inflection.singular(words.lower(i - 1)), "person", 1);
        return words.tag(i + 1) == PartOfSpeech.ADP
                && (people && !words.word(i + 1).equals("of")
                        || words.word(i - 1).equals(",") && words.word(i + 1).equals("with"));
    }

    /** {@code dating} in {@code a dispute dating back to 1962} and {@code a church dating from the 14th century}. */
    private boolean isDating(int i) {
        boolean back = words.tag(i + 1) == PartOfSpeech.ADV && words.word(i + 1).equals("back");
        boolean from = words.word(i).equals("dating") && words.word(i + 1).equals("from");
        return words.tag(i - 1) == PartOfSpeech.NOUN && (back || from);
    }

    /** {@code testing} in {@code after testing positive for a drug}. */
    private boolean isBeforeState(int i) {
        return words.tag(i - 1) == PartOfSpeech.ADP
                && words.tag(i + 1) == PartOfSpeech.ADJ
                && words.next(i + 1) == PartOfSpeech.ADP;
    }

    /** {@code testing} in {@code was killed testing a car}. */
    private boolean isBehindVerb(int i) {
        return words.tag(i - 1) == PartOfSpeech.VERB && words.tag(i + 1) == PartOfSpeech.DET;
    }
}
