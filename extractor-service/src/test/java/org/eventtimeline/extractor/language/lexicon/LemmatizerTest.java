package org.eventtimeline.extractor.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
    private static final Lemmatizer LEMMATIZER = new Lemmatizer();

    @ParameterizedTest(name = "{0} is a form of {1}, which makes {2} in the present")
    @CsvSource({
        "signed, sign, signs",
        "arrived, arrive, arrives",
        "unveiled, unveil, unveils",
        "named, name, names",
        "settled, settle, settles",
        "stopped, stop, stops",
        "carried, carry, carries",
        "hoping, hope, hopes",
        "clinging, cling, clings",
        "deplored, deplore, deplores",
        "reaches, reach, reaches",
        "goes, go, goes",
        "fled, flee, flees",
        "took, take, takes",
        "undergone, undergo, undergoes",
        "celebrated, celebrate, celebrates",
        "buried, bury, buries",
        "thronged, throng, throngs",
        "conferred, confer, confers",
        "has, have, has",
        "were, be, is",
    })
    void knowsVerbs(String form, String lemma, String present) {
        assertEquals(lemma, LEMMATIZER.lemma(form, PartOfSpeech.VERB));
        assertEquals(present, Conjugation.present(lemma, false));
    }

    @ParameterizedTest(name = "{0} is the plural of {1}")
    @CsvSource({
        "talks, talk",
        "parties, party",
        "crises, crisis",
        "losses, loss",
        "churches, church",
        "children, child",
        "policemen, policeman",
        "news, news",
        "campus, campus",
    })
    void knowsNouns(String plural, String singular) {
        assertEquals(singular, LEMMATIZER.lemma(plural, PartOfSpeech.NOUN));
    }
}
