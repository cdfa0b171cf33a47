package org.eventtimeline.extractor.temporal.english.holiday;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells which country a text speaks of, by whose calendar of holidays it goes. */
public final class Countries {
    static final String NONE = "";

    /** A longer text is told by its beginning. */
    private static final int MOST_TOKENS = 4_000;

    /** Each country with what else its name and its people are called by; the rest have their own names only. */
    private static final String NAMES = """
            america american americans u.s. us usa washington
            argentina argentine
            australia australian australians sydney melbourne
            bangladesh bangladeshi
            brazil brazilian
            britain british u.k. uk england english london
            canada canadian canadians ottawa toronto
            chile chilean
            china chinese beijing
            colombia colombian
            finland finnish
            france french paris
            georgia georgian
            germany german germans berlin
            ghana ghanaian
            greece greek
            india indian indians delhi
            indonesia indonesian
            ireland irish dublin
            italy italian
            jamaica jamaican
            kazakhstan kazakh
            malaysia malaysian
            mexico mexican
            nigeria nigerian
            norway norwegian
            pakistan pakistani
            peru peruvian
            philippines philippine filipino
            poland polish
            russia russian russians soviet moscow
            singapore singaporean
            spain spanish
            sweden swedish
            switzerland swiss
            taiwan taiwanese
            turkey turkish
            ukraine ukrainian
            venezuela venezuelan
            zealand
            zimbabwe zimbabwean
            """;

    private static final Map<String, String> BY_WORD = byWord();

    private Countries() {}

    /** The country that the word names, as it is called itself; null where it names none. */
    static String named(String word) {
        return BY_WORD.get(word);
    }

    /** The words that name a country. */
    static Set<String> words() {
        return BY_WORD.keySet();
    }

    /** The country that a text names most often, the first of several; {@link #NONE} where it names none. */
    public static String mostNamed(Tokens tokens) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int at = 0; at < MOST_TOKENS && tokens.at(at) != null; at++) {
            Token token = tokens.at(at);
            String country = token.capitalised() ? named(token.word()) : null;
            if (country != null) {
                counts.merge(country, 1, Integer::sum);
            }
        }
        String most = NONE;
        int times = 0;
        for (var count : counts.entrySet()) {
            if (count.getValue() > times) {
                most = count.getKey();
                times = count.getValue();
            }
        }
        return most;
    }

    private static Map<String, String> byWord() {
        Map<String, String> countries = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = new Locale.Builder()
                    .setRegion(code)
                    .build()
                    .getDisplayCountry(Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT);
            if (name.indexOf(' ') < 0) {
                countries.put(name, name);
            }
        }
        for (String line : NAMES.split("\n")) {
            String[] words = line.split(" ");
            for (String word : words) {
                countries.put(word, words[0]);
            }
        }
        return Map.copyOf(countries);
    }
}
