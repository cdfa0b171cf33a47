package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells what a word is that the model takes for an adjective: it may be a name, a past tense or an infinitive. */
final class AdjectiveRepairs {
    private static final Set<String> TIMELY = Set.of("early", "late");

    /** Adjectives with which dates begin. */
    private static final Set<String> DATING = Set.of("last", "next");

    private final TaggedWords words;
    private final PastAdjectives past;
    private final AdjectivalNouns nouns;

    AdjectiveRepairs(TaggedWords words) {
        this.words = words;
        this.past = new PastAdjectives(words);
        this.nouns = new AdjectivalNouns(words);
    }

    /** What the adjective at the token is. */
    PartOfSpeech repaired(int i) {
        if (isName(i)) {
            return PartOfSpeech.PROPN;
        }
        if (i == 0 || WordNetClasses.isOnlyAdjective(words.word(i))) {
            return PartOfSpeech.ADJ;
        }
        if (past.isVerb(i)) {
            return endsName(i) ? PartOfSpeech.PROPN : PartOfSpeech.VERB;
        }
        if (nouns.isNoun(i)) {
            return PartOfSpeech.NOUN;
        }
        if (words.next(i).isNominal() || words.next(i) == PartOfSpeech.ADJ && !isBeforeDate(i)) {
            return isVerbBehindParticle(i) ? PartOfSpeech.VERB : PartOfSpeech.ADJ;
        }
        if (isTimely(i)) {
            return PartOfSpeech.ADV;
        }
        return past.isVerbWithoutNoun(i) || isInfinitive(i) ? PartOfSpeech.VERB : PartOfSpeech.ADJ;
    }

    /** {@code United} in {@code Halden United finished third}, but not in {@code Norvane United With Acme}. */
    private boolean endsName(int i) {
        return words.isCapitalised(i)
                && words.tag(i - 1) == PartOfSpeech.PROPN
                && i + 1 < words.size()
                && !words.isCapitalised(i + 1);
    }

    /** {@code expired} in {@code since the patent expired last year}. */
    private boolean isBeforeDate(int i) {
        return DATING.contains(words.word(i + 1)) && words.tag(i - 1) == PartOfSpeech.NOUN;
    }

    private boolean isName(int i) {
        return words.isCapitalised(i)
                && (words.isBeforeVerb(i) || isSurname(i) || isUnknown(i) || isFirm(i) || isJoined(i));
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

    /** {@code Northern} and {@code Western} in {@code Northern & Western}. */
    private boolean isJoined(int i) {
        return i > 0 && words.word(i - 1).equals("&")
                || i + 2 < words.size() && words.word(i + 1).equals("&") && words.isCapitalised(i + 2);
    }

    /** {@code Just} in {@code Otto Just, the mayor}. */
    private boolean isSurname(int i) {
        return i > 0 && words.tag(i - 1) == PartOfSpeech.PROPN && !isBeforeNoun(i);
    }

    /** {@code Otto} in {@code Otto Lang} and {@code Orlo} in {@code Orlo, a former colonel, left}. */
    private boolean isUnknown(int i) {
        return words.next(i) != PartOfSpeech.NOUN && !WordNetClasses.isKnown(words.word(i));
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
}
