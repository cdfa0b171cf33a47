package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.eventtimeline.extractor.event.role.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows of boxes and tables tell. */
class BoxEventsTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Orrin Works | Founded: 12 May 1968        | 1968-05-12 Orrin Works founded
            Orrin Works | Date founded: 1968          | 1968 Orrin Works founded
            Orrin Works | Founded in: 1968            | 1968 Orrin Works founded
            Orrin Works | Founded: 12 May 1968; 56 years ago (1968-05-12) in Oslo, Norway | 1968-05-12 Orrin Works founded in Oslo
            Orrin Works | Fate: Sold to Acme, 1990    | 1990 Orrin Works sold to Acme
            Orrin Works | Opening: 12 May 2031        | 2031-05-12 Orrin Works' opening
            Ann Lee     | Born: Ann May Lee, 3 May 1950, Harlow, Ohio | 1950-05-03 Ann Lee is born in Harlow
            Ann Lee     | Born: 3 May 1950, County Hospital, Harlow, Ohio | 1950-05-03 Ann Lee is born in Harlow
            Ann Lee     | Died: 2 March 1999 (aged 48), Basel | 1999-03-02 Ann Lee dies in Basel
            Ann Lee     | Date of birth: 3 May 1950   | 1950-05-03 Ann Lee is born
            Ann Lee     | Disappeared: 3 May 1985     | 1985-05-03 Ann Lee disappears
            Torvik (ship) | Maiden voyage: 3 May 1999 (from Oslo) | 1999-05-03 Torvik's maiden voyage
            Ann Lee     | Assumed office: 3 May 1985  | 1985-05-03 Ann Lee assumes office
            Torvik (ship) | First completed: 3 May 1999 | 1999-05-03 Torvik first completed
            Siege of Karsund | Date: 3-9 May 1921     | 1921-05-03/1921-05-09 Siege of Karsund
            1921 Karsund earthquake | Date: 3 May 1921 | 1921-05-03 Karsund earthquake
            """)
    void areOfWhatTheTitleNames(String title, String row, String event) {
        assertEquals(List.of(event), shown(title, row));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Founder: Nils Moe",
                "Reported: 3 May 1985",
                "In service: 1931-1958",
                "Awards: Lang Medal (1963)",
                "Population: 12,000 (2019)",
                "Employees: 400 (2019)",
                "Date: 3 May 1921",
                "Last updated: 16 May 2024",
                "Updated: 17 May 2024",
                "Last updated 16 May 2024",
                "Corrected on 17 May 2024, 17:40",
            })
    void otherRowsTellNothing(String row) {
        assertEquals(List.of(), shown("Orrin Works", row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our history", "Mayor sacks director", "How to found a firm"})
    void aTitleThatNamesNothingHasNoBoxes(String title) {
        assertEquals(List.of(), shown(title, "Founded: 12 May 1968"));
    }

    @Test
    void aTitleIsANameWhereTheArticleOpensWithIt() {
        assertEquals(
                List.of("1999-05-03 Low Tide's release"),
                shown("Low Tide (film)", "Low Tide is a film.\n\nRelease date: 3 May 1999 (Norway)"));
    }

    @Test
    void theRowsOfATableAreOfTheirFirstCell() {
        assertEquals(
                List.of("1930-06-04 Kestrel launched", "1943-10-09 Kestrel sunk by a mine"),
                shown("Orrin trawlers", "1\tKestrel\tLaunched: 4 June 1930\tFate: Sunk by a mine, 9 October 1943"));
        assertEquals(
                List.of("1889 Otto Moe takes office", "1903 Otto Moe leaves office"),
                shown("Orrin College", "Otto Moe\tTook office: 1889\tLeft office: 1903"));
        assertEquals(List.of(), shown("Orrin trawlers", "Kestrel\t4 June 1930\tSunk\t9 October 1943"));
    }

    @Test
    void aSentenceMayHaveATabInside() {
        assertEquals(
                List.of("1930-06-04 Otto Moe leaves Oslo"),
                shown("Orrin trawlers", "Captain\tOtto Moe left Oslo on 4 June 1930."));
    }

    @Test
    void whatTheTextTellsAsWellIsToldOnceWithTheFinerDate() {
        assertEquals(
                List.of("1968-05-12 Orrin Works founded"),
                shown("Orrin Works", "Orrin Works was founded in 1968.\n\nFounded: 12 May 1968"));
        assertEquals(
                List.of("1968-05-12 Orrin Works founded by Nils Moe"),
                shown("Orrin Works", "Orrin Works was founded by Nils Moe on 12 May 1968.\n\nFounded: 1968"));
    }

    @Test
    void theEvidenceIsTheRow() {
        String text = "It rained.\n\nFounded: 12 May 1968, Oslo";
        DatedEvent event = EXTRACTOR.extract("Orrin Works", text, PUBLISHED).events().stream()
                .filter(Found::isShown)
                .reduce((first, last) -> last)
                .orElseThrow();
        assertEquals(
                "Founded: 12 May 1968, Oslo",
                text.substring(event.evidence().start(), event.evidence().end()));
        Entity place = event.entities().get(1);
        assertEquals("Oslo", text.substring(place.span().start(), place.span().end()));
    }

    private static List<String> shown(String title, String text) {
        return EXTRACTOR.extract(title, text, PUBLISHED).events().stream()
                .filter(Found::isShown)
                .map(event -> event.date().edtf().orElseThrow() + " " + event.headline())
                .toList();
    }
}
