package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells what a word is that the model takes for an adjective: it may be a name, a past tense or an infinitive. */
final class AdjectiveRepairs {
    private static final Set<String> TIMELY = Set.of("early", "late");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their");

    private final TaggedWords words;
    private final PastAdjectives past;

    AdjectiveRepairs(TaggedWords words) {
        this.words = words;
        this.past = new PastAdjectives(words);
    }

    /** What the adjective at the token is. */
    PartOfSpeech repaired(int i) {
        if (isName(i)) {
            return PartOfSpeech.PROPN;
        }
        if (i == 0) {
            return PartOfSpeech.ADJ;
        }
        if (past.isVerb(i)) {
            return PartOfSpeech.VERB;
        }
        if (isDetermined(i) || isGoverned(i) || isHead(i) || isRole(i) || isOfNextDate(i)) {
            return PartOfSpeech.NOUN;
        }
        if (words.next(i).isNominal() || words.next(i) == PartOfSpeech.ADJ) {
            return isVerbBehindParticle(i) ? PartOfSpeech.VERB : PartOfSpeech.ADJ;
        }
        if (isTimely(i)) {
            return PartOfSpeech.ADV;
        }
        return past.isVerbWithoutNoun(i) || isInfinitive(i) ? PartOfSpeech.VERB : PartOfSpeech.ADJ;
    }

    private boolean isName(int i) {
        return words.isCapitalised(i)
                && (isBeforeVerb(i) || isSurname(i) || isForename(i) || isUnknown(i) || isFirm(i));
    }

    /** {@code Mutual} in {@code was bought by Northern Mutual}, but not {@code Korean} in {@code is North Korean}. */
    private boolean isFirm(int i) {
        return i > 1
                && words.tag(i - 1) == PartOfSpeech.ADJ
                && words.isCapitalised(i - 1)
                && words.tag(i - 2) == PartOfSpeech.ADP
                && !(isBeforeNoun(i) && words.isCapitalised(i + 1))
                && !words.next(i).isNominal();
    }

    /** {@code Just} in {@code Otto Just, the mayor}. */
    private boolean isSurname(int i) {
        return i > 0 && words.tag(i - 1) == PartOfSpeech.PROPN && !isBeforeNoun(i);
    }

    /** {@code Otto} in {@code Otto Lang}. */
    private boolean isForename(int i) {
        return words.next(i) == PartOfSpeech.PROPN && !WordNetClasses.isKnown(words.word(i));
    }

    /** {@code Otto} in {@code told Otto to leave}. */
    private boolean isUnknown(int i) {
        return i > 0 && !isBeforeNoun(i) && !WordNetClasses.isKnown(words.word(i));
    }

    /** {@code fine} in {@code paid a fine in May}, {@code executive} in {@code its new chief executive left}. */
    private boolean isDetermined(int i) {
        int determiner = i - 1;
        while (determiner > 0
                && (words.tag(determiner) == PartOfSpeech.ADJ || words.tag(determiner) == PartOfSpeech.NUM)) {
            determiner--;
        }
        boolean described = determiner < i - 1;
        boolean closes = words.next(i) == PartOfSpeech.ADP
                || words.next(i) == PartOfSpeech.ADV
                || words.next(i) == PartOfSpeech.PUNCT
                || described && (isBeforeVerb(i) || isBeforeLastPast(i));
        return closes && isDeterminer(determiner) && isNoun(words.word(i));
    }

    /** {@code the}, or what owns: {@code Acme's} in {@code Acme's chief executive, Ann Lee, left}. */
    private boolean isDeterminer(int i) {
        boolean owner = words.tag(i) == PartOfSpeech.PART && !words.word(i).equals("to");
        return owner || DETERMINERS.contains(words.lower(i));
    }

    /** {@code plastic} in {@code goods of plastic were banned}, {@code intent} in {@code a letter of intent to}. */
    private boolean isGoverned(int i) {
        boolean before = isBeforeVerb(i) || words.word(i - 1).equals("of") && words.next(i) == PartOfSpeech.PART;
        return words.tag(i - 1) == PartOfSpeech.ADP && before && isNoun(words.word(i));
    }

    /** {@code silver} in {@code won bronze in 2010 and silver in 2018}. */
    private boolean isOfNextDate(int i) {
        return i > 1
                && words.tag(i - 1) == PartOfSpeech.CCONJ
                && words.tag(i - 2) == PartOfSpeech.NUM
                && words.next(i) == PartOfSpeech.ADP
                && isNoun(words.word(i));
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
                && (words.next(i) == PartOfSpeech.ADP || words.next(i) == PartOfSpeech.PUNCT)
                && WordNetKinds.isKindOf(words.word(i), "person", 1);
    }

    /** {@code early} in {@code left early in May}, {@code late} in {@code broke down late in May}. */
    private boolean isTimely(int i) {
        int verb =
                i > 1 && (words.tag(i - 1) == PartOfSpeech.ADP || words.tag(i - 1) == PartOfSpeech.ADV) ? i - 2 : i - 1;
        return TIMELY.contains(words.word(i))
                && words.tag(verb) == PartOfSpeech.VERB
                && words.next(i) == PartOfSpeech.ADP;
    }

    /** {@code free} in {@code agreed to free Lee}. */
    private boolean isVerbBehindParticle(int i) {
        boolean particle = words.tag(i - 1) == PartOfSpeech.PART || words.next(i) == PartOfSpeech.PROPN;
        return particle && words.word(i - 1).equals("to") && WordNetVerbs.contains(words.word(i));
    }

    /** {@code close} in {@code plans to close}. */
    private boolean isInfinitive(int i) {
        return words.word(i - 1).equals("to")
                && Character.isLowerCase(words.word(i).codePointAt(0))
                && words.next(i) != PartOfSpeech.NUM;
    }

    private boolean isBeforeNoun(int i) {
        return words.next(i).isNominal() || words.next(i) == PartOfSpeech.ADJ || words.next(i) == PartOfSpeech.NUM;
    }

    private boolean isBeforeVerb(int i) {
        return words.next(i) == PartOfSpeech.AUX || words.next(i) == PartOfSpeech.VERB;
    }

    /** {@code executive} in {@code The chief executive resigned.}. */
    private boolean isBeforeLastPast(int i) {
        return words.next(i) == PartOfSpeech.ADJ
                && words.word(i + 1).endsWith("ed")
                && words.next(i + 1) == PartOfSpeech.PUNCT;
    }

    /** {@code fine} behind an article, {@code semi-final}. */
    private static boolean isNoun(String word) {
        return WordNetNames.isCommonNoun(word.substring(word.indexOf('-') + 1));
    }
}
