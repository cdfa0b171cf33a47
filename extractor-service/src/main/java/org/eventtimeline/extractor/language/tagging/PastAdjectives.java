package org.eventtimeline.extractor.language.tagging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.Pronouns;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;

/** Finds the past tenses and participles that are taken for adjectives: {@code fined} in {@code Norway fined Acme}. */
final class PastAdjectives {
    private static final Set<String> HAVE = Set.of("had", "has", "have");

    private final String[] tokens;
    private final PartOfSpeech[] tags;

    PastAdjectives(String[] tokens, PartOfSpeech[] tags) {
        this.tokens = tokens;
        this.tags = tags;
    }

    /** Whether the adjective at the token, which opens no sentence, is a verb whatever follows. */
    boolean isVerb(int i) {
        return isBehindAuxiliary(i)
                || isBehindSubject(i)
                || isBeforeAdjective(i)
                || isBetweenNames(i)
                || isBehindComma(i)
                || isJoined(i)
                || isSecondVerb(i);
    }

    /** The same where no noun follows that it could describe. */
    boolean isVerbWithoutNoun(int i) {
        boolean subject = tags[i - 1].isNominal() || tags[i - 1] == PartOfSpeech.PRON;
        return isPast(i) && (subject || isBehindApposition(i) || isOnlyVerb(i));
    }

    /** {@code closed} in {@code was suddenly closed}. */
    private boolean isBehindAuxiliary(int i) {
        boolean auxiliary = tags[i - 1] == PartOfSpeech.AUX
                || HAVE.contains(tokens[i - 1])
                || i > 1 && tags[i - 1] == PartOfSpeech.ADV && tags[i - 2] == PartOfSpeech.AUX;
        boolean participle = tokens[i].endsWith("ed") || IrregularVerbs.isParticiple(tokens[i]);
        return auxiliary && participle && next(i) != PartOfSpeech.NOUN;
    }

    /** {@code closed} in {@code who closed shops}. */
    private boolean isBehindSubject(int i) {
        String before = tokens[i - 1].toLowerCase(Locale.ROOT);
        return isPast(i) && (Pronouns.mayBeSubject(before) || before.equals("who"));
    }

    /** {@code attacked} in {@code the army attacked nearby towns}. */
    private boolean isBeforeAdjective(int i) {
        return next(i) == PartOfSpeech.ADJ
                && tags[i - 1].isNominal()
                && isPast(i)
                && !WordNetClasses.isAdjective(tokens[i]);
    }

    /** {@code fined} in {@code Norway fined Acme}. */
    private boolean isBetweenNames(int i) {
        return isPast(i)
                && !Character.isUpperCase(tokens[i].codePointAt(0))
                && tags[i - 1].isNominal()
                && next(i) == PartOfSpeech.PROPN
                && Character.isUpperCase(tokens[i + 1].codePointAt(0))
                && tokens[i].indexOf('-') < 0;
    }

    /** {@code won} in {@code Lang, the mayor, won support}. */
    private boolean isBehindComma(int i) {
        return tokens[i - 1].equals(",") && IrregularVerbs.isPast(tokens[i]) && next(i) == PartOfSpeech.NOUN;
    }

    /** {@code left} in {@code killed two and left three hurt}. */
    private boolean isJoined(int i) {
        boolean object = next(i) == PartOfSpeech.NUM || next(i) == PartOfSpeech.DET || next(i) == PartOfSpeech.PRON;
        return IrregularVerbs.isPast(tokens[i]) && tags[i - 1] == PartOfSpeech.CCONJ && object;
    }

    /** {@code qualified} in {@code studied medicine and qualified in May}. */
    private boolean isSecondVerb(int i) {
        boolean closes = next(i) == PartOfSpeech.ADP || next(i) == PartOfSpeech.PUNCT;
        return i > 2 && isPast(i) && tags[i - 1] == PartOfSpeech.CCONJ && closes && isBehindObject(i);
    }

    /** Whether a noun and, farther before, a past tense stand before the conjunction. */
    private boolean isBehindObject(int i) {
        int before = tokens[i - 2].equals(",") ? i - 3 : i - 2;
        return (tags[before].isNominal() || tags[before] == PartOfSpeech.NUM)
                && IntStream.range(0, before).anyMatch(at -> PastRepairs.isPastVerb(tokens, tags, at))
                && Arrays.stream(tags, 0, before).noneMatch(tag -> tag == PartOfSpeech.AUX);
    }

    /** {@code resigned} in {@code Lang, the mayor, resigned.} */
    private boolean isBehindApposition(int i) {
        return i > 1 && tokens[i - 1].equals(",") && tags[i - 2].isNominal() && next(i) == PartOfSpeech.PUNCT;
    }

    /** {@code died} in {@code The old died in May}: a sentence has a verb. */
    private boolean isOnlyVerb(int i) {
        return i > 1
                && tags[i - 1] == PartOfSpeech.ADJ
                && tags[i - 2] == PartOfSpeech.DET
                && next(i) == PartOfSpeech.ADP
                && VerbRepairs.isVerbless(tags);
    }

    private boolean isPast(int i) {
        return tokens[i].endsWith("ed") && tokens[i].length() > 4 || IrregularVerbs.isPast(tokens[i]);
    }

    private PartOfSpeech next(int i) {
        return i + 1 < tokens.length ? tags[i + 1] : PartOfSpeech.PUNCT;
    }
}
