package org.eventtimeline.extractor.language.tagging;

import java.util.EnumSet;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds prepositions, {@code including} even where it could be a participle. */
final class PrepositionRepairs {
    private static final Set<PartOfSpeech> OPENING_NOUNS = EnumSet.of(
            PartOfSpeech.DET,
            PartOfSpeech.PRON,
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.ADJ,
            PartOfSpeech.NUM);

    private static final Set<String> PARTICIPLES = Set.of("following", "pending");
    private static final Set<String> PARTICLES = Set.of("out", "off", "up", "down");

    private final TaggedWords words;

    PrepositionRepairs(TaggedWords words) {
        this.words = words;
    }

    /** Whether the word is a preposition, whatever it is taken for. */
    boolean isPreposition(int i) {
        return isTakenForNoun(i)
                || i > 0 && isIncluding(i)
                || isWorth(i)
                || isFollowing(i)
                || isRole(i)
                || isOpposite(i)
                || isExcepting(i)
                || isGoverning(i);
    }

    /**
     * {@code against} in {@code filed a suit on Monday against Acme}, {@code after} in {@code since 1998 after Lee},
     * {@code over} in {@code just over last year's}, but not in {@code just over 40}.
     */
    private boolean isGoverning(int i) {
        boolean governs = Prepositions.governs(words.word(i))
                || words.word(i).equals("after")
                || words.word(i).equals("over") && words.next(i) == PartOfSpeech.ADJ;
        return words.tag(i) == PartOfSpeech.ADV && governs && OPENING_NOUNS.contains(words.next(i));
    }

    /** {@code as} in {@code took over as managing director}, but not in {@code as many as nine}. */
    private boolean isRole(int i) {
        boolean role = words.next(i) == PartOfSpeech.NOUN
                || words.next(i) == PartOfSpeech.DET
                || words.next(i) == PartOfSpeech.VERB && words.word(i + 1).endsWith("ing");
        return i > 0 && words.word(i).equals("as") && words.tag(i) == PartOfSpeech.ADV && role;
    }

    /**
     * {@code following} in {@code closed its shop following a fire}, {@code Following a fire, it closed}, but not in
     * {@code is following a trend}, {@code pending} in {@code freed him pending trial}, but not in {@code two pending
     * cases}.
     */
    private boolean isFollowing(int i) {
        boolean behind = i > 0
                && (words.tag(i - 1).isNominal()
                        || words.tag(i - 1) == PartOfSpeech.VERB
                        || PARTICLES.contains(words.word(i - 1)));
        boolean opens = i == 0 && words.word(i).equals("Following");
        return (opens || PARTICIPLES.contains(words.word(i)) && behind) && OPENING_NOUNS.contains(words.next(i));
    }

    /** {@code Amid} in {@code Amid protests, she resigned}, {@code In} in {@code In 2012 she was elected}. */
    private boolean isTakenForNoun(int i) {
        return words.tag(i).isNominal() && (i == 0 || !words.isCapitalised(i)) && Prepositions.isOnly(words.lower(i));
    }

    /** {@code opposite} in {@code sang Tosca opposite Ann Lee}. */
    private boolean isOpposite(int i) {
        return words.word(i).equals("opposite")
                && i > 0
                && i + 1 < words.size()
                && words.tag(i - 1).isNominal()
                && (words.next(i) == PartOfSpeech.DET || words.isCapitalised(i + 1));
    }

    /** {@code but} in {@code all but two of the charges}. */
    private boolean isExcepting(int i) {
        return words.word(i).equals("but")
                && i > 0
                && words.lower(i - 1).equals("all")
                && words.next(i) == PartOfSpeech.NUM;
    }

    /** {@code including} in {@code six people, including two children}. */
    private boolean isIncluding(int i) {
        return words.word(i).equals("including") && words.tag(i) == PartOfSpeech.VERB;
    }

    /** {@code worth} in {@code a deal worth $5 million}. */
    private boolean isWorth(int i) {
        return words.word(i).equals("worth")
                && i + 1 < words.size()
                && (words.tag(i + 1) == PartOfSpeech.NUM
                        || words.tag(i + 1) == PartOfSpeech.SYM
                        || words.word(i + 1).endsWith("$"));
    }
}
