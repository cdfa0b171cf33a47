package org.eventtimeline.extractor.language.tagging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import org.eventtimeline.extractor.language.lexicon.Models;
import org.junit.jupiter.api.Test;

class TagModelTest {
    private static final String[] SENTENCE = {
        "The", "İzmir-born", "ferrymen's", "Quarterly", "closed", "in", "1985", ",", "they", "'ll", "zzvorp", "it", "."
    };

    private final TagModel model = new TagModel();
    private final POSModel openNlp = Models.<POSModel>load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    private final MaxentModel classifier = openNlp.getArtifact("pos.model");

    @Test
    void scoresAreThoseOfAllFeaturesTogether() {
        var said = model.read(SENTENCE);
        int[] tags = new int[SENTENCE.length];
        String[] names = new String[SENTENCE.length];
        double[] scores = new double[model.size()];
        for (int i = 0; i < SENTENCE.length; i++) {
            double[] expected = classifier.eval(
                    openNlp.getFactory().getPOSContextGenerator().getContext(i, SENTENCE, names, null));
            model.scores(said, i, tags, scores);
            double all = Arrays.stream(scores).sum();
            assertArrayEquals(
                    expected, Arrays.stream(scores).map(score -> score / all).toArray(), 1e-12, SENTENCE[i]);
            tags[i] = 5 * i % model.size();
            names[i] = classifier.getOutcome(tags[i]);
        }
    }
}
