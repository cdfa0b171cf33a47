package org.eventtimeline.extractor.temporal.english.word;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Phrases;
import org.eventtimeline.extractor.temporal.grammar.Slot;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;

/** The slots that read digits: years, months, days, hours and minutes, alone or several in one number. */
public final class DigitSlots {
    /** Years that a bare four-digit number may mean. */
    public static final int FIRST_YEAR = 1000;

    /** The last of them. */
    public static final int LAST_YEAR = 2199;

    /** Characters of "03.2019". */
    private static final int MONTH_AND_YEAR = 7;

    private DigitSlots() {}

    /** All of them. */
    public static List<Slot> all() {
        return List.of(
                digits("yearnumber", 4, 4, FIRST_YEAR, LAST_YEAR),
                digits("earlyyear", 3, 3, 100, 999),
                digits("twodigits", 1, 2, 0, 99),
                digits("monthnumber", 1, 2, 1, 12),
                digits("daynumber", 1, 2, 1, 31),
                digits("hour", 1, 2, 0, 24),
                digits("minute", 2, 2, 0, 59),
                new Slot("clock4", TokenSet.digits(4, 4), DigitSlots::fourDigits),
                new Slot("dottedtime", TokenSet.DECIMALS, DigitSlots::dottedTime),
                new Slot("dottedmonth", TokenSet.DECIMALS, DigitSlots::dottedMonth),
                digits("digits6", 6, 6, 0, 235960),
                digits("digits8", 8, 8, 10000101, 22001231));
    }

    private static Slot digits(String name, int fewest, int most, int from, int to) {
        return new Slot(name, TokenSet.digits(fewest, most), (phrases, at) -> read(phrases, at, from, to));
    }

    /** A whole number in this range. */
    public static Reading read(Phrases phrases, int at, int from, int to) {
        int number = phrases.token(at).number();
        return number >= from && number <= to ? new Reading(number, at + 1) : null;
    }

    /** "1430": hours and minutes in one. */
    private static Reading fourDigits(Phrases phrases, int at) {
        Reading reading = read(phrases, at, 0, 2359);
        return reading != null && (Integer) reading.value() % 100 < 60 ? reading : null;
    }

    /** "03.2019": month and year in one, as 201903. */
    private static Reading dottedMonth(Phrases phrases, int at) {
        String word = phrases.token(at).word();
        if (word.length() != MONTH_AND_YEAR || word.charAt(2) != '.') {
            return null;
        }
        int month = Integer.parseInt(word.substring(0, 2));
        int year = Integer.parseInt(word.substring(3));
        boolean fits = month >= 1 && month <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR;
        return fits ? new Reading(100 * year + month, at + 1) : null;
    }

    /** "14.30": hours and minutes in one, as 1430. */
    private static Reading dottedTime(Phrases phrases, int at) {
        String word = phrases.token(at).word();
        int point = word.indexOf('.');
        if (point > 2 || word.length() != point + 3) {
            return null;
        }
        int hour = Integer.parseInt(word.substring(0, point));
        int minute = Integer.parseInt(word.substring(point + 1));
        return hour < 24 && minute < 60 ? new Reading(100 * hour + minute, at + 1) : null;
    }
}
