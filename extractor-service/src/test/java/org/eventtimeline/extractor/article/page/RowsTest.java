package org.eventtimeline.extractor.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<dl><dt>1987<dd>A ferry sank.</dl>                         | 1987: A ferry sank.",
                "<dl><dt>1987<dd>Sold<dd>Renamed</dl>                       | 1987: Sold, Renamed",
                "<dl><dt>1987<dd>It sank.<dd>It rose.</dl>                  | 1987: It sank. It rose.",
                "<dl><dt>Launched:<dd>1987</dl>                             | Launched: 1987",
                "<table><tr><th>Born<td>3 May 1950<br>Oslo</table>          | Born: 3 May 1950, Oslo",
                "<table><tr><th>Born<td><p>3 May 1950</p><p>(age 74)</table> | Born: 3 May 1950 (age 74)",
                "<table><tr><td><p>Opened</p><td>1921</table>               | Opened: 1921",
                "<h3 class=pi-label>Born</h3><div class=pi-value>3 May</div> | Born: 3 May",
                "<span class=fact-label>Born</span><span class=fact-data>3 May</span> | Born: 3 May",
                "<table><tr><th>Seat<td><a>Oslo</a><tr><td>Fate<td>Sold</table> | Seat: Oslo\\n\\nFate: Sold",
            })
    void whatARowIsAboutStandsBeforeAColon(String html, String text) {
        assertEquals(text.replace("\\n", "\n"), read(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<table><tr><th>Year<th>Film</table>          | Year\\tFilm",
                "<table><tr><td>1<td>Oslo<td>38</table>       | 1\\tOslo\\t38",
                "<table><tr><td>1<tr><td>2</table>            | 1\\n\\n2",
                "<table><tr><td><td>Oslo</table>              | Oslo",
            })
    void otherRowsStayAsTheyAre(String html, String text) {
        assertEquals(text.replace("\\t", "\t").replace("\\n", "\n"), read(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<tr><td>Kestrel<td>4 May 1930<td>Sold, 1958 | Kestrel\\tLaunched: 4 May 1930\\tFate: Sold, 1958",
                "<tr><td>Kestrel<td>early<td>2               | Kestrel\\tearly\\t2",
                "<tr><td>4 May 1930<td>Oslo<td>1930          | 4 May 1930\\tOslo\\t1930",
                "<tr><td>Kestrel<td>4 May 1930               | Kestrel: 4 May 1930",
            })
    void datesAreToldWithWhatStandsAboveThem(String row, String text) {
        assertEquals(
                "Name\tLaunched\tFate\n\n" + text.replace("\\t", "\t"),
                read("<table><tr><th>Name<th>Launched<th>Fate" + row + "</table>"));
    }

    @ParameterizedTest
    @CsvSource({"<table><tr><td>Rain<td>, </table>", "<dl><dt>Rain<dd>, </dl>", "<dl><dt>Rain<dd>Often<dd>, </dl>"})
    void paragraphsStayParagraphs(String before, String after) {
        String paragraph = "It rained. ".repeat(40).strip();
        assertEquals(
                "Rain\n\n" + paragraph + "\n\n" + paragraph,
                read(before + "<p>" + paragraph + "</p><p>" + paragraph + after)
                        .replace(": ", "\n\n")
                        .replace("\t", "\n\n")
                        .replace("Often\n\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "<table class=infobox><tr><th>Opened<td>1921</table><p>It rained.",
        "<aside class=portable-infobox><dl><dt>Opened<dd>1921</dl></aside><p>It rained.",
    })
    void aBoxStandsBehindTheArticle(String html) {
        assertEquals("It rained.\n\nOpened: 1921", read(html));
    }

    private static String read(String html) {
        return WebPage.read(html, null).text();
    }
}
