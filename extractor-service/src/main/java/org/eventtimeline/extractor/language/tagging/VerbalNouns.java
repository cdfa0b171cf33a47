package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Finds the nouns in {@code -ing} that are taken for participles: {@code the opening of the bridge}. */
final class VerbalNouns {
    /** Nouns that are seldom a participle behind another noun: {@code a court hearing}. */
    private static final Set<String> OCCASIONS =
            Set.of("hearing", "meeting", "briefing", "bombing", "shooting", "ruling", "wedding", "hijacking");

    private final TaggedWords words;

    VerbalNouns(TaggedWords words) {
        this.words = words;
    }

    /** Whether the verb at the token, which opens no sentence, is a noun. */
    boolean isNoun(int i) {
        return words.word(i).endsWith("ing")
                && (isVerbalNoun(i) || isCounted(i) || isGerundOfPast(i) || isOfName(i) || isSaid(i));
    }

    /** {@code the opening} before something that is no noun. */
    private boolean isVerbalNoun(int i) {
        PartOfSpeech next = i + 1 < words.size() ? words.tag(i + 1) : PartOfSpeech.PUNCT;
        boolean behindNoun = words.tag(i - 1) == PartOfSpeech.NOUN && OCCASIONS.contains(words.word(i));
        if (WordNetNames.isCommonNoun(words.word(i - 1) + " " + words.word(i))) {
            return true;
        }
        return (words.tag(i - 1) == PartOfSpeech.DET || behindNoun)
                && next != PartOfSpeech.ADJ
                && next != PartOfSpeech.NUM
                && !next.isNominal();
    }

    /** {@code hearing} in {@code its first hearing}, but not {@code trading} in {@code the first trading day}. */
    private boolean isCounted(int i) {
        boolean last = i + 1 == words.size() || !words.tag(i + 1).isNominal();
        return i > 1
                && words.word(i - 1).equals("first")
                && words.tag(i - 1) == PartOfSpeech.ADJ
                && last
                && WordNetNames.isCommonNoun(words.word(i));
    }

    /**
     * {@code meeting} in {@code a Moe Council meeting in Oslo}, but not in {@code ministers of Norway meeting in Oslo}.
     */
    private boolean isOfName(int i) {
        return i > 1
                && OCCASIONS.contains(words.word(i))
                && words.tag(i - 1) == PartOfSpeech.PROPN
                && words.tag(i - 2) != PartOfSpeech.ADP
                && words.next(i) == PartOfSpeech.ADP
                && !words.word(i + 1).equals("with");
    }

    /** {@code wiring} in {@code said wiring faults would delay it}. */
    private boolean isSaid(int i) {
        return words.word(i - 1).equals("said")
                && words.next(i) == PartOfSpeech.NOUN
                && words.next(i + 1) == PartOfSpeech.AUX;
    }

    /** {@code fighting} in {@code since fighting resumed}, but not {@code driving} in {@code the man driving fled}. */
    private boolean isGerundOfPast(int i) {
        return !words.tag(i - 1).isNominal()
                && !(words.tag(i - 1) == PartOfSpeech.VERB && VerbForm.of(words.word(i - 1)) == VerbForm.BASE)
                && words.tag(i - 1) != PartOfSpeech.AUX
                && words.tag(i - 1) != PartOfSpeech.ADV
                && words.isPastVerb(i + 1)
                && WordNetNames.isCommonNoun(words.word(i));
    }
}
