package org.eventtimeline.extractor.temporal.english.holiday;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** Days on which the world, or a church or a country, remembers one thing: "World Refugee Day", "Candlemas". */
final class DaysForCauses {
    private static final String DAYS = """
            02-02 Candlemas
            02-04 World Cancer Day
            03-21 World Poetry Day
            03-22 World Water Day
            04-07 World Health Day
            04-15 Tax Day
            04-25 World Malaria Day
            04-27 King's Day
            05-03 World Press Freedom Day
            05-09 Europe Day
            05-12 International Nurses Day
            05-31 World No Tobacco Day
            06-05 World Environment Day
            06-08 World Oceans Day
            06-14 Flag Day
            06-16 Bloomsday
            06-20 World Refugee Day
            07-28 World Hepatitis Day
            08-19 World Humanitarian Day
            09-10 World Suicide Prevention Day
            09-21 International Day of Peace
            10-05 World Teachers Day
            10-10 World Mental Health Day
            10-16 World Food Day
            10-24 United Nations Day
            10-31 Reformation Day
            11-14 World Diabetes Day
            12-13 St Lucy's Day
            12-26 Kwanzaa
            """;

    /** The day before which the days of its year are over. */
    private static final MonthDay PUBLISHED = MonthDay.of(5, 15);

    private DaysForCauses() {}

    static List<Rule> rules() {
        return Arrays.stream(DAYS.split("\n")).map(DaysForCauses::rule).toList();
    }

    private static Rule rule(String line) {
        String name = line.substring(6);
        var day = MonthDay.parse("--" + line.substring(0, 5));
        String value = day.atYear(day.isAfter(PUBLISHED) ? 2023 : 2024).toString();
        String pattern =
                name.replace("'s", " _'s").replace("St ", "St|Saint [_.] ").replace("rs Day", "rs [_'] Day");
        return Holiday.fixed(name, day.getMonthValue(), day.getDayOfMonth(), value, pattern);
    }
}
