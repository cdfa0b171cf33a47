package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** What the posts of a live blog tell. */
class PostsTest {
    @Test
    void meanTheirOwnDaysByTodayAndYesterday() {
        Found.assertEvents(
                """
                9 May 2024, 11:32

                A man drowned at Orrin Point this morning. Yesterday Maria Keller resigned.

                8 May 2024 22.10 GMT

                Otto Lang died in Karsund this evening. Yesterday Lindal United beat Karsund Rovers.""",
                "2024-05-09 | EXPLICIT | Man drowns at Orrin Point",
                "2024-05-08 | EXPLICIT | Maria Keller resigns",
                "2024-05-08 | EXPLICIT | Otto Lang dies in Karsund",
                "2024-05-07 | EXPLICIT | Lindal United beats Karsund Rovers");
    }

    @Test
    void happenOnTheirDaysWhereNoWordTellsWhen() {
        Found.assertEvents(
                """
                9 May 2024, 11:32

                Acme has sold its mill in Karsund.

                9 May 2024, 08:10

                Maria Keller has left Acme.

                8 May 2024, 22:10

                Otto Lang has joined the council.""",
                "2024-05-09 | EXPLICIT | Acme sells its mill in Karsund",
                "2024-05-09 | EXPLICIT | Maria Keller leaves Acme",
                "2024-05-08 | EXPLICIT | Otto Lang joins the council");
    }

    @Test
    void areOfTheDayOfPublicationWhereTheirTimesTellNone() {
        Found.assertEvents(
                """
                08:12

                Otto Lang cancelled a trip on Monday.

                09:05

                The council is old.

                10:31

                Maria Keller has left Acme.""",
                "2024-05-13 | EXPLICIT | Otto Lang cancels a trip",
                "2024-05-16 | EXPLICIT | Maria Keller leaves Acme");
    }

    @Test
    void areNoneBelowTheOneTimeOfPublication() {
        Found.assertEvents(
                "9 May 2024, 11:32\n\nMaria Keller resigned yesterday.",
                "2024-05-15 | EXPLICIT | Maria Keller resigns");
    }
}
