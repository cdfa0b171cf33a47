package org.eventtimeline.timeline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.eventtimeline.timeline.merge.EventStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Read by biweekly, which shares no code with the library that writes, and held to both libraries' rules. */
class ICalendarTest {
    private static final List<String> HOSTILE = Sample.HOSTILE;

    private static biweekly.ICalendar read(String text) throws IOException {
        try (ICalReader reader = new ICalReader(new StringReader(text))) {
            biweekly.ICalendar calendar = reader.readNext();
            assertEquals(List.of(), reader.getWarnings());
            return calendar;
        }
    }

    private static VEvent only(String date, String headline) throws IOException {
        return read(Sample.text(new ICalendar(), Sample.event(date, headline)))
                .getEvents()
                .get(0);
    }

    private static String written(DateOrDateTimeProperty property) {
        return property == null
                ? null
                : property.getValue()
                        .getRawComponents()
                        .toString(property.getValue().hasTime(), false);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2025-09-04, 20250904, 20250905",
                "2025-12-31, 20251231, 20260101",
                "2025-09, 20250901, 20251001",
                "1990~, 19900101, 19910101",
                "19XX, 19000101, 20000101",
                "2004-24, 20041201, 20050301",
                "1914-07-28/1918-11-11, 19140728, 19181112",
                "1985/.., 19850101, 19860101",
                "../1985, 19850101, 19860101",
                "2025-09-04T10:05, 20250904T100500, none",
            })
    void anEventTakesAllDaysThatItsDateCanMean(String date, String start, String end) throws IOException {
        VEvent event = only(date, "Xi and Kim hold talks");

        assertEquals(start, written(event.getDateStart()));
        assertEquals(end, written(event.getDateEnd()));
    }

    @Test
    void keepsBothLibrariesRules() throws Exception {
        String text = Sample.text(
                new ICalendar(),
                Sample.event("2025-09-04", "Xi and Kim hold talks"),
                Sample.event("2025-09-04T10:05", "Kim leaves"),
                Sample.event("2026", "Xi visits Pyongyang", "visit", EventStatus.PLANNED, null));

        assertTrue(
                read(text).validate(ICalVersion.V2_0).isEmpty(),
                () -> Biweekly.parse(text).first().validate(ICalVersion.V2_0).toString());
        assertFalse(
                new CalendarBuilder().build(new StringReader(text)).validate().hasErrors());
        assertTrue(text.lines().allMatch(line -> line.length() <= 75));
    }

    @Test
    void saysWhatIsKnown() throws IOException {
        VEvent event = only("2025-09-04", "Xi and Kim hold talks");

        assertEquals(
                Sample.event("2025-09-04", "Xi and Kim hold talks").id().toString(),
                event.getUid().getValue());
        assertEquals(Sample.CHANGED, event.getDateTimeStamp().getValue().toInstant());
        assertEquals("Xi and Kim hold talks", event.getSummary().getValue());
        assertEquals("Beijing, Washington, D.C.", event.getLocation().getValue());
        assertEquals(List.of("meeting"), event.getCategories().get(0).getValues());
        assertTrue(event.getStatus().isConfirmed());
        assertTrue(event.getTransparency().isTransparent());
        assertTrue(event.getDescription().getValue().contains("4 September 2025"));
        assertTrue(event.getDescription().getValue().contains("https://news.example/talks?a=1&b=2"));
    }

    @Test
    void leavesOutWhatBeganBeforeChristAndSaysSo() throws IOException {
        biweekly.ICalendar calendar = read(Sample.text(
                new ICalendar(),
                Sample.event("-0043-03-15", "Caesar is stabbed"),
                Sample.event("0014-08-19", "Augustus dies")));

        assertEquals(1, calendar.getEvents().size());
        assertEquals(
                "Left out, as calendars have no years BC: 1 of the events.",
                calendar.getDescriptions().get(0).getValue());
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void textStaysText(String headline) throws IOException {
        biweekly.ICalendar calendar = read(Sample.text(new ICalendar(), Sample.event("2025-09-04", headline)));

        assertEquals(1, calendar.getEvents().size());
        assertEquals(
                Printable.text(headline),
                calendar.getEvents().get(0).getSummary().getValue());
    }
}
