package org.eventtimeline.extractor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Finds parts of speech with OpenNLP's model of Universal Dependencies English, of those that WordNet allows a word, and
 * lemmas.
 */
final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSModel model = Models.<POSModel>load(MODEL, POSModel::new);

    /** Costly to make, and of use to one thread at a time. */
    private final ThreadLocal<POSContextGenerator> context =
            ThreadLocal.withInitial(() -> model.getFactory().getPOSContextGenerator());

    private final Lemmatizer lemmatizer = new Lemmatizer();

    PartOfSpeech[] tag(String[] tokens) {
        String[] plain = new String[tokens.length];
        List<Set<PartOfSpeech>> excluded = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            plain[i] = plain(tokens[i]);
            excluded.add(WordNetClasses.excluded(plain[i]));
        }
        List<String> tags = model.getPosSequenceModel()
                .bestSequence(
                        plain,
                        null,
                        context.get(),
                        (i, words, before, tag) -> !excluded.get(i).contains(PartOfSpeech.ofTag(tag)))
                .getOutcomes();
        PartOfSpeech[] result = new PartOfSpeech[tokens.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = PartOfSpeech.ofTag(tags.get(i));
        }
        TagRepairs.repair(plain, result);
        return result;
    }

    String lemma(String token, PartOfSpeech pos) {
        return lemmatizer.lemma(plain(token), pos);
    }

    /** The token in the typewriter spelling that the models have learned. */
    private static String plain(String token) {
        return switch (token) {
            case "“", "”", "``", "''", "«", "»" -> "\"";
            case "‘" -> "'";
            case "–", "—", "--" -> "-";
            default -> token.replace('’', '\'');
        };
    }
}
