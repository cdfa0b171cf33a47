package org.eventtimeline.extractor.temporal.english.holiday;

import static org.eventtimeline.extractor.temporal.english.holiday.Holiday.rule;
import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import com.ibm.icu.util.HebrewCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import org.eventtimeline.extractor.temporal.calendar.Easter;
import org.eventtimeline.extractor.temporal.calendar.Feast;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.NearerOf;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Interval;
import org.eventtimeline.extractor.temporal.value.Week;

/** The feasts that move from year to year: Christian, Jewish, Islamic, Chinese and Hindu ones. */
final class Feasts {
    private static final Feast RAMADAN = Feast.islamic(9, 1);
    private static final Feast EID_AL_FITR = Feast.islamic(10, 1);
    private static final Feast EID_AL_ADHA = Feast.islamic(12, 10);

    private Feasts() {}

    static List<Rule> rules() {
        return List.of(
                rule("Advent Sunday", Feasts::advent, "2023-12-03", "advent sunday", "the first sunday of|in advent"),
                easter("Mardi Gras", -47, "2024-02-13", "mardi gras", "shrove|fat|pancake tuesday", "pancake day"),
                easter("Rose Monday", -48, "2024-02-12", "Rose Monday", "Rosenmontag"),
                easter("Ash Wednesday", -46, "2024-02-14", "ash wednesday"),
                easter("Mothering Sunday", -21, "2024-03-10", "mothering sunday"),
                easter("Palm Sunday", -7, "2024-03-24", "palm sunday"),
                easter("Maundy Thursday", -3, "2024-03-28", "maundy|holy thursday"),
                easter("Good Friday", -2, "2024-03-29", "good friday"),
                easter("Holy Saturday", -1, "2024-03-30", "holy saturday", "easter saturday"),
                easter("Easter", 0, "2024-03-31", "easter sunday|day", "easter"),
                easter("Easter Monday", 1, "2024-04-01", "easter monday"),
                easter("Ascension Day", 39, "2024-05-09", "ascension day"),
                easter("Pentecost", 49, "2023-05-28", "pentecost", "whit sunday", "whitsun [day]"),
                easter("Whit Monday", 50, "2023-05-29", "whit monday"),
                easter("Trinity Sunday", 56, "2023-06-04", "trinity sunday"),
                easter("the feast of Corpus Christi", 60, "2023-06-08", "the feast of Corpus Christi"),
                rule("Orthodox Easter", Easter::orthodox, "2024-05-05", "[greek|russian|eastern] orthodox easter"),
                Holiday.fixed("Orthodox Christmas", 1, 7, "2024-01-07", "[russian|eastern] orthodox christmas [day]"),
                hebrew("Purim", HebrewCalendar.ADAR, 14, "2024-03-24", "purim"),
                hebrew("Passover", HebrewCalendar.NISAN, 15, "2024-04-23", "passover"),
                hebrew("Shavuot", HebrewCalendar.SIVAN, 6, "2023-05-26", "shavuot"),
                hebrew("Rosh Hashanah", HebrewCalendar.TISHRI, 1, "2023-09-16", "rosh hashanah|hashana"),
                hebrew("Yom Kippur", HebrewCalendar.TISHRI, 10, "2023-09-25", "yom kippur"),
                hebrew("Sukkot", HebrewCalendar.TISHRI, 15, "2023-09-30", "sukkot"),
                hebrew("Simchat Torah", HebrewCalendar.TISHRI, 22, "2023-10-07", "simchat torah"),
                hebrew("Tisha B'Av", HebrewCalendar.AV, 9, "2023-07-27", "tisha b'av"),
                hebrew("Hanukkah", HebrewCalendar.KISLEV, 25, "2023-12-08", "hanukkah|chanukah|hanukah"),
                feast("Eid al-Fitr", EID_AL_FITR, "2024-04-10", "eid al|ul fitr"),
                feast("Eid al-Adha", EID_AL_ADHA, "2023-06-28", "eid al|ul adha"),
                Holiday.rule("Eid", Feasts::eid, "2024-04-10", "Eid").gives("2019", "Eid [2019]"),
                feast("the Islamic New Year", Feast.islamic(1, 1), "2023-07-19", "[the] islamic|hijri new year"),
                feast("Ashura", Feast.islamic(1, 10), "2023-07-28", "ashura"),
                feast("Chinese New Year", Feast.chinese(1, 1), "2024-02-10", "chinese|lunar new year [_'s day]"),
                feast("the Lantern Festival", Feast.chinese(1, 15), "2024-02-24", "the lantern festival"),
                feast("the Dragon Boat Festival", Feast.chinese(5, 5), "2023-06-22", "the dragon boat festival"),
                feast("the Mid-Autumn Festival", Feast.chinese(8, 15), "2023-09-29", "the mid autumn festival"),
                feast("Tet", Feast.chinese(1, 1), "2024-02-10", "Tet"),
                feast("Buddha's Birthday", Feast.chinese(4, 8), "2024-05-15", "Buddha _'s Birthday"),
                feast("Vesak", Feast.fullMoonAfter(5, 1), "2023-05-05", "Vesak|Wesak [Day]", "Buddha Purnima|Jayanti"),
                feast("Holi", Feast.behindFullMoon(2, 28), "2024-03-25", "Holi"),
                feast("Diwali", Feast.newMoonAfter(10, 17), "2023-11-12", "diwali|deepavali"),
                Rule.of("Holy Week", DATE, "[last|this|next] Holy Week", "Holy Week [,] [of|in] {yearnumber}")
                        .means(m -> period(m, year -> Week.of(Easter.western(year))))
                        .gives("2024-W13", "They met during [Holy Week].")
                        .gives("2019-W16", "Holy Week 2019"),
                Rule.of("Lent", DATE, "[last|this|next] Lent", "Lent [,] [of|in] {yearnumber}")
                        .means(m -> m.opensSentence() && !m.has("yearnumber") ? null : period(m, Feasts::lent))
                        .gives("2024-02-14/2024-03-30", "They fasted during [Lent].")
                        .gives("2017-03-01/2017-04-15", "Lent 2017")
                        .givesNothing("Lent to a friend, it was lost."),
                Rule.of("Ramadan", DATE, "[last|this|next] Ramadan", "Ramadan [,] [of|in] {yearnumber}")
                        .means(m -> period(m, Feasts::ramadan))
                        .gives("2016-06-06/2016-07-05", "Ramadan 2016")
                        .gives("2024-03-11/2024-04-09", "They fasted during [Ramadan]."));
    }

