package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Finds the nouns that the model takes for adjectives: {@code fine} in {@code paid a fine}. */
final class AdjectivalNouns {
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their");

    private static final Set<String> MEDALS = Set.of("gold", "silver", "bronze");

    private final TaggedWords words;

    AdjectivalNouns(TaggedWords words) {
        this.words = words;
    }

    /** Whether the adjective at the token, which does not open the sentence, is a noun. */
    boolean isNoun(int i) {
        return isDetermined(i)
                || isGoverned(i)
                || isHead(i)
                || isBeforeFinite(i)
                || isRole(i)
                || isOffice(i)
                || isGame(i)
                || isOfNextDate(i)
                || isMedal(i);
    }

    /**
     * {@code fine} in {@code paid a fine in May}, {@code executive} in {@code its new chief executive left},
     * {@code express} in {@code his express left the tracks}.
     */
    private boolean isDetermined(int i) {
        int determiner = i - 1;
        while (determiner > 0
                && (words.tag(determiner) == PartOfSpeech.ADJ || words.tag(determiner) == PartOfSpeech.NUM)) {
            determiner--;
        }
        boolean described = determiner < i - 1;
        boolean closes = words.next(i) == PartOfSpeech.ADP
                || words.next(i) == PartOfSpeech.ADV
                || words.next(i) == PartOfSpeech.PUNCT && !isBeforeAdjective(i)
                || words.next(i) == PartOfSpeech.NOUN && PastRepairs.isBeforeDeterminer(words, i + 1)
                || described && (words.isBeforeVerb(i) || isBeforeLastPast(i));
        return (closes || isOpening(i, determiner)) && isDeterminer(determiner) && isCommon(words.word(i));
    }

    /** {@code small} in {@code a small, 12-room hotel}. */
    private boolean isBeforeAdjective(int i) {
        return i + 3 < words.size()
                && words.word(i + 1).equals(",")
                && (words.tag(i + 2) == PartOfSpeech.ADJ || words.word(i + 2).indexOf('-') > 0)
                && words.tag(i + 3) == PartOfSpeech.NOUN;
    }

    /** {@code interior} in {@code The interior was restored}. */
    private boolean isOpening(int i, int determiner) {
        return determiner == 0 && i == 1 && words.next(i) == PartOfSpeech.AUX;
    }

    /** {@code the}, or what owns: {@code Acme's} in {@code Acme's chief executive, Ann Lee, left}. */
    private boolean isDeterminer(int i) {
        boolean owner = words.tag(i) == PartOfSpeech.PART && !words.word(i).equals("to");
        return owner || DETERMINERS.contains(words.lower(i));
    }

    /** {@code plastic} in {@code goods of plastic were banned}, {@code intent} in {@code a letter of intent to}. */
    private boolean isGoverned(int i) {
        boolean before = words.isBeforeVerb(i) || words.word(i - 1).equals("of") && words.next(i) == PartOfSpeech.PART;
        return words.tag(i - 1) == PartOfSpeech.ADP && before && isCommon(words.word(i));
    }

    /** {@code final} in {@code lost in the play-off final last May}, {@code won their semi-final 1-0}. */
    private boolean isGame(int i) {
        boolean round = words.word(i).endsWith("-final") && isDeterminer(i - 1);
        boolean game = words.word(i).equals("final")
                && words.tag(i - 1).isNominal()
                && !words.next(i).isNominal();
        return round || game;
    }

    /**
     * {@code gold} in {@code stormed to 400m gold at the games}, {@code claimed gold}, but not in {@code a gold ring}.
     */
    private boolean isMedal(int i) {
        boolean won = words.tag(i - 1) == PartOfSpeech.VERB
                || Character.isDigit(words.word(i - 1).charAt(0));
        return MEDALS.contains(words.word(i)) && won && !words.next(i).isNominal() && words.next(i) != PartOfSpeech.ADJ;
    }

    /** {@code silver} in {@code won bronze in 2010 and silver in 2018}. */
    private boolean isOfNextDate(int i) {
        return i > 1
                && words.tag(i - 1) == PartOfSpeech.CCONJ
                && words.tag(i - 2) == PartOfSpeech.NUM
                && words.next(i) == PartOfSpeech.ADP
                && isCommon(words.word(i));
    }

    /** {@code fair} in {@code the Moe fair was cancelled}: an adjective would stand before what it describes. */
    private boolean isBeforeFinite(int i) {
        boolean single = words.tag(i - 1).isNominal() && !WordNetClasses.isPlural(words.word(i - 1));
        boolean finite =
                words.next(i) == PartOfSpeech.AUX || words.next(i) == PartOfSpeech.VERB && words.mayBePast(i + 1);
        return single && finite && isCommon(words.word(i)) && !words.isCapitalised(i);
    }

    /**
     * {@code general} in {@code the attorney general resigned}, {@code chief} in {@code its finance chief, Ann Lee,}.
     */
    private boolean isHead(int i) {
        boolean acts = words.next(i) == PartOfSpeech.VERB && words.word(i + 1).endsWith("ed");
        boolean named = words.next(i) == PartOfSpeech.PUNCT && WordNetKinds.isKindOf(words.word(i), "person", 1);
        return words.tag(i - 1) == PartOfSpeech.NOUN
                && !words.word(i).endsWith("ed")
                && !IrregularVerbs.isParticiple(words.word(i))
                && (acts || named);
    }

    /** {@code executive} in {@code resigned as chief executive in May}. */
    private boolean isRole(int i) {
        int as = i - 1;
        while (as > 0 && words.tag(as) == PartOfSpeech.ADJ) {
            as--;
        }
        return words.word(as).equals("as")
                && words.closesPhrase(i)
                && WordNetKinds.isKindOf(words.word(i), "person", 1);
    }

    /** {@code chief} and {@code executive} in {@code Acme chief executive Ann Lee}. */
    private boolean isOffice(int i) {
        boolean behind =
                words.tag(i - 1) == PartOfSpeech.PROPN || words.lower(i - 1).equals("chief");
        boolean before = words.next(i).isNominal() || words.lower(i).equals("chief");
        return behind && before && !words.isCapitalised(i) && WordNetKinds.isKindOf(words.word(i), "leader", 2);
    }

    /** {@code executive} in {@code The chief executive resigned.}. */
    private boolean isBeforeLastPast(int i) {
        return words.next(i) == PartOfSpeech.ADJ
                && words.word(i + 1).endsWith("ed")
                && words.next(i + 1) == PartOfSpeech.PUNCT;
    }

    /** {@code fine} behind an article, {@code semi-final}. */
    private static boolean isCommon(String word) {
        return WordNetNames.isCommonNoun(word.substring(word.indexOf('-') + 1));
    }
}
