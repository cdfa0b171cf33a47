package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.PUBLISHED;
import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where expressions begin and end, and the periods and orders that other dates of the text tell. */
class TemporalTaggerTest {
    private final TemporalTagger tagger = new TemporalTagger();

    @Test
    void givesExactOffsets() {
        String text = "\u201cIt\u2019s over,\u201d \ud83d\ude00 she said on September 3.";
        var found = tagger.tag(text, PUBLISHED);
        assertEquals(1, found.size());
        assertEquals(
                "September 3", text.substring(found.get(0).start(), found.get(0).end()));
        assertEquals("2025-09-03", found.get(0).value().timex3());
    }

    @Test
    void theTitleOfAWorkIsNoTimeButADateInQuotationMarksIs() {
        assertEquals(List.of("2025-09-01"), values("She saw “The Long Day After Tomorrow” on Monday."));
        assertEquals(List.of("2025-09-01"), values("\"On Monday,\" she said."));
    }

    @Test
    void aMonthStandsAloneWhereItIsJoinedToAnother() {
        assertEquals(List.of("2025-05", "2025-09"), values("Open May through September."));
    }

    @Test
    void aDayNamedTwiceIsTheSame() {
        assertEquals(List.of("1944-05-29", "1944-05-29"), values("They met on Whit Monday, 29 May 1944."));
    }

    @Test
    void theFirstTimeIsOfTheHalfOfTheDayThatTheSecondNames() {
        assertEquals(List.of("2025-09-04T14:15", "2025-09-04T15:30"), values("They met from 2:15 to 3:30 p.m."));
        assertEquals(List.of("2025-09-04T11:30", "2025-09-04T12:15"), values("It is open 11.30-12.15pm."));
    }

    @Test
    void theQuarterThatEndedOnADayIsToldByTheDay() {
        assertEquals(List.of("2025-Q2", "2025-06-30"), values("It lost money in the quarter ended June 30."));
        assertEquals(
                List.of("2025-Q1", "2025-Q1", "2025-06-30"),
                values("First-quarter profit fell. It lost money in the quarter ended June 30."));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "3/4/2019, 2019-03-04",
        "It began on 3/4/2019 and ended on 25/12/2019., 2019-04-03",
        "It began on 3/4/2019 and ended on 12/25/2019., 2019-03-04",
        "It began on 3/4/19 and ended on 25/12/19., 2019-04-03",
        "It began on 3.4.2019., 2019-04-03",
        "3/4/2019 with 25/12/20199 and 25/12/201, 2019-03-04"
    })
    void theDatesInDigitsThatHaveOneOrderTellThatOfTheOthers(String text, String first) {
        assertEquals(first, values(text).get(0));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "It lasted from 1914 to 1918., 1914/1918",
        "It lasted between May and July., 2025-05/2025-07",
        "the strike (2009–10), 2009/2010",
        "It ran from Monday to Friday., 2025-09-01/2025-09-05",
        "He served this May to October 2020., 2020-05/2020-10",
        "It was shut from 12 March to 4 April 2020., 2020-03-12/2020-04-04",
        "from early 1990 to the late 2000s, 1990~/200X~",
        "It has grown since 2011., 2011/..",
        "It will end before early September., ../2025-09~",
        "open until 4 May 2026, ../2026-05-04",
        "It is closed 24 December to 2 January., 2025-12-24/2026-01-02",
        "The show runs from 1 October to 30 April., 2025-10-01/2026-04-30",
        "It was moved from Monday to Friday., ",
        "They put the vote off from Monday to Friday., ",
        "It was put back from 5 May to 2 June 2024., ",
        "It is closed from June to October., 2025-06/2025-10",
        "It is not open from October to March., 2025-10/2026-03",
        "It will be closed from June to October., 2026-06/2026-10",
        "It opened on 3 May 2020., "
    })
    void tellsThePeriodThatBeginsOrEndsWithADate(String text, String edtf) {
        var found = tagger.tag(text, PUBLISHED);
        var period = found.get(found.size() - 1).period();
        assertEquals(edtf, period == null ? null : period.edtf().orElseThrow());
    }

    @Test
    void theFullStopBehindAShortMonthEndsItsSentence() {
        String text = "It has been dry since 11 June. July was hot.";
        assertEquals(
                "11 June",
                text.substring(
                        22,
                        new TemporalTagger().tag(text, Tagged.PUBLISHED).get(0).end()));
    }
}