    private static Rule easter(String name, int days, String value, String... patterns) {
        return rule(name, year -> Easter.western(year).plusDays(days), value, patterns);
    }

    private static Rule hebrew(String name, int month, int day, String value, String... patterns) {
        return feast(name, Feast.hebrew(month, day), value, patterns);
    }

    private static Rule feast(String name, Feast feast, String value, String... patterns) {
        return rule(name, feast::in, value, patterns);
    }

    /** The feast that is nearer; in a whole year either may be meant. */
    private static Meaning eid(Match m, int start) {
        return m.has("yearnumber")
                ? null
                : new NearerOf(Holiday.meaning(m, start, EID_AL_FITR::in), Holiday.meaning(m, start, EID_AL_ADHA::in));
    }

    /** The fourth Sunday before Christmas. */
    private static LocalDate advent(int year) {
        return LocalDate.of(year, 12, 25)
                .with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
                .minusWeeks(3);
    }

    /** Some days that each year has. */
    private static Meaning period(Match m, IntFunction<? extends CalendarValue> days) {
        if (m.has("yearnumber")) {
            CalendarValue value = days.apply(m.number("yearnumber"));
            return value == null ? null : new Fixed(value);
        }
        return Dates.inYear(days, Dates.direction(m.phrases().token(m.start()).word()), "XXXX-XX-XX");
    }

    private static Interval lent(int year) {
        LocalDate easter = Easter.western(year);
        return new Interval(new Day(easter.minusDays(46)), new Day(easter.minusDays(1)));
    }

    /** The month until the day before the feast that ends it. */
    private static Interval ramadan(int year) {
        LocalDate first = RAMADAN.in(year);
        LocalDate end = EID_AL_FITR.in(year);
        end = first != null && end != null && end.isBefore(first) ? EID_AL_FITR.in(year + 1) : end;
        return first == null || end == null ? null : new Interval(new Day(first), new Day(end.minusDays(1)));
    }
}
