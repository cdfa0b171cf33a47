package org.eventtimeline.extractor.language.tagging;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import org.eventtimeline.extractor.language.lexicon.Models;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * OpenNLP's model of Universal Dependencies English, which tells how likely a word has each tag.
 *
 * <p>The model is log-linear: what its features say together is the product of what each says by itself. So it is asked
 * but once what a word says of its own tag, and of those of the words near it.
 */
final class TagModel {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** So many words are kept, those seen first. */
    private static final int MOST_KEPT = 20_000;

    private static final int LONGEST_KEPT = 32;

    /** How the features of the words from two before to two behind begin; those of the word itself are many. */
    private static final String[] NEAR = {"p2w=", "p1w=", "", "n1w=", "n2w="};

    /** The features of the first three words. */
    private static final String[] OPENINGS = {"S=begin", "p1S=begin", "p2S=begin"};

    /** How far it sees in each direction. */
    private static final int REACH = 2;

    private final POSModel model = Models.<POSModel>load(MODEL, POSModel::new);
    private final MaxentModel classifier = model.getArtifact("pos.model");
    private final double[] nothing = classifier.eval(new String[0]);
    private final PartOfSpeech[] outcomes = IntStream.range(0, classifier.getNumOutcomes())
            .mapToObj(outcome -> PartOfSpeech.ofTag(classifier.getOutcome(outcome)))
            .toArray(PartOfSpeech[]::new);

    private final int[] whole = Arrays.stream(PartOfSpeech.values())
            .mapToInt(pos -> classifier.getIndex(pos.name()))
            .toArray();

    /** Costly to make, and of use to one thread at a time. */
    private final ThreadLocal<POSContextGenerator> features =
            ThreadLocal.withInitial(() -> model.getFactory().getPOSContextGenerator());

    /** What each word says where it stands from two before to two behind; null for nothing. */
    private final Map<String, double[][]> words = new ConcurrentHashMap<>();

    /** What it says of a word that it is the first, the second or the third. */
    private final double[][] openings = Arrays.stream(OPENINGS).map(this::said).toArray(double[][]::new);

    /** What an outcome says of the next word. */
    private final double[][] after = IntStream.range(0, outcomes.length)
            .mapToObj(last -> said("t=" + classifier.getOutcome(last)))
            .toArray(double[][]::new);

    /** What two outcomes, the earlier first, say of the next word. */
    private final double[][][] afterTwo = IntStream.range(0, outcomes.length)
            .mapToObj(first -> IntStream.range(0, outcomes.length)
                    .mapToObj(last -> said("t2=" + classifier.getOutcome(first) + "," + classifier.getOutcome(last)))
                    .toArray(double[][]::new))
            .toArray(double[][][]::new);

    /** How many outcomes there are. */
    int size() {
        return outcomes.length;
    }

    /** The part of speech of an outcome, of which several may have the same. */
    PartOfSpeech pos(int outcome) {
        return outcomes[outcome];
    }

    /** The outcome that is nothing but the part of speech. */
    int outcome(PartOfSpeech pos) {
        return whole[pos.ordinal()];
    }

    /** What the words say of the tags of those near them, for {@link #scores}. */
    double[][][] read(String[] sentence) {
        return Arrays.stream(sentence).map(this::word).toArray(double[][][]::new);
    }

    /**
     * How likely each outcome is for word {@code i}, to some scale.
     *
     * @param sentence what its words say
     * @param tags the outcomes of those before
     */
    void scores(double[][][] sentence, int i, int[] tags, double[] scores) {
        Arrays.fill(scores, 1);
        for (int by = Math.max(0, i - REACH); by <= i + REACH && by < sentence.length; by++) {
            multiply(scores, sentence[by][by - i + REACH]);
        }
        if (i < openings.length) {
            multiply(scores, openings[i]);
        }
        if (i > 0) {
            multiply(scores, after[tags[i - 1]]);
        }
        if (i > 1) {
            multiply(scores, afterTwo[tags[i - 2]][tags[i - 1]]);
        }
    }

    private static void multiply(double[] scores, double[] said) {
        if (said != null) {
            for (int outcome = 0; outcome < scores.length; outcome++) {
                scores[outcome] *= said[outcome];
            }
        }
    }

    private double[][] word(String word) {
        double[][] known = words.get(word);
        if (known == null) {
            known = learn(word);
            if (word.length() <= LONGEST_KEPT && words.size() < MOST_KEPT) {
                words.put(word, known);
            }
        }
        return known;
    }

    private double[][] learn(String word) {
        String lower = StringUtil.toLowerCase(word);
        double[][] said = Arrays.stream(NEAR).map(place -> said(place + lower)).toArray(double[][]::new);
        String[] alone = features.get().getContext(0, new String[] {word}, new String[1], null);
        said[REACH] = said(Arrays.stream(alone)
                .filter(feature -> !feature.equals(OPENINGS[0]))
                .toArray(String[]::new));
        return said;
    }

    /** What the features say, or null for nothing. */
    private double[] said(String... features) {
        double[] scores = classifier.eval(features);
        return Arrays.equals(scores, nothing) ? null : scores;
    }
}
