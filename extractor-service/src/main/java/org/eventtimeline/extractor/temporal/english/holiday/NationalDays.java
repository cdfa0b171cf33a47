package org.eventtimeline.extractor.temporal.english.holiday;

import static org.eventtimeline.extractor.temporal.english.word.Categories.HOLIDAY;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Phrases;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Slot;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.meaning.InCountry;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** The days that countries call alike and keep at different times: "India's Independence Day". */
public final class NationalDays {
    private static final Map<String, MonthDay> BY_NAME_AND_COUNTRY = DaysByCountry.read();

    /** Those before whose own day its name stands without them. */
    private static final TokenSet OWN = TokenSet.words("nation", "country", "america");

    private NationalDays() {}

    /** The slots for countries and the names of their days. */
    public static List<Slot> slots() {
        return List.of(
                new Slot("celebration", TokenSet.words(names()), NationalDays::name),
                new Slot("country", TokenSet.words(Countries.words()), NationalDays::country));
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
                        .gives("2023-10-29", "They met on [Republic Day] in Turkey.")
                        .gives("2023-08-15", "Kenya fell silent. They met on [Independence Day] in India."),
                Rule.of("national day of the text's country", HOLIDAY, "{celebration} Day [[,] [of|in] {yearnumber}]")
                        .means(m -> isAnothers(m) ? null : new InCountry(country -> ofCountry(m, country)))
                        .gives("2023-07-04", "They met on [Independence Day].")
                        .gives("2024-01-26", "India fell silent. They met on [Republic Day].")
                        .givesNothing("Kenya fell silent. They met on Independence Day.", "They met on National Day.")
                        .givesNothing("They met on Ruritania's Independence Day."));
    }

    private static List<Rule.Part> parts(Match m, int end) {
        String name = m.get("celebration", String.class);
        Meaning meaning = meaning(m, name + " " + m.get("country", String.class));
        return meaning == null ? null : List.of(new Rule.Part(m.startOf("celebration", 0), end, meaning));
    }

    /** Where no country is named, Independence Day is that of the United States. */
    private static Meaning ofCountry(Match m, String country) {
        String name = m.get("celebration", String.class);
        boolean american = country.equals(Countries.NONE) && name.equals("independence");
        return meaning(m, name + " " + (american ? "america" : country));
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

    private static Reading country(Phrases phrases, int at) {
        Token token = phrases.token(at);
        String country = token.capitalised() ? Countries.named(token.word()) : null;
        return country == null ? null : new Reading(country, at + 1);
    }

    private static Set<String> names() {
        return BY_NAME_AND_COUNTRY.keySet().stream()
                .map(key -> key.split(" ")[0])
                .collect(Collectors.toSet());
    }
}
