package org.eventtimeline.extractor.temporal.english.holiday;

import static org.eventtimeline.extractor.temporal.english.holiday.Holiday.nthDay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.eventtimeline.extractor.temporal.calendar.Easter;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.InCountry;

/** Holidays that countries call alike and reckon differently, by the country that the text speaks of: "Labour Day". */
final class HolidaysOfCountries {
    /** Where labour is celebrated in September. */
    private static final Set<String> LABOR_IN_SEPTEMBER = Set.of(Countries.NONE, "america", "canada");

    private static final Set<String> LENTEN_MOTHERS = Set.of("britain", "ireland");
    private static final Set<String> SOUTHERN_FATHERS = Set.of("australia", "zealand");

    private HolidaysOfCountries() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                                "Thanksgiving",
                                HolidaysOfCountries::thanksgiving,
                                "2023-11-23",
                                "Thanksgiving",
                                "thanksgiving day")
                        .gives("2023-10-09", "Ottawa fell silent when Canadians met on [Thanksgiving]."),
                rule("Labor Day", HolidaysOfCountries::laborDay, "2023-09-04", "labor|labour day")
                        .gives("2024-05-01", "In India they met on [Labour Day]."),
                rule("Mother's Day", HolidaysOfCountries::mothersDay, "2024-05-12", "mother _'s day")
                        .gives("2024-03-10", "In England they met on [Mother's Day]."),
                rule("Father's Day", HolidaysOfCountries::fathersDay, "2023-06-18", "father _'s day")
                        .gives("2023-09-03", "In Australia they met on [Father's Day]."));
    }

    private static Rule rule(
            String name, Function<String, IntFunction<LocalDate>> byCountry, String value, String... patterns) {
        return Holiday.rule(
                name,
                (m, start) -> new InCountry(country -> Holiday.meaning(m, start, byCountry.apply(country))),
                value,
                patterns);
    }

    private static IntFunction<LocalDate> thanksgiving(String country) {
        return country.equals("canada")
                ? year -> nthDay(year, 10, 2, DayOfWeek.MONDAY)
                : year -> nthDay(year, 11, 4, DayOfWeek.THURSDAY);
    }

    private static IntFunction<LocalDate> laborDay(String country) {
        if (country.equals("zealand")) {
            return year -> nthDay(year, 10, 4, DayOfWeek.MONDAY);
        }
        return LABOR_IN_SEPTEMBER.contains(country)
                ? year -> nthDay(year, 9, 1, DayOfWeek.MONDAY)
                : year -> LocalDate.of(year, 5, 1);
    }

    private static IntFunction<LocalDate> mothersDay(String country) {
        return LENTEN_MOTHERS.contains(country)
                ? year -> Easter.western(year).minusDays(21)
                : year -> nthDay(year, 5, 2, DayOfWeek.SUNDAY);
    }

    private static IntFunction<LocalDate> fathersDay(String country) {
        return SOUTHERN_FATHERS.contains(country)
                ? year -> nthDay(year, 9, 1, DayOfWeek.SUNDAY)
                : year -> nthDay(year, 6, 3, DayOfWeek.SUNDAY);
    }
}
