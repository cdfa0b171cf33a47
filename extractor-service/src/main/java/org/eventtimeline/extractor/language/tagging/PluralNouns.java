package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;

/** Finds the plurals that are taken for verbs in the present: {@code talks} in {@code will begin talks}. */
final class PluralNouns {
    private static final Set<String> BEFORE_CAUSES = Set.of("despite", "amid", "over");
    private static final Set<String> BEHIND_LENGTHS = Set.of("before", "after", "later", "earlier", "ago");

    /** Auxiliaries that agree with a plural. */
    private static final Set<String> SEVERAL = Set.of("were", "are", "have");

    private final TaggedWords words;

    PluralNouns(TaggedWords words) {
        this.words = words;
    }

    /** Whether the verb at the token, which opens no sentence, is a plural. */
    boolean isNoun(int i) {
        return isSubjectOfPast(i)
                || isSubjectOfSeveral(i)
                || isObject(i)
                || isNamed(i)
                || isGovernedOrListed(i)
                || isOfAgent(i)
                || isLength(i);
    }

    /** {@code shares} in {@code the bank's shares rose}: what a past tense follows is no verb itself. */
    private boolean isSubjectOfPast(int i) {
        return i + 1 < words.size()
                && words.tag(i - 1).isNominal()
                && words.word(i).endsWith("s")
                && (PastRepairs.isPast(words.word(i + 1)) || isPastOfName(i + 1));
    }

    /** {@code works} in {@code The Moe Street works were sold}. */
    private boolean isSubjectOfSeveral(int i) {
        return words.tag(i - 1).isNominal()
                && i + 1 < words.size()
                && SEVERAL.contains(words.word(i + 1))
                && WordNetClasses.isPlural(words.word(i));
    }

    /** {@code charges} in {@code was damaged by depth charges}. */
    private boolean isOfAgent(int i) {
        return i > 2
                && words.tag(i - 1) == PartOfSpeech.NOUN
                && !WordNetClasses.isPlural(words.word(i - 1))
                && words.word(i - 2).equals("by")
                && words.tag(i - 3) == PartOfSpeech.VERB
                && VerbForm.of(words.word(i)) == VerbForm.PRESENT
                && WordNetClasses.isPlural(words.word(i));
    }

    /**
     * {@code closed} in {@code Acme shares closed higher} and {@code two weather probes exploded}, but not in
     * {@code Acme sells used cars}.
     */
    private boolean isPastOfName(int i) {
        boolean modified = i > 2 && (words.tag(i - 3) == PartOfSpeech.ADJ || words.tag(i - 3) == PartOfSpeech.NUM);
        return (words.tag(i - 2) == PartOfSpeech.PROPN || words.tag(i - 2) == PartOfSpeech.NOUN && modified)
                && VerbForm.of(words.word(i)) == VerbForm.PAST_OR_PARTICIPLE
                && WordNetClasses.isPlural(words.word(i - 1))
                && i + 1 < words.size()
                && !words.tag(i + 1).isNominal();
    }

    /** {@code talks} in {@code will begin talks}: a plural right behind another verb or a number. */
    private boolean isObject(int i) {
        return (words.tag(i - 1) == PartOfSpeech.VERB || words.tag(i - 1) == PartOfSpeech.NUM)
                && VerbForm.of(words.word(i)) == VerbForm.PRESENT
                && WordNetClasses.isPlural(words.word(i));
    }

    /** {@code works} in {@code The Motala works, the oldest in Sweden, will close}: the verb comes behind the comma. */
    private boolean isNamed(int i) {
        boolean named = i > 1
                && words.tag(i - 1) == PartOfSpeech.PROPN
                && words.tag(i - 2) == PartOfSpeech.DET
                && VerbForm.of(words.word(i)) == VerbForm.PRESENT
                && WordNetClasses.isPlural(words.word(i));
        boolean inserted = named && i + 2 < words.size() && words.word(i + 1).equals(",");
        for (int at = i + 2; inserted && at < words.size(); at++) {
            if (words.word(at).equals(",")) {
                return at + 1 < words.size() && (words.tag(at + 1) == PartOfSpeech.AUX || words.isPastVerb(at + 1));
            }
        }
        return false;
    }

    /** {@code guarantees} in {@code called for guarantees}, {@code pumps} in {@code tents, pumps and rescue teams}. */
    private boolean isGovernedOrListed(int i) {
        boolean listed = i > 1
                && words.word(i - 1).equals(",")
                && WordNetClasses.isPlural(words.word(i - 2))
                && words.next(i) == PartOfSpeech.CCONJ;
        return (listed || words.word(i - 1).equals("for") || isOfCause(i))
                && VerbForm.of(words.word(i)) == VerbForm.PRESENT
                && WordNetClasses.isPlural(words.word(i));
    }

    /** {@code overruns} in {@code because of cost overruns}, {@code rises} in {@code protests over price rises}. */
    private boolean isOfCause(int i) {
        if (i < 3 || words.tag(i - 1) != PartOfSpeech.NOUN || WordNetClasses.isPlural(words.word(i - 1))) {
            return false;
        }
        boolean because =
                words.word(i - 3).equals("because") && words.word(i - 2).equals("of");
        return because || BEFORE_CAUSES.contains(words.word(i - 2));
    }

    /** {@code seconds} in {@code fled seconds before it fell}. */
    private boolean isLength(int i) {
        return words.word(i).equals("seconds") && i + 1 < words.size() && BEHIND_LENGTHS.contains(words.word(i + 1));
    }
}
