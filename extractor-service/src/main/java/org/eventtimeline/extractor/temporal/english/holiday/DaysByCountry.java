package org.eventtimeline.extractor.temporal.english.holiday;

import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;

/** When countries keep the days that they call alike. */
final class DaysByCountry {
    private static final String DAYS = """
            independence 07-05 algeria
            independence 07-04 america
            independence 07-09 argentina
            independence 09-21 armenia
            independence 03-26 bangladesh
            independence 07-03 belarus
            independence 08-06 bolivia
            independence 09-07 brazil
            independence 09-22 bulgaria
            independence 09-18 chile
            independence 07-20 colombia
            independence 08-10 ecuador
            independence 02-24 estonia
            independence 12-06 finland
            independence 05-26 georgia
            independence 03-06 ghana
            independence 03-25 greece
            independence 01-01 haiti
            independence 08-15 india
            independence 08-17 indonesia
            independence 08-06 jamaica
            independence 12-16 kazakhstan
            independence 11-18 latvia
            independence 11-22 lebanon
            independence 02-16 lithuania
            independence 08-31 malaysia
            independence 09-16 mexico
            independence 08-27 moldova
            independence 11-18 morocco
            independence 10-01 nigeria
            independence 08-14 pakistan
            independence 07-28 peru
            independence 06-12 philippine
            independence 11-11 poland
            independence 04-04 senegal
            independence 12-09 tanzania
            independence 03-20 tunisia
            independence 10-09 uganda
            independence 08-24 ukraine
            independence 08-25 uruguay
            independence 09-01 uzbekistan
            independence 07-05 venezuela
            independence 10-24 zambia
            independence 04-18 zimbabwe
            republic 01-26 india
            republic 06-02 italy
            republic 10-25 kazakhstan
            republic 03-23 pakistan
            republic 10-29 turkey
            national 10-26 austria
            national 07-21 belgium
            national 10-01 china
            national 07-14 france
            national 06-17 iceland
            national 02-25 kuwait
            national 06-23 luxembourg
            national 11-18 oman
            national 12-18 qatar
            national 08-09 singapore
            national 10-12 spain
            national 06-06 sweden
            national 08-01 switzerland
            national 10-10 taiwan
            national 09-02 vietnam
            constitution 05-03 poland
            constitution 05-17 norway
            constitution 09-17 america
            liberation 04-25 italy
            liberation 05-05 netherlands
            liberation 05-05 denmark
            victory 05-09 russia
            """;

    private DaysByCountry() {}

    /** The days by the first word of their name and the country. */
    static Map<String, MonthDay> read() {
        Map<String, MonthDay> days = new HashMap<>();
        for (String line : DAYS.split("\n")) {
            String[] words = line.split(" ");
            days.put(words[0] + " " + words[2], MonthDay.parse("--" + words[1]));
        }
        return Map.copyOf(days);
    }
}
