package org.eventtimeline.extractor.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Finds the nouns that the model takes for verbs. */
final class NounRepairs {
    /** Nouns that are seldom a participle behind another noun: {@code a court hearing}. */
    private static final Set<String> OCCASIONS =
            Set.of("hearing", "meeting", "briefing", "bombing", "shooting", "ruling", "wedding", "hijacking");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Set<String> PERCENT = Set.of("%", "percent", "pct");

    /** Prepositions between a noun and what it is about, which seldom follow a verb. */
    private static final Set<String> ABOUT = Set.of("about", "between", "on", "over", "under", "with");

    private final String[] tokens;
    private final PartOfSpeech[] tags;

    NounRepairs(String[] tokens, PartOfSpeech[] tags) {
        this.tokens = tokens;
        this.tags = tags;
    }

    /** Whether the verb at the token is a noun. */
    boolean isNoun(int i) {
        return i == 0
                ? opensName() || opensAsPlural()
                : isVerbalNoun(i)
                        || isGerundOfPast(i)
                        || isSubjectOfPast(i)
                        || isDescribed(i)
                        || isObject(i)
                        || isCompound(i)
                        || isActor(i)
                        || isNamed(i)
                        || isInSingular(i);
    }

    /** {@code the opening} before something that is no noun. */
    private boolean isVerbalNoun(int i) {
        PartOfSpeech next = next(i);
        boolean behindNoun = tags[i - 1] == PartOfSpeech.NOUN && OCCASIONS.contains(tokens[i]);
        boolean ing = tokens[i].endsWith("ing");
        if (ing && WordNetNames.isCommonNoun(tokens[i - 1] + " " + tokens[i])) {
            return true;
        }
        return ing
                && (tags[i - 1] == PartOfSpeech.DET || behindNoun)
                && next != PartOfSpeech.ADJ
                && next != PartOfSpeech.NUM
                && !next.isNominal();
    }

    /** {@code fighting} in {@code since fighting resumed}, but not {@code driving} in {@code the man driving fled}. */
    private boolean isGerundOfPast(int i) {
        return tokens[i].endsWith("ing")
                && !tags[i - 1].isNominal()
                && !(tags[i - 1] == PartOfSpeech.VERB && VerbForm.of(tokens[i - 1]) == VerbForm.BASE)
                && tags[i - 1] != PartOfSpeech.AUX
                && tags[i - 1] != PartOfSpeech.ADV
                && isPast(i + 1)
                && WordNetNames.isCommonNoun(tokens[i]);
    }

    /** {@code Talks} in {@code Talks resumed} and {@code Talks on wages failed}: no sentence opens with such a verb. */
    private boolean opensAsPlural() {
        String word = tokens[0].toLowerCase(Locale.ROOT);
        if (tokens.length < 2 || VerbForm.of(word) != VerbForm.PRESENT || !WordNetClasses.isPlural(word)) {
            return false;
        }
        boolean told = tags[1] == PartOfSpeech.AUX || isPast(1);
        boolean described = ABOUT.contains(tokens[1])
                && Arrays.stream(tags, 2, tags.length)
                        .anyMatch(tag -> tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX);
        return told || described || tags[1] == PartOfSpeech.ADP && pastComesBeforeMark(2);
    }

    /** {@code rose} in {@code Shares in Acme rose}. */
    private boolean pastComesBeforeMark(int from) {
        int i = from;
        while (i < tags.length && tags[i] != PartOfSpeech.PUNCT && tags[i] != PartOfSpeech.AUX && !isPast(i)) {
            i++;
        }
        return i < tags.length && tags[i] != PartOfSpeech.PUNCT;
    }

    private boolean isPast(int i) {
        return i < tokens.length
                && tags[i] == PartOfSpeech.VERB
                && (VerbForm.of(tokens[i]) == VerbForm.PAST || VerbForm.of(tokens[i]) == VerbForm.PAST_OR_PARTICIPLE);
    }

    /** {@code shares} in {@code the bank's shares rose}: what a past tense follows is no verb itself. */
    private boolean isSubjectOfPast(int i) {
        return i + 1 < tokens.length
                && tags[i - 1].isNominal()
                && tokens[i].endsWith("s")
                && (PastRepairs.isPast(tokens[i + 1]) || isPastOfName(i + 1));
    }

    /** {@code closed} in {@code Acme shares closed higher}, but not in {@code Acme sells used cars}. */
    private boolean isPastOfName(int i) {
        return tags[i - 2] == PartOfSpeech.PROPN
                && VerbForm.of(tokens[i]) == VerbForm.PAST_OR_PARTICIPLE
                && WordNetClasses.isPlural(tokens[i - 1])
                && i + 1 < tokens.length
                && !tags[i + 1].isNominal();
    }

