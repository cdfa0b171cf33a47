package org.eventtimeline.extractor.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;

/** Finds dictionary forms: irregular verbs by list, other verbs and nouns with OpenNLP's model. */
final class Lemmatizer {
    /** The model is slow, so that its answers are kept, up to this many. */
    private static final int MAX_KNOWN = 20_000;

    private static final String MODEL = "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

    private final ThreadSafeLemmatizerME model =
            new ThreadSafeLemmatizerME(Models.<LemmatizerModel>load(MODEL, LemmatizerModel::new));
    private final Map<String, String> known = new ConcurrentHashMap<>();

    String lemma(String word, PartOfSpeech pos) {
        if (pos == PartOfSpeech.PROPN) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) {
            return IrregularVerbs.lemma(lower).orElseGet(() -> lookUp(lower, pos));
        }
        return pos == PartOfSpeech.NOUN ? lookUp(lower, pos) : lower;
    }

    private String lookUp(String lower, PartOfSpeech pos) {
        String key = pos + " " + lower;
        String lemma = known.get(key);
        if (lemma == null) {
            lemma = model.lemmatize(new String[] {lower}, new String[] {pos.name()})[0];
            if (known.size() < MAX_KNOWN) {
                known.put(key, lemma);
            }
        }
        return lemma;
    }
}
