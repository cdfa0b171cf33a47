package org.eventtimeline.extractor.language.tagging;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * Finds the verb of a sentence that seems to have none: of the words that may be one the likeliest, {@code shot} in
 * {@code Police shot dead a man who had fled.}
 */
final class MissingVerb {
    private static final Set<String> PLURALS = Set.of("police", "people", "staff", "crew");

    /** What the model holds for less likely is none; a heading, which no stop ends, may do without a verb. */
    private static final double LEAST = 0.01;

    private static final double LEAST_IN_HEADING = 0.1;

    private final TaggedWords words;
    private final double least;

    private MissingVerb(TaggedWords words) {
        this.words = words;
        this.least = words.word(words.size() - 1).endsWith(".") ? LEAST : LEAST_IN_HEADING;
    }

    /** Takes a word for the verb of the sentence if it needs one. */
    static void find(TaggedWords words) {
        int end = Math.min(Attribution.start(words), endOfEntry(words));
        if (VerbCount.lacksVerb(words, end)) {
            var missing = new MissingVerb(words);
            IntStream.range(1, end)
                    .filter(missing::mayBeVerb)
                    .boxed()
                    .max(Comparator.comparingDouble(words::verbal))
                    .ifPresent(i -> words.retag(i, PartOfSpeech.VERB));
        }
    }

    /** The semicolon of {@code 1985: Output moves to Oslo; 90 lose their jobs}, or the end of the sentence. */
    private static int endOfEntry(TaggedWords words) {
        return IntStream.range(1, words.size())
                .filter(i -> words.tag(0) == PartOfSpeech.NUM && words.word(1).equals(":"))
                .filter(i -> words.word(i).equals(";"))
                .findFirst()
                .orElse(words.size());
    }

    private boolean mayBeVerb(int i) {
        String word = words.word(i);
        boolean subject = words.tag(i - 1).isNominal()
                || words.tag(i - 1) == PartOfSpeech.ADV
                || words.tag(i - 1) == PartOfSpeech.NUM
                || i > 1 && words.isCapitalised(i - 1)
                || words.word(i - 1).equals(",");
        return subject
                && !words.isVerbal(i)
                && (words.verbal(i) >= least || isBeforeInfinitive(i) || isBehindNoun(i))
                && Character.isLowerCase(word.codePointAt(0))
                && (words.mayBePast(i) || isPresent(i));
    }

    /**
     * {@code opens} in {@code The film opens}, {@code plans} in {@code Lang Motors plans}, {@code back} in
     * {@code Voters in the town back the plan}.
     */
    private boolean isPresent(int i) {
        String word = words.word(i);
        String lemma = Inflection.withoutS(word);
        boolean agrees = lemma.equals(word)
                ? IntStream.range(0, i).anyMatch(this::isPlural)
                : !isPlural(i - 1) || words.isCapitalised(i - 1);
        return agrees && WordNetVerbs.contains(lemma);
    }

    /** {@code ousted} in {@code The board ousted chief executive Ann Lee.}, where no adjective stands. */
    private boolean isBehindNoun(int i) {
        return least == LEAST
                && words.tag(i) == PartOfSpeech.ADJ
                && words.tag(i - 1).isNominal()
                && words.word(i).endsWith("ed")
                && words.word(i).indexOf('-') < 0
                && !WordNetClasses.isOnlyAdjective(words.word(i));
    }

    /** {@code to close} behind {@code plans}. */
    private boolean isBeforeInfinitive(int i) {
        return i + 2 < words.size() && words.word(i + 1).equals("to") && words.tag(i + 2) == PartOfSpeech.VERB;
    }

    private boolean isPlural(int i) {
        boolean plural = WordNetClasses.isPlural(words.lower(i)) || PLURALS.contains(words.lower(i));
        return words.tag(i) == PartOfSpeech.NUM || words.tag(i).isNominal() && plural;
    }
}
