package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.HOLIDAY;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Phrases;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Slot;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** The days that countries call alike and keep at different times: "India's Independence Day". */
final class NationalDays {
    private static final String DAYS = """
            independence 07-04 america american u.s. us
            independence 07-09 argentina argentine
            independence 03-26 bangladesh bangladeshi
            independence 09-07 brazil brazilian
            independence 09-18 chile chilean
            independence 07-20 colombia colombian
            independence 12-06 finland finnish
            independence 05-26 georgia georgian
            independence 03-06 ghana ghanaian
            independence 03-25 greece greek
            independence 08-15 india indian
            independence 08-17 indonesia indonesian
            independence 08-06 jamaica jamaican
            independence 08-31 malaysia malaysian
            independence 09-16 mexico mexican
            independence 10-01 nigeria nigerian
            independence 08-14 pakistan pakistani
            independence 07-28 peru peruvian
            independence 06-12 philippine philippines
            independence 11-11 poland polish
            independence 08-24 ukraine ukrainian
            independence 07-05 venezuela venezuelan
            independence 04-18 zimbabwe zimbabwean
            republic 01-26 india indian
            republic 06-02 italy italian
            republic 10-25 kazakhstan
            republic 03-23 pakistan pakistani
            republic 10-29 turkey turkish
            national 10-01 china chinese
            national 07-14 france french
            national 08-09 singapore
            national 10-12 spain spanish
            national 06-06 sweden swedish
            national 08-01 swiss switzerland
            national 10-10 taiwan taiwanese
            constitution 05-03 poland polish
            constitution 05-17 norway norwegian
            constitution 09-17 america american u.s. us
            victory 05-09 russia russian soviet
            """;

    private static final Map<String, MonthDay> BY_NAME_AND_COUNTRY = read();

    /** Those before whose own day its name stands without them. */
    private static final TokenSet OWN = TokenSet.words("nation", "country", "america");

    private NationalDays() {}

    static List<Slot> slots() {
        String[] names = names(0);
        String[] countries = names(1);
        return List.of(
                new Slot("celebration", TokenSet.words(names), NationalDays::name),
                new Slot("country", TokenSet.words(countries), NationalDays::name));
    }

    static List<Rule> rules() {
        return List.of(
                Rule.of("national day", HOLIDAY, "{country} [_'s] {celebration} Day [[,] [of|in] {yearnumber}]")
                        .meansParts(m -> parts(m, m.end()))
                        .gives("2015-08-15", "They met on India's [Independence Day 2015].")
                        .gives("2024-03-23", "They met on Pakistan's [Republic Day].")
                        .gives("2023-10-01", "They met on Chinese [National Day]."),
                Rule.of("national day in a country", HOLIDAY, "{celebration} Day in [the] {country}")
                        .meansParts(m -> parts(m, m.start() + 2))
                        .gives("2023-10-29", "They met on [Republic Day] in Turkey."),
                Rule.of("independence day", HOLIDAY, "Independence Day [[,] [of|in] {yearnumber}]")
                        .means(m -> isAnothers(m) ? null : meaning(m, "independence america"))
                        .gives("2023-07-04", "They met on [Independence Day].")
                        .givesNothing("They met on Ruritania's Independence Day."));
    }

    private static List<Rule.Part> parts(Match m, int end) {
        String name = m.get("celebration", String.class);
        Meaning meaning = meaning(m, name + " " + m.get("country", String.class));
        return meaning == null ? null : List.of(new Rule.Part(m.startOf("celebration", 0), end, meaning));
    }

    private static Meaning meaning(Match m, String nameAndCountry) {
        MonthDay day = BY_NAME_AND_COUNTRY.get(nameAndCountry);
        return day == null ? null : Holiday.meaning(m, m.start(), day::atYear);
    }

    /** "Ruritania's Independence Day". */
    private static boolean isAnothers(Match m) {
        Token owned = m.phrases().token(m.start() - 1);
        Token owner = m.phrases().token(m.start() - 2);
        return owned != null && owned.is("'s") && owner != null && !OWN.allows(owner);
    }

    private static Reading name(Phrases phrases, int at) {
        Token token = phrases.token(at);
        return token.capitalised() ? new Reading(token.word(), at + 1) : null;
    }

    private static String[] names(int place) {
        return BY_NAME_AND_COUNTRY.keySet().stream()
                .map(key -> key.split(" ")[place])
                .distinct()
                .toArray(String[]::new);
    }

    private static Map<String, MonthDay> read() {
        Map<String, MonthDay> days = new HashMap<>();
        for (String line : DAYS.split("\n")) {
            String[] words = line.split(" ");
            MonthDay day = MonthDay.parse("--" + words[1]);
            Arrays.stream(words).skip(2).forEach(country -> days.put(words[0] + " " + country, day));
        }
        return Map.copyOf(days);
    }
}
