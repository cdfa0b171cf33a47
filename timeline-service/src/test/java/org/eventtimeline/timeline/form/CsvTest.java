package org.eventtimeline.timeline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.eventtimeline.timeline.merge.EventStatus;
import org.eventtimeline.timeline.query.EventView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read by commons-csv, which shares no code with the library that writes. */
class CsvTest {
    private static final List<String> HOSTILE = Sample.HOSTILE;

    private static List<CSVRecord> rows(EventView... events) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(Sample.text(new Csv(), events)))
                .getRecords();
    }

    @Test
    void anEventIsARow() throws IOException {
        List<CSVRecord> rows = rows(
                Sample.event("2025-09", "Xi and Kim hold talks"),
                Sample.event("2026", "Xi visits Pyongyang", null, EventStatus.PLANNED, null));

        assertEquals(2, rows.size());
        assertEquals("September 2025", rows.get(0).get("when"));
        assertEquals("2025-09-30", rows.get(0).get("latest"));
        assertEquals("Kim Jong Un; Xi Jinping", rows.get(0).get("participants"));
        assertEquals("https://news.example/talks?a=1&b=2", rows.get(0).get("url"));
        assertEquals("planned", rows.get(1).get("status"));
        assertEquals("", rows.get(1).get("kind"));
    }

    @Test
    void linesEndAsTheStandardHasThem() {
        assertTrue(Sample.text(new Csv()).endsWith("updatedAt\r\n"));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void aCellHoldsWhatItsFieldHolds(String headline) throws IOException {
        String cell = rows(Sample.event("2025", headline)).get(0).get("headline");

        assertEquals(headline, cell.startsWith("'") ? cell.substring(1) : cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "－1"})
    void noCellIsAFormula(String headline) throws IOException {
        assertEquals("'" + headline, rows(Sample.event("2025", headline)).get(0).get("headline"));
    }

    @Test
    void aYearBeforeChristIsNoFormula() throws IOException {
        assertEquals(
                "'-0043",
                rows(Sample.event("-0043", "Caesar is stabbed")).get(0).get("date"));
    }
}
