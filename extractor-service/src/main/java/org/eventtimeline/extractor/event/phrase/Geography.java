package org.eventtimeline.extractor.event.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Countries and peoples, as the JDK's locale data and WordNet know them. */
public final class Geography {
    /** Codes of the United Nations (M49) for the continents. */
    private static final Stream<String> CONTINENTS = Stream.of("002", "142", "150", "009", "003", "005", "013", "419");

    private static final Set<String> COUNTRIES = Stream.concat(Stream.of(Locale.getISOCountries()), CONTINENTS)
            .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
            .collect(Collectors.toSet());
    private static final Set<String> ABBREVIATED = Set.of("US", "U.S.", "UK", "U.K.");
    private static final Set<String> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .map(code -> new Locale(code).getDisplayLanguage(Locale.ENGLISH))
            .collect(Collectors.toSet());

    /** Countries whose people are called otherwise. */
    private static final Map<String, String> OF_PEOPLES = Map.ofEntries(
            Map.entry("American", "United States"),
            Map.entry("British", "Britain"),
            Map.entry("Danish", "Denmark"),
            Map.entry("Dutch", "Netherlands"),
            Map.entry("Finnish", "Finland"),
            Map.entry("French", "France"),
            Map.entry("Greek", "Greece"),
            Map.entry("Irish", "Ireland"),
            Map.entry("Polish", "Poland"),
            Map.entry("Spanish", "Spain"),
            Map.entry("Swiss", "Switzerland"),
            Map.entry("Thai", "Thailand"),
            Map.entry("Turkish", "Turkey"));

    /** So many letters the names of a country and of its people have in common. */
    private static final int SAME = 4;

    private Geography() {}

    /** Whether it is the name of a country. */
    public static boolean isCountry(String name) {
        return COUNTRIES.contains(name) || ABBREVIATED.contains(name);
    }

    /** Whether the name is that of a place known all over the world. */
    public static boolean isKnownPlace(String name) {
        return isCountry(name)
                || WordNetNames.isPlace(name)
                || WordNetNames.isPlace(Words.withoutAccents(name).replace(".", ""));
    }

    /** {@code Kenyan}, {@code French}; also the plural: {@code Kenyans}. */
    public static boolean isPeople(String word) {
        return WordNetNames.isNationality(word) || LANGUAGES.contains(word) || isPlural(word);
    }

    /**
     * The country of which the word tells that is most like it: {@code Norway} of {@code Norwegian}; none if it is far.
     */
    public static Optional<String> countryOf(String people) {
        if (OF_PEOPLES.containsKey(people)) {
            return Optional.of(OF_PEOPLES.get(people));
        }
        List<String> near = COUNTRIES.stream()
                .filter(country -> country.indexOf(' ') < 0)
                .filter(country -> common(country, people) >= SAME)
                .sorted(Comparator.comparing((String country) -> common(country, people))
                        .reversed())
                .toList();
        boolean one = near.size() == 1 || near.size() > 1 && common(near.get(0), people) > common(near.get(1), people);
        return one ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** How many letters both begin with. */
    private static int common(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /** {@code Kenyans}. */
    public static boolean isPlural(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
        return WordNetNames.isNationality(singular) || singular.endsWith("an") && LANGUAGES.contains(singular);
    }
}
