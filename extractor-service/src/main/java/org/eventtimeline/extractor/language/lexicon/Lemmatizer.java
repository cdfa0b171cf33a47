package org.eventtimeline.extractor.language.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;

/** Finds dictionary forms: by list and rule, and where rules leave a choice with OpenNLP's model. */
public final class Lemmatizer {
    private static final Map<String, String> PRESENT_FORMS = Map.of(
            "is", "be", "are", "be", "am", "be", "'s", "be", "'re", "be", "'m", "be", "has", "have", "'ve", "have",
            "does", "do");

    /** The model is slow, so that its answers are kept, up to this many. */
    private static final int MAX_KNOWN = 20_000;

    private static final String MODEL = "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

    private final ThreadSafeLemmatizerME model =
            new ThreadSafeLemmatizerME(Models.<LemmatizerModel>load(MODEL, LemmatizerModel::new));
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** The dictionary form of a word, in lower case unless it is a name. */
    public String lemma(String word, PartOfSpeech pos) {
        if (pos == PartOfSpeech.PROPN) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (pos) {
            case NOUN -> Inflection.singular(lower);
            case VERB, AUX -> IrregularVerbs.lemma(lower).orElseGet(() -> regularVerb(lower));
            default -> lower;
        };
    }

    private String regularVerb(String lower) {
        String irregular = PRESENT_FORMS.get(lower);
        if (irregular != null) {
            return irregular;
        }
        VerbForm form = VerbForm.of(lower);
        if (form == VerbForm.PRESENT) {
            return Inflection.withoutS(lower);
        }
        return form == VerbForm.BASE ? lower : lookUp(lower);
    }

    /** Asks the model which of the possible verbs it is: {@code hoping} is of {@code hope}, not of {@code hop}. */
    private String lookUp(String form) {
        String lemma = known.get(form);
        if (lemma == null) {
            List<String> candidates = verbs(form);
            String guess = candidates.size() == 1
                    ? candidates.get(0)
                    : model.lemmatize(new String[] {form}, new String[] {PartOfSpeech.VERB.name()})[0];
            lemma = candidates.contains(guess) ? guess : candidates.get(0);
            if (known.size() < MAX_KNOWN) {
                known.put(form, lemma);
            }
        }
        return lemma;
    }

    /** The verbs of which the form may be one, the likeliest first: those that WordNet has, where it has any. */
    private static List<String> verbs(String form) {
        Optional<String> irregular = WordNetForms.lemma(form);
        if (irregular.isPresent()) {
            return List.of(irregular.get());
        }
        List<String> spelled = List.copyOf(Inflection.verbs(form));
        List<String> known = spelled.stream().filter(WordNetVerbs::contains).toList();
        return known.isEmpty() ? spelled : known;
    }
}
