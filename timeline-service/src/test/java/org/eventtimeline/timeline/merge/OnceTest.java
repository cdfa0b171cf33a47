package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.eventtimeline.timeline.merge.Gists.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OnceTest {
    private static final String DAY = "2025-09-04";

    @Test
    void whatHappensToSomebodyOnceIsOneEventWhateverTheWords() {
        assertEquals(
                "[a, b] [c] [d]",
                clusters(
                        told("a", DAY, "resignation", null, "Ana Lind steps down", "Ana Lind"),
                        told(
                                "b",
                                DAY,
                                "resignation",
                                null,
                                "Halden loses its chief as Ana Lind resigns",
                                "Ana Lind",
                                "Halden"),
                        told("c", DAY, "resignation", null, "Otto Lang leaves the board with Ana Lind", "Otto Lang"),
                        told("d", DAY, "decision", null, "Ana Lind orders a new harbour", "Ana Lind")));
    }

    @Test
    void aDayThatIsNotWrittenOutMayBeTheOneBefore() {
        Gist dated = told(
                "dated", "2003-04-28", "appointment", "picks", "Otto Lang picks Ana Lind", "Otto Lang", "Ana Lind");

        assertEquals(
                "[dated, news]", clusters(dated, successor("2003-04-29", "Ana Lind named as Ida Berg's successor")));
        assertEquals(
                "[dated] [news]", clusters(dated, successor("2003-05-06", "Ana Lind named as Ida Berg's successor")));
        assertEquals(
                "[dated] [news]", clusters(dated, successor("2003-04-29", "Ida Berg named after Ana Lind's refusal")));
    }

    private static Gist successor(String date, String headline) {
        List<String> names = List.of("Ida Berg", "Ana Lind");
        return Gist.of("news", date, false, EventStatus.OCCURRED, "appointment", headline, "named", names, List.of());
    }

    @Test
    void whoDiesDiesOnceThoughSomebodyIsSomeDaysOff() {
        assertEquals("[a, b]", deaths("2003-04-28", "2003-05-01"));
        assertEquals("[a, b]", deaths("2003-04-28", "2003-04-29/2003-05-05"));
        assertEquals("[a] [b]", deaths("2003-04-28", "2003-05-02"));
        assertEquals("[a] [b]", deaths("2003", "2004"));
    }

    private static String deaths(String date, String other) {
        return clusters(
                told("a", date, "death", null, "Ana Lind dies at home", "Ana Lind"),
                told("b", other, "death", null, "Ana Lind dies at home", "Ana Lind"));
    }

    @Test
    void whoDiesDiesOnceHoweverVaguelyThatIsDated() {
        assertEquals(
                "[day, month, year] [other-year]",
                clusters(
                        told("day", "2003-04-28", "death", null, "Ana Lind dies at home", "Ana Lind"),
                        told("month", "2003-04", "death", null, "Halden mourns Ana Lind", "Ana Lind", "Halden"),
                        told("year", "2003", "death", null, "Ana Lind passes away in Oslo", "Ana Lind"),
                        told("other-year", "2004", "death", null, "Ana Lind dies", "Ana Lind")));
        assertEquals(
                "[day] [year]",
                clusters(
                        told("day", "2003-04-28", "death", null, "Two die in a fire"),
                        told("year", "2003", "death", null, "Nine die in a fire")));
    }

    @Test
    void whoHasDiedIsToldOfWithoutADateForWeeks() {
        Gist dated = told("dated", "2003-04-28", "death", null, "Ana Lind dies at home", "Ana Lind");

        assertEquals("[dated, obituary]", clusters(dated, undated("obituary", "2003-05-06", "death")));
        assertEquals("[dated] [later]", clusters(dated, undated("later", "2003-07-06", "death")));
        assertEquals("[dated] [earlier]", clusters(dated, undated("earlier", "2003-04-20", "death")));
        assertEquals(
                "[appointed] [dated]",
                clusters(
                        told("dated", "2003-04-28", "appointment", null, "Ana Lind becomes mayor", "Ana Lind"),
                        undated("appointed", "2003-05-06", "appointment")));
    }

    @Test
    void whoWinsOrBuysWhatIsToldOfTheYearAsWell() {
        Gist day = told("day", "2003-04-28", "award", null, "Ana Lind wins the Golden Oar for rowing", "Ana Lind");

        assertEquals("[day, year]", clusters(day, award("2003", "Ana Lind is given the Golden Oar")));
        assertEquals("[day, year]", clusters(award("2003-04", "Ana Lind honoured with the Golden Oar"), day));
        assertEquals("[day] [year]", clusters(day, award("2003", "Ana Lind is given the Silver Lamp")));
        assertEquals("[day] [year]", clusters(day, award("2004", "Ana Lind is given the Golden Oar")));
        assertEquals(
                "[day] [year]",
                clusters(
                        told("day", "2003-04-28", "meeting", null, "Ana Lind meets Otto Lang", "Ana Lind", "Otto Lang"),
                        told("year", "2003", "meeting", null, "Ana Lind and Otto Lang talk", "Ana Lind", "Otto Lang")));
    }

    @Test
    void whoSignWhatAreToldOfTheYearAsWell() {
        Gist day = told("day", "2003-04-28", "agreement", "signed", "Lind signs a truce", "Ana Lind", "Otto Lang");

        assertEquals("[day, year]", clusters(day, accord("Ana Lind and Otto Lang sign the accord", "Otto Lang")));
        assertEquals("[day] [year]", clusters(day, accord("Ana Lind and Ida Berg sign the accord", "Ida Berg")));
    }

    private static Gist accord(String headline, String other) {
        return told("year", "2003", "agreement", "sign", headline, "Ana Lind", other);
    }

    private static Gist award(String date, String headline) {
        return told("year", date, "award", null, headline, "Ana Lind");
    }

    private static Gist undated(String id, String date, String kind) {
        return Gists.undated(id, date, kind, "Ana Lind remembered", "Ana Lind");
    }
}
