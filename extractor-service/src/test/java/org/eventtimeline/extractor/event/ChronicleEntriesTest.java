package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the entries of a chronicle tell of. */
class ChronicleEntriesTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1997: First free elections.        | 1997 Orrin Works: First free elections
            1926: Sold to the parish           | 1926 Orrin Works: Sold to the parish
            2003 - Opened new wing             | 2003 Orrin Works: Opened new wing
            1954 – Merged with Harlow Ltd      | 1954 Orrin Works: Merged with Harlow Ltd
            1931: Began production of tractors | 1931 Orrin Works: Begins production of tractors
            2 May 1938: Flees to London.       | 1938-05-02 Orrin Works: Flees to London
            """)
    void tellOfWhatTheTitleIsAbout(String entry, String event) {
        assertEquals(List.of(event), shown(entry));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1868: Opened by a train\\n1871: Sold to a ferry\\n1931 - Burned down | 1868,1871,1931
            """)
    void beginWithTheirLines(String chronicle, String years) {
        assertEquals(
                List.of(years.split(",")),
                shown(chronicle.replace("\\n", "\n")).stream()
                        .map(event -> event.substring(0, 4))
                        .toList());
    }

    @Test
    void areLinesBelowTheirDates() {
        assertEquals(
                List.of("1912 Mill burns down", "1956 Lang Library opened by Otto Moe", "2003 Merger with Acme"),
                shown(
                        "1912\n\nMill burns down\n\n1956\n\nLang Library opened by Otto Moe\n\n2003\n\nMerger with Acme"));
    }

    @Test
    void beginWithADayAndNoMark() {
        assertEquals(
                List.of(
                        "2009-09-09 Orrin Works: Initial hearing",
                        "2009-09-09 Bail denied",
                        "2009-12-15 Orrin Works: Plea"),
                shown("09/09/2009 Initial hearing. Bail was denied.\n12/15/2009 Plea."));
    }

    @Test
    void doNotTellWhatCameLater() {
        Found.assertEvents(
                "1953: Launch of the Kestrel, later sold to Oslo", "1953 | EXPLICIT | Launch of the Kestrel");
    }

    private static List<String> shown(String text) {
        return shown("The Orrin Works: a timeline", text);
    }

    private static List<String> shown(String title, String text) {
        return EXTRACTOR.extract(title, text, null).events().stream()
                .filter(event -> event.salience() >= DatedEvent.SALIENT)
                .map(event -> event.date().edtf().orElseThrow() + " " + event.headline())
                .toList();
    }

    @Test
    void beginWithABareDateWhereSeveralLinesDo() {
        assertEquals(
                List.of(
                        "1902 Orrin Works: First kiln lit",
                        "1914/1918 Orrin Works: Horses requisitioned by the army",
                        "1931-05 Hanna Orrin leaves the firm",
                        "1931-05 Ivar Lund sells a kiln"),
                shown("1902 First kiln lit\n1914–1918 Horses requisitioned by the army\n"
                        + "May 1931 Hanna Orrin leaves the firm. Ivar Lund sells a kiln."));
        assertEquals(List.of(), shown("2004 Sedan, one owner\n2006 Coupe, red"));
    }

    @Test
    void standBelowHeadingsThatAreDates() {
        assertEquals(
                List.of(
                        "1902 Orrin Works: Kiln lights the valley",
                        "1931-05 Hanna Orrin leaves the firm",
                        "1931-05 Ivar Lund sells a kiln",
                        "1940 Orrin Works: Fire destroys the works"),
                shown("""
                        1902
                        A kiln lights the valley.

                        May 1931
                        Hanna Orrin leaves the firm.

                        Ivar Lund sells a kiln.

                        1940
                        A fire destroys the works.
                        """));
        assertEquals(List.of(), shown("3 May 1931\n\nA kiln lights the valley."), "the date of a byline");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1950: Harbour deepened   | 1950 Orrin Works: Harbour deepened
            1951: Strike called off  | 1951 Orrin Works: Strike called off
            1953: Queen Maud died    | 1953 Queen Maud dies
            1954: Barge sank off Vik | 1954 Barge sinks off Vik
            1955: Kiln bombed twice  | 1955 Orrin Works: Kiln bombed twice
            1956: Kiln bombed three times       | 1956 Orrin Works: Kiln bombed three times
            1957: Hanna Orrin elected mayor     | 1957 Hanna Orrin elected mayor
            1958: Founder awarded a medal       | 1958 Orrin Works: Founder awarded a medal
            1959: Ivar Lund killed testing a van     | 1959 Ivar Lund killed testing a van
            1960: Ivar Lund named his horse Bruno    | 1960 Ivar Lund names his horse Bruno
            """)
    void leaveOutAuxiliaries(String entry, String event) {
        assertEquals(List.of(event), shown(entry));
    }

    @Test
    void areAllShown() {
        String entries =
                "1902: Lund burns a field\n1903: Lund buys a horse\n1904: Lund moves\n1905: Rain floods a cellar";
        assertEquals(
                List.of(
                        "1902 Lund burns a field",
                        "1903 Lund buys a horse",
                        "1904 Lund moves",
                        "1905 Rain floods a cellar"),
                shown("A chronology", entries));
    }

    @Test
    void tellWhatStandsBeforeASemicolon() {
        assertEquals(
                List.of(
                        "1985 Production moves to Oslo",
                        "1990 Orrin Works: Dust scandal",
                        "1990 Hanna Orrin quits",
                        "1991 Orrin Works: Firm fined"),
                shown("1985: Production moves to Oslo; it is noisy.\n"
                        + "1990: Dust scandal. Hanna Orrin quits; the firm is fined the next year."));
        assertEquals(
                List.of("1990 Orrin Works: Dust scandal", "1991 Orrin Works: Firm fined"),
                shown("1990: Dust scandal. The firm is fined the next year; Hanna Orrin quits."));
    }

    @Test
    void datesAnEntryThatNamesAnotherDateToo() {
        Found.assertEvents(
                "1922: Foundation of the Oslo mill, which burned in 1927.",
                "1922 | EXPLICIT | Foundation of the Oslo mill",
                "1927 | EXPLICIT | Oslo mill burns");
    }
}
