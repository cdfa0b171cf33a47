package org.eventtimeline.timeline.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eventtimeline.timeline.date.EventDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final EventDate DATE = EventDate.read("2025-09-04").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "tram 16 shown, tram 17 presented, true, true",
        "fire kills 6 miners, blaze leaves 9 miners dead, true, true",
        "ferry sinks with 640 people, 500 lives lost at sea, true, false",
        "fire kills 6 miners, fire kills miners, false, false",
        "4 tram drivers strike, 9 tram drivers strike, false, false"
    })
    void numbersOfTheSameThingContradictEachOther(String one, String other, boolean differ, boolean contradict) {
        assertEquals(differ, numbers(one).differFrom(numbers(other)));
        assertEquals(contradict, numbers(one).contradict(numbers(other)));
        assertEquals(contradict, numbers(other).contradict(numbers(one)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recalls 420,000 trams           | calls back more than 400,000 trams | false",
                "shares fall 8.2 percent         | shares fall 8 percent              | false",
                "buys Veltec for 1,250.5 crowns  | buys Veltec for 1,250 crowns       | false",
                "shares fall 2.6 percent         | shares fall 3 percent              | true",
                "shares fall 8.2 percent         | shares fall 8.4 percent            | true",
                "tram 16 shown                   | tram 20 shown                      | true",
                "recalls 420,000 trams           | recalls 430,000 trams              | true",
                "recalls 181,000 trams           | recalls 200,000 trams              | true",
            })
    void aRoundedNumberIsNoOther(String one, String other, boolean differ) {
        assertEquals(differ, numbers(one).differFrom(numbers(other)));
        assertEquals(differ, numbers(other).differFrom(numbers(one)));
    }

    @ParameterizedTest
    @CsvSource({
        "boats rescue 181 people, fishermen save 181 people, true",
        "181 people rescued, fine of 181 crowns, false",
        "7 people rescued, 7 people hurt, false",
        "181 people rescued, 182 people rescued, false"
    })
    void aFigureOfTheSameThingIsSeldomTheSameByChance(String one, String other, boolean agree) {
        assertEquals(agree, numbers(one).agreeWith(numbers(other)));
        assertEquals(agree, numbers(other).agreeWith(numbers(one)));
    }

    @ParameterizedTest
    @CsvSource({
        "halden wins 3 1, torvik loses 3 1, true",
        "halden wins 3 1, torvik loses 1 3, true",
        "halden wins 3 1, torvik loses 3 2, false",
        "halden wins 3 1, 3 boats and 1 ferry, false"
    })
    void aScoreIsTwoNumbersSideBySide(String one, String other, boolean same) {
        assertEquals(same, numbers(one).haveTheScoreOf(numbers(other)));
        assertEquals(same, numbers(other).haveTheScoreOf(numbers(one)));
    }

    private static Numbers numbers(String headline) {
        return Numbers.of(List.of(headline.split(" +")), DATE);
    }
}
