package org.eventtimeline.extractor.language;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/** Finds parts of speech with OpenNLP's model of Universal Dependencies English, and lemmas. */
final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSTagger tagger = new ThreadSafePOSTaggerME(Models.<POSModel>load(MODEL, POSModel::new));
    private final Lemmatizer lemmatizer = new Lemmatizer();

    PartOfSpeech[] tag(String[] tokens) {
        String[] plain = new String[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            plain[i] = plain(tokens[i]);
        }
        String[] tags = tagger.tag(plain);
        PartOfSpeech[] result = new PartOfSpeech[tags.length];
        for (int i = 0; i < tags.length; i++) {
            result[i] = PartOfSpeech.ofTag(tags[i]);
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
