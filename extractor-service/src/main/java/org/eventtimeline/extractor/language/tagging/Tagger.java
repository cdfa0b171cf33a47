package org.eventtimeline.extractor.language.tagging;

import java.util.Arrays;
import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.Lemmatizer;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.PossibleClasses;

/**
 * Finds parts of speech, and lemmas: where a word can be several things, with OpenNLP's model of Universal Dependencies
 * English.
 *
 * <p>Each word is given the likeliest tag after those of the words before. OpenNLP's own tagger keeps three ways to tag
 * a sentence instead, but reads the features of a word only once, for the best of them: the same is found.
 */
public final class Tagger {
    private final TagModel model = new TagModel();
    private final Lemmatizer lemmatizer = new Lemmatizer();

    /** The parts of speech of the words of a sentence. */
    public PartOfSpeech[] tag(String[] tokens) {
        String[] plain = Arrays.stream(tokens).map(Tagger::plain).toArray(String[]::new);
        double[][][] said = model.read(plain);
        int[] tags = new int[tokens.length];
        PartOfSpeech[] result = new PartOfSpeech[tokens.length];
        double[] scores = new double[model.size()];
        double[] verbal = new double[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            Set<PartOfSpeech> possible = PossibleClasses.of(plain[i], i == 0 || plain[i - 1].equals("\""));
            if (possible.size() == 1) {
                result[i] = possible.iterator().next();
                tags[i] = model.outcome(result[i]);
            } else {
                model.scores(said, i, tags, scores);
                tags[i] = best(scores, possible);
                result[i] = model.pos(tags[i]);
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
            if ((best < 0 || scores[i] > scores[best]) && possible.contains(model.pos(i))) {
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
            if (possible.contains(model.pos(i))) {
                all += scores[i];
                verb += model.pos(i) == PartOfSpeech.VERB ? scores[i] : 0;
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
