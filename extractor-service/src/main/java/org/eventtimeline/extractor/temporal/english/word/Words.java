package org.eventtimeline.extractor.temporal.english.word;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.value.Season;

/** The English words that name calendar things. */
public final class Words {
    /** Words that are also common words; as names they have a capital. */
    public static final TokenSet AMBIGUOUS = TokenSet.words(
            "may", "march", "mar", "jan", "dec", "august", "sun", "sat", "mon", "wed", "fri", "thu", "sept", "sep",
            "apr", "jun", "jul", "nov", "oct", "feb", "tue");

    /** Months, from 1, by their words. */
    public static final Map<String, Integer> MONTHS = Misspellings.with(index(
            1,
            "january jan",
            "february feb feburary",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov novemeber",
            "december dec decemeber"));

    /** Months as Roman digits. */
    public static final Map<String, Integer> ROMAN_MONTHS =
            index(1, "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    /** Weekdays, Monday being 1, by their words. */
    public static final Map<String, Integer> WEEKDAYS = Misspellings.with(index(
            1,
            "monday mon",
            "tuesday tue tues",
            "wednesday wed weds wensday wendsday",
            "thursday thu thurs thur",
            "friday fri",
            "saturday sat",
            "sunday sun"));

    /** Seasons by their words. */
    public static final Map<String, Season.Name> SEASONS = Map.ofEntries(
            Map.entry("spring", Season.Name.SPRING),
            Map.entry("springtime", Season.Name.SPRING),
            Map.entry("summer", Season.Name.SUMMER),
            Map.entry("summertime", Season.Name.SUMMER),
            Map.entry("midsummer", Season.Name.SUMMER),
            Map.entry("autumn", Season.Name.AUTUMN),
            Map.entry("fall", Season.Name.AUTUMN),
            Map.entry("winter", Season.Name.WINTER),
            Map.entry("wintertime", Season.Name.WINTER),
            Map.entry("midwinter", Season.Name.WINTER));

    /** Decades by their words: the year of a century in which they begin. */
    public static final Map<String, Integer> DECADES = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90,
            "noughties",
            100,
            "aughts",
            100);

    private Words() {}

    /** A list of words, separated by spaces. */
    public static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }

    /** Tokens that are one of a list of words, separated by spaces. */
    public static TokenSet tokens(String words) {
        return TokenSet.words(words.split(" "));
    }

    /** The weekday of a number, Monday being 1. */
    public static DayOfWeek weekday(int number) {
        return DayOfWeek.of(number);
    }

    /** Spellings, separated by spaces, of one number after the other. */
    static Map<String, Integer> index(int first, String... spellings) {
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < spellings.length; i++) {
            for (String spelling : spellings[i].split(" ")) {
                map.put(spelling, first + i);
            }
        }
        return Map.copyOf(map);
    }
}
