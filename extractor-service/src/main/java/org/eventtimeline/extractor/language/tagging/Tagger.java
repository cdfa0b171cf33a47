package org.eventtimeline.extractor.language.tagging;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.eventtimeline.extractor.language.lexicon.Lemmatizer;
import org.eventtimeline.extractor.language.lexicon.Models;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.PossibleClasses;

/**
 * Finds parts of speech, and lemmas: where a word can be several things, with OpenNLP's model of Universal Dependencies
 * English.
 *
 * <p>Each word is given the likeliest tag after those of the words before. OpenNLP's own tagger keeps three ways to tag
 * a sentence instead, but reads the features of a word only once, for the best of them: the same is found at a third of
 * the cost.
 */
public final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSModel model = Models.<POSModel>load(MODEL, POSModel::new);
    private final MaxentModel classifier = model.getArtifact("pos.model");
    private final PartOfSpeech[] outcomes = IntStream.range(0, classifier.getNumOutcomes())
            .mapToObj(outcome -> PartOfSpeech.ofTag(classifier.getOutcome(outcome)))
            .toArray(PartOfSpeech[]::new);

    /** Costly to make, and of use to one thread at a time. */
    private final ThreadLocal<POSContextGenerator> features =
            ThreadLocal.withInitial(() -> model.getFactory().getPOSContextGenerator());

    private final Lemmatizer lemmatizer = new Lemmatizer();

    /** The parts of speech of the words of a sentence. */
    public PartOfSpeech[] tag(String[] tokens) {
        String[] plain = Arrays.stream(tokens).map(Tagger::plain).toArray(String[]::new);
        String[] tags = new String[tokens.length];
        PartOfSpeech[] result = new PartOfSpeech[tokens.length];
        POSContextGenerator generator = features.get();
        double[] scores = new double[outcomes.length];
        double[] verbal = new double[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            Set<PartOfSpeech> possible = PossibleClasses.of(plain[i], i == 0 || plain[i - 1].equals("\""));
            if (possible.size() == 1) {
                result[i] = possible.iterator().next();
                tags[i] = result[i].name();
            } else {
                classifier.eval(generator.getContext(i, plain, tags, null), scores);
                int best = best(scores, possible);
                tags[i] = classifier.getOutcome(best);
                result[i] = outcomes[best];
                verbal[i] = verbal(scores, possible);
            }
        }
        var words = new TaggedWords(plain, result, verbal);
        TagRepairs.repair(words);
        MissingVerb.find(words);
        DisagreeingVerbs.correct(words);
        return result;
    }

    /** The likeliest outcome of those possible. */
    private int best(double[] scores, Set<PartOfSpeech> possible) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((best < 0 || scores[i] > scores[best]) && possible.contains(outcomes[i])) {
                best = i;
            }
        }
        return best;
    }

    /** How likely the word is a verb among what it may be, from 0 to 1. */
    private double verbal(double[] scores, Set<PartOfSpeech> possible) {
        double verb = 0;
        double all = 0;
        for (int i = 0; i < scores.length; i++) {
            if (possible.contains(outcomes[i])) {
                all += scores[i];
                verb += outcomes[i] == PartOfSpeech.VERB ? scores[i] : 0;
            }
        }
        return verb / all;
    }

    /** The dictionary form of a word, in lower case unless it is a name. */
    public String lemma(String token, PartOfSpeech pos) {
        return lemmatizer.lemma(plain(token), pos);
    }

    /** The token in the typewriter spelling that the models have learned. */
    private static String plain(String token) {
        return switch (token) {
            case "“", "”", "``", "''", "«", "»" -> "\"";
            case "‘" -> "'";
            case "£", "€", "¥" -> "$";
            case "–", "—", "--" -> "-";
            default -> token.replace('’', '\'');
        };
    }
}
