package org.eventtimeline.extractor.language.tagging;

import java.util.Locale;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Tells what a word is that the model takes for an adjective: it may be a name, a past tense or an infinitive. */
final class AdjectiveRepairs {
    private static final Set<String> TIMELY = Set.of("early", "late");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their");

    private final String[] tokens;
    private final PartOfSpeech[] tags;
    private final PastAdjectives past;

    AdjectiveRepairs(String[] tokens, PartOfSpeech[] tags) {
        this.tokens = tokens;
        this.tags = tags;
        this.past = new PastAdjectives(tokens, tags);
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
        if (isDetermined(i) || isGoverned(i) || isHead(i)) {
            return PartOfSpeech.NOUN;
        }
        if (next(i).isNominal() || next(i) == PartOfSpeech.ADJ) {
            return PartOfSpeech.ADJ;
        }
        if (isTimely(i)) {
            return PartOfSpeech.ADV;
        }
        return past.isVerbWithoutNoun(i) || isInfinitive(i) ? PartOfSpeech.VERB : PartOfSpeech.ADJ;
    }

    private boolean isName(int i) {
        return Character.isUpperCase(tokens[i].codePointAt(0))
                && (isBeforeVerb(i) || isSurname(i) || isForename(i) || isUnknown(i));
    }

    /** {@code Just} in {@code Otto Just, the mayor}. */
    private boolean isSurname(int i) {
        return i > 0 && tags[i - 1] == PartOfSpeech.PROPN && !isBeforeNoun(i);
    }

    /** {@code Otto} in {@code Otto Lang}. */
    private boolean isForename(int i) {
        return next(i) == PartOfSpeech.PROPN && !WordNetClasses.isKnown(tokens[i]);
    }

    /** {@code Otto} in {@code told Otto to leave}. */
    private boolean isUnknown(int i) {
        return i > 0 && !isBeforeNoun(i) && !WordNetClasses.isKnown(tokens[i]);
    }

    /** {@code fine} in {@code paid a fine in May}, {@code executive} in {@code its new chief executive left}. */
    private boolean isDetermined(int i) {
        int determiner = i - 1;
        while (determiner > 0 && (tags[determiner] == PartOfSpeech.ADJ || tags[determiner] == PartOfSpeech.NUM)) {
            determiner--;
        }
        boolean described = determiner < i - 1;
        boolean closes = next(i) == PartOfSpeech.ADP
                || next(i) == PartOfSpeech.ADV
                || next(i) == PartOfSpeech.PUNCT
                || described && (isBeforeVerb(i) || isBeforeLastPast(i));
        return closes && DETERMINERS.contains(tokens[determiner].toLowerCase(Locale.ROOT)) && isNoun(tokens[i]);
    }

    /** {@code plastic} in {@code goods of plastic were banned}. */
    private boolean isGoverned(int i) {
        return tags[i - 1] == PartOfSpeech.ADP && isBeforeVerb(i) && isNoun(tokens[i]);
    }

    /** {@code general} in {@code the attorney general resigned}. */
    private boolean isHead(int i) {
        return tags[i - 1] == PartOfSpeech.NOUN
                && !tokens[i].endsWith("ed")
                && !IrregularVerbs.isParticiple(tokens[i])
                && next(i) == PartOfSpeech.VERB
                && tokens[i + 1].endsWith("ed");
    }

    /** {@code early} in {@code left early in May}, {@code late} in {@code broke down late in May}. */
    private boolean isTimely(int i) {
        int verb = i > 1 && (tags[i - 1] == PartOfSpeech.ADP || tags[i - 1] == PartOfSpeech.ADV) ? i - 2 : i - 1;
        return TIMELY.contains(tokens[i]) && tags[verb] == PartOfSpeech.VERB && next(i) == PartOfSpeech.ADP;
    }

    /** {@code close} in {@code plans to close}. */
    private boolean isInfinitive(int i) {
        return tokens[i - 1].equals("to")
                && Character.isLowerCase(tokens[i].codePointAt(0))
                && next(i) != PartOfSpeech.NUM;
    }

    private boolean isBeforeNoun(int i) {
        return next(i).isNominal() || next(i) == PartOfSpeech.ADJ || next(i) == PartOfSpeech.NUM;
    }

    private boolean isBeforeVerb(int i) {
        return next(i) == PartOfSpeech.AUX || next(i) == PartOfSpeech.VERB;
    }

    /** {@code executive} in {@code The chief executive resigned.}. */
    private boolean isBeforeLastPast(int i) {
        return next(i) == PartOfSpeech.ADJ && tokens[i + 1].endsWith("ed") && next(i + 1) == PartOfSpeech.PUNCT;
    }

    private PartOfSpeech next(int i) {
        return i + 1 < tokens.length ? tags[i + 1] : PartOfSpeech.PUNCT;
    }

    /** {@code fine} behind an article, {@code semi-final}. */
    private static boolean isNoun(String word) {
        return WordNetNames.isCommonNoun(word.substring(word.indexOf('-') + 1));
    }
}
