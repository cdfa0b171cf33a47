package org.eventtimeline.extractor.temporal.english.holiday;

import static org.eventtimeline.extractor.temporal.english.holiday.Holiday.fixed;
import static org.eventtimeline.extractor.temporal.english.holiday.Holiday.nth;
import static org.eventtimeline.extractor.temporal.english.holiday.Holiday.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Holidays and named days: "Christmas", "Thanksgiving Day", "last Easter", "Election Day 2020". */
final class Holidays {
    private static final TokenSet BEFORE_NIGHTS = TokenSet.words("on", "until", "till", "by", "before", "after");

    private Holidays() {}

    static List<Rule> rules() {
        return List.of(
                fixed("New Year's Day", 1, 1, "2024-01-01", "new year _'s day", "new years [_'] day"),
                fixed("New Year's Eve", 12, 31, "2023-12-31", "new year _'s eve", "new years [_'] eve"),
                rule("Twelfth Night", Holidays::twelfthNight, "2024-01-05", "Twelfth Night")
                        .givesNothing("They played Twelfth Night."),
                fixed("Epiphany", 1, 6, "2024-01-06", "Epiphany"),
                fixed("Valentine's Day", 2, 14, "2024-02-14", "[st.] valentine _'s day"),
                fixed("St Patrick's Day", 3, 17, "2024-03-17", "st|saint [_.] patrick _'s day"),
                fixed("April Fools' Day", 4, 1, "2024-04-01", "april fool _'s day", "april fools _' day"),
                fixed("International Women's Day", 3, 8, "2024-03-08", "[International] Women _'s Day"),
                fixed("Groundhog Day", 2, 2, "2024-02-02", "Groundhog Day"),
                fixed("Holocaust Memorial Day", 1, 27, "2024-01-27", "holocaust memorial|remembrance day"),
                fixed("the Ides of March", 3, 15, "2024-03-15", "the ides of march"),
                fixed("Pi Day", 3, 14, "2024-03-14", "Pi Day"),
                fixed("Nowruz", 3, 20, "2024-03-20", "Nowruz", "Persian|Iranian New Year"),
                fixed("Songkran", 4, 13, "2024-04-13", "Songkran", "Thai New Year"),
                fixed("Midsummer's Day", 6, 24, "2023-06-24", "Midsummer [_'s] Day", "st|saint [_.] john _'s day"),
                fixed("Michaelmas", 9, 29, "2023-09-29", "michaelmas"),
                fixed("Singles' Day", 11, 11, "2023-11-11", "Singles [_'|_'s] Day"),
                fixed("St Nicholas Day", 12, 6, "2023-12-06", "st|saint [_.] nicholas [_'|_'s] day"),
                fixed("St Stephen's Day", 12, 26, "2023-12-26", "st|saint [_.] stephen _'s day"),
                nth("Remembrance Sunday", 11, 2, DayOfWeek.SUNDAY, "2023-11-12", "remembrance sunday"),
                fixed("Burns Night", 1, 25, "2024-01-25", "Burns Night"),
                fixed("St David's Day", 3, 1, "2024-03-01", "st|saint [_.] david _'s day"),
                fixed("St George's Day", 4, 23, "2024-04-23", "st|saint [_.] george _'s day"),
                fixed("St Andrew's Day", 11, 30, "2023-11-30", "st|saint [_.] andrew _'s day"),
                fixed("Waitangi Day", 2, 6, "2024-02-06", "waitangi day"),
                fixed("Cinco de Mayo", 5, 5, "2024-05-05", "cinco de mayo"),
                fixed("VE Day", 5, 8, "2024-05-08", "VE Day", "V - E Day", "Victory in Europe Day"),
                fixed("German Unity Day", 10, 3, "2023-10-03", "[German] Unity Day"),
                fixed("Assumption Day", 8, 15, "2023-08-15", "Assumption Day", "the feast of the Assumption"),
                fixed("All Saints' Day", 11, 1, "2023-11-01", "all saints [_'] day"),
                fixed("All Souls' Day", 11, 2, "2023-11-02", "All Souls [_'] Day", "Day of the Dead"),
                fixed("World AIDS Day", 12, 1, "2023-12-01", "world aids day"),
                fixed("Human Rights Day", 12, 10, "2023-12-10", "Human Rights Day"),
                fixed("Earth Day", 4, 22, "2024-04-22", "Earth Day"),
                fixed("Anzac Day", 4, 25, "2024-04-25", "anzac day"),
                fixed("May Day", 5, 1, "2024-05-01", "May Day", "[International] Workers _' Day"),
                fixed("Juneteenth", 6, 19, "2023-06-19", "juneteenth"),
                fixed("Canada Day", 7, 1, "2023-07-01", "canada day"),
                fixed("Australia Day", 1, 26, "2024-01-26", "australia day"),
                fixed("Guy Fawkes Night", 11, 5, "2023-11-05", "guy fawkes night|day", "bonfire night"),
                fixed("the Fourth of July", 7, 4, "2023-07-04", "[the] fourth|4th of july", "july fourth")
                        .gives("2024-W27-WE", "They met over [the Fourth of July weekend]."),
                fixed("Bastille Day", 7, 14, "2023-07-14", "bastille day"),
                fixed("Halloween", 10, 31, "2023-10-31", "halloween", "all hallows [_'] eve"),
                fixed("Hogmanay", 12, 31, "2023-12-31", "hogmanay"),
                fixed("Walpurgis Night", 4, 30, "2024-04-30", "walpurgis night"),
                fixed("Lammas", 8, 1, "2023-08-01", "Lammas [Day]"),
                fixed("St Bartholomew's Day", 8, 24, "2023-08-24", "st|saint [_.] bartholomew _'s day"),
                fixed("Pearl Harbor Day", 12, 7, "2023-12-07", "pearl harbor [remembrance] day"),
                fixed("Martinmas", 11, 11, "2023-11-11", "martinmas", "st|saint [_.] martin _'s day"),
                fixed("VJ Day", 8, 15, "2023-08-15", "VJ Day", "V - J Day"),
                nth("the early May bank holiday", 5, 1, DayOfWeek.MONDAY, "2024-05-06", "[the] early may bank holiday"),
                nth("the spring bank holiday", 5, -1, DayOfWeek.MONDAY, "2023-05-29", "[the] spring bank holiday"),
                nth("the August bank holiday", 8, -1, DayOfWeek.MONDAY, "2023-08-28", "the august|summer bank holiday"),
                fixed("Veterans Day", 11, 11, "2023-11-11", "veterans day", "armistice day", "remembrance day"),
                fixed("Christmas Eve", 12, 24, "2023-12-24", "christmas|xmas eve"),
                fixed("Christmas", 12, 25, "2023-12-25", "christmas|xmas [day]"),
                fixed("Boxing Day", 12, 26, "2023-12-26", "boxing day"),
                nth(
                        "Martin Luther King Day",
                        1,
                        3,
                        DayOfWeek.MONDAY,
                        "2024-01-15",
                        "martin luther king [jr [_.]] day",
                        "mlk day"),
                nth(
                        "Presidents' Day",
                        2,
                        3,
                        DayOfWeek.MONDAY,
                        "2024-02-19",
                        "presidents [_'] day",
                        "president _'s day"),
                nth("Memorial Day", 5, -1, DayOfWeek.MONDAY, "2023-05-29", "memorial day"),
                nth(
                        "Columbus Day",
                        10,
                        2,
                        DayOfWeek.MONDAY,
                        "2023-10-09",
                        "columbus day",
                        "indigenous peoples [_'] day"),
                nth(
                        "Canadian Thanksgiving",
                        10,
                        2,
                        DayOfWeek.MONDAY,
                        "2023-10-09",
                        "canadian thanksgiving [day]",
                        "canada _'s thanksgiving [day]"),
                rule("Victoria Day", Holidays::victoriaDay, "2023-05-22", "victoria day"));
    }

    /** The eve of Epiphany, but not the play. */
    private static Meaning twelfthNight(Match m, int start) {
        Token before = m.phrases().token(start - 1);
        return before != null && BEFORE_NIGHTS.allows(before)
                ? Holiday.meaning(m, start, year -> LocalDate.of(year, 1, 5))
                : null;
    }

    /** The last Monday before 25 May, in Canada. */
    private static LocalDate victoriaDay(int year) {
        return LocalDate.of(year, 5, 25).with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
    }
}
