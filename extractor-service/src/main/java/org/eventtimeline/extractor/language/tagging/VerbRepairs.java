package org.eventtimeline.extractor.language.tagging;

import java.util.EnumSet;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.FunctionWords;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.Pronouns;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the verbs that the model takes for nouns or adjectives. */
final class VerbRepairs {
    private static final Set<String> NEGATIONS = Set.of("not", "n't");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> BEFORE_INFINITIVE = Set.of("due", "set", "ready", "likely", "able", "about");

    /** What may follow a bare verb behind a modal, and no adverb before the verb. */
    private static final Set<PartOfSpeech> AFTER_BARE_VERBS =
            EnumSet.of(PartOfSpeech.NUM, PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.PROPN, PartOfSpeech.ADP);

    private final TaggedWords words;
    private final PastRepairs past;
    private final PresentRepairs present;
    private final GerundRepairs gerunds;
    private final AsideRepairs asides;

    VerbRepairs(TaggedWords words) {
        this.words = words;
        this.past = new PastRepairs(words);
        this.present = new PresentRepairs(words);
        this.gerunds = new GerundRepairs(words);
        this.asides = new AsideRepairs(words);
    }

    /** Whether the noun or adjective at the token is a verb. */
    boolean isVerb(int i) {
        if (i == 0) {
            return isOpeningParticiple();
        }
        if (i + 1 == words.size() || !Character.isLowerCase(words.word(i).codePointAt(0))) {
            return false;
        }
        return switch (words.tag(i)) {
            case NOUN ->
                past.isOfNoun(i)
                        || present.isOfNoun(i)
                        || gerunds.isVerb(i)
                        || isBehindModal(i)
                        || isDoneToOneself(i)
                        || isShotDead(i)
                        || asides.isVerb(i);
            case ADJ -> past.isOfAdjective(i) || isBase(i) || isBehindModal(i);
            case ADV -> isBehindModal(i);
            default -> false;
        };
    }

    /** {@code Born} in {@code Born in Oslo, she} and {@code Born Ann Lee in Oslo, she}. */
    private boolean isOpeningParticiple() {
        return words.tag(0) == PartOfSpeech.PROPN
                && words.size() > 1
                && IrregularVerbs.isParticiple(words.lower(0))
                && (words.tag(1) == PartOfSpeech.ADP || words.lower(0).equals("born"));
    }

    /**
     * {@code close} in {@code it would close 60 shops}, {@code race} in {@code will next race in May}: a modal has no
     * other verb.
     */
    private boolean isBehindModal(int i) {
        boolean beyond = i > 1 && (words.tag(i - 1) == PartOfSpeech.ADV || NEGATIONS.contains(words.word(i - 1)));
        int modal = beyond ? i - 2 : i - 1;
        return words.tag(modal) == PartOfSpeech.AUX
                && FunctionWords.MODALS.contains(words.lower(modal))
                && (AFTER_BARE_VERBS.contains(words.tag(i + 1))
                        || words.tag(i) == PartOfSpeech.NOUN && words.closesPhrase(i)
                        || (words.tag(i) != PartOfSpeech.ADV && words.tag(i + 1) == PartOfSpeech.NOUN))
                && WordNetVerbs.contains(words.word(i));
    }

    /**
     * {@code expire} in {@code the rights, which expire soon}, {@code due to expire}, {@code cut jobs and close a
     * mill}.
     */
    private boolean isBase(int i) {
        boolean relative = words.tag(i - 1) == PartOfSpeech.PRON && RELATIVES.contains(words.word(i - 1));
        boolean infinitive = i > 1 && words.word(i - 1).equals("to") && BEFORE_INFINITIVE.contains(words.word(i - 2));
        boolean second = words.tag(i - 1) == PartOfSpeech.CCONJ
                && (words.tag(i + 1) == PartOfSpeech.NUM || words.tag(i + 1) == PartOfSpeech.DET);
        return (relative || infinitive || second) && WordNetVerbs.contains(words.word(i));
    }

    /** {@code shot} in {@code the owner shot himself}. */
    private boolean isDoneToOneself(int i) {
        return Pronouns.isReflexive(words.word(i + 1)) && words.mayBePast(i);
    }

    /** {@code shot} in {@code the man shot dead on Monday}. */
    private boolean isShotDead(int i) {
        return words.word(i).equals("shot") && words.word(i + 1).equals("dead");
    }
}
