package org.eventtimeline.extractor.temporal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.edtf.Edtf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The EDTF string of a value says in every reader what the value says here. */
class EdtfRenderingTest {

    @TestFactory
    Stream<DynamicTest> everyEdtfStringIsCanonicalAndMeansTheSameDays() {
        return Stream.of(calendarValues(), partialDates(), openIntervals())
                .flatMap(values -> values)
                .map(value -> dynamicTest(
                        value.timex3() + " is " + value.edtf().orElse("nothing"),
                        () -> value.edtf().ifPresent(edtf -> assertMeansTheSameDays(value, edtf))));
    }

    private static void assertMeansTheSameDays(TemporalValue value, String text) {
        var edtf = Edtf.parse(text).orElseThrow();
        assertEquals(text, edtf.toString());
        // A part of a year has no EDTF string of its own: it is the year, about.
        var told = value instanceof Portion portion ? portion.whole() : value;
        assertEquals(told.earliest(), edtf.earliest());
        assertEquals(told.latest(), edtf.latest());
    }

    @Test
    void everyKindOfCalendarValueHasAnEdtfStringInYearsOfFourDigits() {
        var kinds = calendarValues()
                .filter(value -> value.edtf().isPresent())
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertEquals(Set.of(CalendarValue.class.getPermittedSubclasses()), kinds);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"-44, -0044", "0, 0000", "9999, 9999", "10000, Y10000", "-10000, Y-10000"})
    void aYearHasFourDigitsOrAPrefix(int year, String edtf) {
        assertEquals(Optional.of(edtf), new Year(year).edtf());
    }

    @ParameterizedTest(name = "the decade from {0} is {1}")
    @CsvSource({"1990, 199X", "0, 000X", "-50, -0050/-0041", "-10, -0010/-0001", "10000, Y10000/Y10009"})
    void aDecadeIsAnIntervalWhereUnspecifiedDigitsWouldMeanOtherYears(int year, String edtf) {
        assertEquals(Optional.of(edtf), Decade.of(year).edtf());
    }

    @ParameterizedTest(name = "the century of {0} is {1}")
    @CsvSource({"1999, 19XX", "0, 00XX", "-99, -0099/0000", "-100, -01XX", "-199, -01XX", "-200, -02XX"})
    void aCenturyBeforeChristEndsWithAYearOfWholeHundreds(int year, String edtf) {
        assertEquals(Optional.of(edtf), Century.of(year).edtf());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "10:30, 2024-05-15T10:30:00",
        "10:30:15, 2024-05-15T10:30:15",
        "10:30Z, 2024-05-15T10:30:00Z",
        "10:30+02:00, 2024-05-15T10:30:00+02:00",
        "MO, 2024-05-15"
    })
    void aTimeHasSecondsAndAPartOfADayIsTheDay(String time, String edtf) {
        assertEquals(Optional.of(edtf), new TimeOfDay(Day.of(2024, 5, 15), time).edtf());
    }

    @Test
    void whatIsAboutRightIsQualifiedUnlessItIsATime() {
        assertEquals(Optional.of("1850~"), new Approximate(new Year(1850)).edtf());
        assertEquals(Optional.of("-0050~/-0041~"), new Approximate(Decade.of(-50)).edtf());
        assertEquals(Optional.of("2024-05-15"), new Approximate(new TimeOfDay(Day.of(2024, 5, 15), "10:30")).edtf());
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "2024, START, 2024-01-01, 2024-04-30",
        "2024, MID, 2024-05-01, 2024-08-31",
        "2024, END, 2024-09-01, 2024-12-31"
    })
    void aPartOfAYearIsAThird(int year, Modifier part, LocalDate first, LocalDate last) {
        var portion = new Portion(new Year(year), part);
        assertEquals(first, portion.first());
        assertEquals(last, portion.last());
    }

    @ParameterizedTest(name = "{0} has none")
    @CsvSource({"XXXX-W20-1", "XXXX-SP", "XXXX-Q3", "XXXX-XX-XXT10:30", "XXXX-02-30"})
    void whatEdtfCannotSayHasNoEdtfString(String timex3) {
        assertEquals(Optional.empty(), new PartialDate(Timex3Type.DATE, timex3).edtf());
    }

    private static Stream<TemporalValue> partialDates() {
        return Stream.of("XXXX-09-03", "XXXX-XX-15", "XXXX-09", "XXXX-XX-XX", "2024-XX-15")
                .map(timex3 -> new PartialDate(Timex3Type.DATE, timex3));
    }

    private static Stream<TemporalValue> calendarValues() {
        return IntStream.of(
                        -12_000, -9_999, -4_712, -100, -44, -1, 0, 1, 99, 476, 1900, 2000, 2024, 9_998, 10_000, 54_321)
                .boxed()
                .flatMap(EdtfRenderingTest::valuesIn)
                .flatMap(value -> Stream.of(
                        value,
                        new Approximate(value),
                        new Portion(value, Modifier.MID),
                        new Interval(value, value.plus(3))));
    }

    private static Stream<TemporalValue> openIntervals() {
        return valuesIn(2024)
                .flatMap(value -> Stream.of(new OpenInterval(value, true), new OpenInterval(value, false)));
    }

    private static Stream<CalendarValue> valuesIn(int year) {
        var day = LocalDate.of(year, 12, 29);
        var parts = IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(n -> Stream.of(
                        new Quarter(year, n),
                        new Half(year, (n + 1) / 2),
                        new Season(year, Season.Name.values()[n - 1]),
                        Month.of(year, 3 * n - 1)));
        return Stream.concat(
                parts,
                Stream.of(
                        new Year(year),
                        Decade.of(year),
                        Century.of(year),
                        Millennium.of(year),
                        new Day(day),
                        Week.of(day),
                        new Weekend(Week.of(day)),
                        new TimeOfDay(new Day(day), "08:05"),
                        new TimeOfDay(new Day(day), "EV")));
    }
}
