package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.Pronouns;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the past tenses and participles that are taken for adjectives: {@code fined} in {@code Norway fined Acme}. */
final class PastAdjectives {
    private static final Set<String> HAVE = Set.of("had", "has", "have");
    private static final Set<String> RELATIVES = Set.of("who", "which");

    private final TaggedWords words;
    private final JoinedPasts joined;

    PastAdjectives(TaggedWords words) {
        this.words = words;
        this.joined = new JoinedPasts(words);
    }

    /** Whether the adjective at the token, which opens no sentence, is a verb whatever follows. */
    boolean isVerb(int i) {
        return isBehindAuxiliary(i)
                || isBehindSubject(i)
                || isBeforeAdjective(i)
                || isBetweenNames(i)
                || isBehindComma(i)
                || isBehindRelative(i)
                || joined.isVerb(i);
    }

    /** The same where no noun follows that it could describe. */
    boolean isVerbWithoutNoun(int i) {
        boolean subject = words.tag(i - 1).isNominal() || words.tag(i - 1) == PartOfSpeech.PRON;
        return words.isSpeltAsPast(i) && (subject || isBehindApposition(i) || isOnlyVerb(i));
    }

    /** {@code closed} in {@code was suddenly closed}. */
    private boolean isBehindAuxiliary(int i) {
        boolean auxiliary = words.tag(i - 1) == PartOfSpeech.AUX
                || HAVE.contains(words.word(i - 1))
                || i > 1
                        && (words.tag(i - 1) == PartOfSpeech.ADV
                                || words.word(i - 1).equals("not"))
                        && words.tag(i - 2) == PartOfSpeech.AUX;
        boolean participle = words.word(i).endsWith("ed") || IrregularVerbs.isParticiple(words.word(i));
        return auxiliary
                && participle
                && (words.next(i) != PartOfSpeech.NOUN || words.isCapitalised(i + 1) || hasParticle(i));
    }

    /** {@code cut back}. */
    private boolean hasParticle(int i) {
        String verb = IrregularVerbs.lemma(words.word(i)).orElse(words.word(i));
        return WordNetVerbs.contains(verb + "_" + words.word(i + 1));
    }

    /** {@code closed} in {@code who closed shops}. */
    private boolean isBehindSubject(int i) {
        String before = words.lower(i - 1);
        return words.isSpeltAsPast(i) && (Pronouns.mayBeSubject(before) || before.equals("who"));
    }

    /** {@code attacked} in {@code the army attacked nearby towns}, {@code Lang, 44, pleaded guilty}. */
    private boolean isBeforeAdjective(int i) {
        boolean comma = words.word(i - 1).equals(",") && words.next(i + 1) != PartOfSpeech.NOUN;
        return words.next(i) == PartOfSpeech.ADJ
                && (comma || words.tag(i - 1).isNominal())
                && words.isSpeltAsPast(i)
                && !WordNetClasses.isAdjective(words.word(i));
    }

    /** {@code fined} in {@code Norway fined Acme}, {@code hired} in {@code Royal Electric hired Ann Lee}. */
    private boolean isBetweenNames(int i) {
        return words.isSpeltAsPast(i)
                && !words.isCapitalised(i)
                && (words.tag(i - 1).isNominal() || i > 1 && words.isCapitalised(i - 1))
                && words.next(i) == PartOfSpeech.PROPN
                && words.isCapitalised(i + 1)
                && words.word(i).indexOf('-') < 0;
    }

    /** {@code won} in {@code Lang, the mayor, won support}. */
    private boolean isBehindComma(int i) {
        return words.word(i - 1).equals(",")
                && IrregularVerbs.isPast(words.word(i))
                && words.next(i) == PartOfSpeech.NOUN;
    }

    /** {@code retired} in {@code Lang, who had opposed the sale, retired to Oslo}: a verb of the main clause. */
    private boolean isBehindRelative(int i) {
        boolean closes = words.word(i - 1).equals(",") && words.next(i) == PartOfSpeech.ADP && words.isSpeltAsPast(i);
        if (!closes) {
            return false;
        }
        int comma = i - 2;
        while (comma > 0 && words.tag(comma) != PartOfSpeech.PUNCT) {
            comma--;
        }
        return comma > 0
                && RELATIVES.contains(words.word(comma + 1))
                && words.tag(comma - 1).isNominal();
    }

    /** {@code resigned} in {@code Lang, the mayor, resigned.} */
    private boolean isBehindApposition(int i) {
        return i > 1
                && words.word(i - 1).equals(",")
                && words.tag(i - 2).isNominal()
                && words.next(i) == PartOfSpeech.PUNCT;
    }

    /** {@code died} in {@code The old died in May}: a sentence has a verb. */
    private boolean isOnlyVerb(int i) {
        return i > 1
                && words.tag(i - 1) == PartOfSpeech.ADJ
                && words.tag(i - 2) == PartOfSpeech.DET
                && words.next(i) == PartOfSpeech.ADP
                && words.areVerbless();
    }
}
