package org.eventtimeline.extractor.language.tagging;

import java.util.EnumSet;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.Abbreviations;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the names that the model takes for other words. */
final class NameRepairs {
    static final Set<PartOfSpeech> CLOSED = EnumSet.of(
            PartOfSpeech.PRON,
            PartOfSpeech.ADP,
            PartOfSpeech.SCONJ,
            PartOfSpeech.CCONJ,
            PartOfSpeech.DET,
            PartOfSpeech.X);

    private final TaggedWords words;
    private final InnerCapitals capitals;

    NameRepairs(TaggedWords words) {
        this.words = words;
        this.capitals = new InnerCapitals(words);
    }

    /** Whether the word at the token is a part of a name. */
    boolean isName(int i) {
        boolean auxiliary = words.tag(i) == PartOfSpeech.AUX
                && i > 0
                && isLongName(words.word(i))
                && words.tag(i - 1) == PartOfSpeech.PROPN;
        return auxiliary
                || isTitle(i)
                || NameSpellings.isBrand(words.word(i))
                || NameSpellings.isPrefixed(words.word(i))
                || words.tag(i) == PartOfSpeech.ADJ && NameSpellings.isModel(words.word(i))
                || i == 0 && (isOpeningGivenName() || isNoVerb())
                || capitals.isName(i)
                || isLastOfName(i)
                || isMisread(i);
    }

    /**
     * {@code Wendle} in {@code Wendle Primary School closed}, {@code Wendlis closed}: no dictionary has such a verb.
     */
    private boolean isNoVerb() {
        return words.size() > 1
                && words.tag(0) == PartOfSpeech.VERB
                && words.isCapitalised(0)
                && (words.isCapitalised(1) || words.isPastVerb(1))
                && !WordNetClasses.isKnown(words.word(0))
                && Inflection.verbs(words.lower(0)).stream().noneMatch(WordNetVerbs::contains);
    }

    /** {@code Hope} in {@code Hope Lang was jailed}, where another verb comes behind the surname. */
    private boolean isOpeningGivenName() {
        return words.size() > 2
                && words.isCapitalised(0)
                && words.isVerbal(0)
                && VerbForm.of(words.lower(0)) == VerbForm.BASE
                && words.tag(1) == PartOfSpeech.PROPN
                && (words.tag(2) == PartOfSpeech.AUX || words.isPastVerb(2));
    }

    /** {@code Bahn} in {@code Deutsche Bahn suspended services}, {@code Kessling}: no dictionary has it as a verb. */
    boolean isForeign(int i) {
        String word = words.lower(i);
        return words.isCapitalised(i)
                && (VerbForm.of(word) == VerbForm.BASE
                        || VerbForm.of(word) == VerbForm.GERUND
                                && Inflection.verbs(word).stream().noneMatch(WordNetVerbs::contains))
                && IrregularVerbs.lemma(word).isEmpty()
                && !WordNetVerbs.contains(word);
    }

    /** {@code Electric} in {@code Royal Electric hired}: no adjective stands right before a verb. */
    private boolean isLastOfName(int i) {
        return i > 0
                && i + 1 < words.size()
                && words.tag(i) == PartOfSpeech.ADJ
                && words.isCapitalised(i)
                && words.isCapitalised(i - 1)
                && !words.isCapitalised(i + 1)
                && words.mayBePast(i + 1);
    }

    /** {@code Rep.} in {@code Rep. Ann Lee}. */
    private boolean isTitle(int i) {
        return words.word(i).endsWith(".")
                && words.word(i).length() > 2
                && words.isCapitalised(i)
                && Abbreviations.precedesName(words.word(i))
                && i + 1 < words.size()
                && words.tag(i + 1) == PartOfSpeech.PROPN;
    }

    /** {@code Beijing} in {@code Beijing's}. */
    boolean isOwner(int i) {
        return i + 1 < words.size() && words.word(i + 1).equals("'s") && words.isCapitalised(i);
    }

    /**
     * A capitalised word inside a sentence, beside a name, {@code Otto Lang}, or a verb behind what it names,
     * {@code the planet Ceres}.
     */
    private boolean isMisread(int i) {
        if (!words.isCapitalised(i) || words.tag(i).isNominal()) {
            return false;
        }
        boolean open = switch (words.tag(i)) {
            case ADV, INTJ, X, VERB, SYM -> true;
            case ADP, SCONJ -> !Prepositions.mayBe(words.lower(i));
            default -> false;
        };
        boolean besideName = i > 0 && words.tag(i - 1) == PartOfSpeech.PROPN
                || (i + 1 < words.size()
                        && (words.tag(i + 1).isNominal() || words.tag(i + 1) == PartOfSpeech.ADJ)
                        && words.isCapitalised(i + 1));
        boolean behindNoun = i > 0 && words.tag(i) == PartOfSpeech.VERB && words.tag(i - 1) == PartOfSpeech.NOUN;
        boolean opens = i == 0 && words.tag(0) != PartOfSpeech.ADP && words.tag(0) != PartOfSpeech.SCONJ;
        return open
                && (besideName || behindNoun)
                && !opens
                && (i == 0 || !words.word(i - 1).equals("\""));
    }

    private static boolean isLongName(String token) {
        return token.length() > 4 && Character.isUpperCase(token.codePointAt(0));
    }
}