    /**
     * {@code stroke} in {@code a stroke forced her}, {@code leave} in {@code on medical leave}, {@code jump} in
     * {@code a 38% jump}, {@code desert} in {@code in the Australian desert}: a verb that stands where a noun does.
     */
    private boolean isDescribed(int i) {
        if (VerbForm.of(tokens[i]) != VerbForm.BASE) {
            return false;
        }
        boolean article = tags[i - 1] == PartOfSpeech.DET
                && (tokens[i - 1].equalsIgnoreCase("a") || tokens[i - 1].equalsIgnoreCase("an"));
        boolean percentage = PERCENT.contains(tokens[i - 1]) && i > 2 && tags[i - 3] == PartOfSpeech.DET;
        boolean described = i > 1
                && tags[i - 1] == PartOfSpeech.ADJ
                && (tags[i - 2] == PartOfSpeech.ADP || tags[i - 2] == PartOfSpeech.DET);
        boolean compound =
                i > 1 && tags[i - 1] == PartOfSpeech.PROPN && tags[i - 2] == PartOfSpeech.ADP && next(i).isNominal();
        boolean singular = i > 1
                && tags[i - 1] == PartOfSpeech.PROPN
                && !tokens[i - 1].endsWith("s")
                && tags[i - 2] == PartOfSpeech.DET;
        return (article || percentage || described || compound || singular) && WordNetNames.isCommonNoun(tokens[i]);
    }

    /** {@code talks} in {@code will begin talks}: a plural right behind another verb or a number. */
    private boolean isObject(int i) {
        return (tags[i - 1] == PartOfSpeech.VERB || tags[i - 1] == PartOfSpeech.NUM)
                && VerbForm.of(tokens[i]) == VerbForm.PRESENT
                && WordNetClasses.isPlural(tokens[i]);
    }

    /** {@code cut} in {@code rejected a pay cut in May}: the object of the verb before has none of its own behind it. */
    private boolean isCompound(int i) {
        return i > 2
                && tags[i - 1] == PartOfSpeech.NOUN
                && (tokens[i - 2].equals("a") || tokens[i - 2].equals("an"))
                && tags[i - 3] == PartOfSpeech.VERB
                && IrregularVerbs.isBase(tokens[i])
                && WordNetNames.isCommonNoun(tokens[i])
                && (next(i) == PartOfSpeech.ADP || next(i) == PartOfSpeech.PUNCT);
    }

    /** {@code Brewing} in {@code Brewing group Reid said}. */
    private boolean opensName() {
        return tokens.length > 2
                && tokens[0].endsWith("ing")
                && tags[1] == PartOfSpeech.NOUN
                && Character.isUpperCase(tokens[2].codePointAt(0))
                && WordNetNames.isCommonNoun(tokens[0].toLowerCase(Locale.ROOT));
    }

    /** {@code works} in {@code The Motala works, the oldest in Sweden, will close}: the verb comes behind the comma. */
    private boolean isNamed(int i) {
        boolean named = i > 1
                && tags[i - 1] == PartOfSpeech.PROPN
                && tags[i - 2] == PartOfSpeech.DET
                && VerbForm.of(tokens[i]) == VerbForm.PRESENT
                && WordNetClasses.isPlural(tokens[i]);
        boolean inserted = named && i + 2 < tokens.length && tokens[i + 1].equals(",");
        for (int at = i + 2; inserted && at < tags.length; at++) {
            if (tokens[at].equals(",")) {
                return at + 1 < tags.length && (tags[at + 1] == PartOfSpeech.AUX || isPast(at + 1));
            }
        }
        return false;
    }

    /** {@code drone} in {@code an underwater drone spotted it}: the verb comes behind. */
    private boolean isActor(int i) {
        return i > 1
                && tags[i - 1] == PartOfSpeech.NOUN
                && (tokens[i - 2].equalsIgnoreCase("a") || tokens[i - 2].equalsIgnoreCase("an"))
                && VerbForm.of(tokens[i]) == VerbForm.BASE
                && WordNetNames.isCommonNoun(tokens[i])
                && next(i) == PartOfSpeech.VERB
                && VerbForm.of(tokens[i + 1]) != VerbForm.BASE;
    }

    /** {@code show} in {@code was seen on a television show on Monday}: a verb would end in "s". */
    private boolean isInSingular(int i) {
        boolean bare = VerbForm.of(tokens[i]) == VerbForm.BASE && !IrregularVerbs.isPast(tokens[i]);
        boolean singular = tags[i - 1] == PartOfSpeech.NOUN && i > 1 && isDeterminer(i - 2);
        return bare && singular && WordNetClasses.isAttestedNoun(tokens[i]) && isBehindVerb(i - 2);
    }

    private boolean isDeterminer(int i) {
        return ARTICLES.contains(tokens[i]) && !WordNetClasses.isPlural(tokens[i + 1]);
    }

    /** Whether a verb with its preposition or nothing else stands before: {@code was seen on}, but not {@code helped}. */
    private boolean isBehindVerb(int article) {
        int before = article - 1;
        return before > 0 && tags[before] == PartOfSpeech.ADP;
    }

    private PartOfSpeech next(int i) {
        return i + 1 < tokens.length ? tags[i + 1] : PartOfSpeech.PUNCT;
    }
}
