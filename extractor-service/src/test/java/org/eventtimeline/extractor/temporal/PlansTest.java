package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates that lie ahead because of what is planned for them. */
class PlansTest {
    @Test
    void whatIsCalledFromADayIsToCome() {
        assertEquals(List.of("2025-09-08"), values("The union called a strike from Monday."));
        assertEquals(List.of("2025-09-08"), values("They declared a truce from Monday."));
        assertEquals(List.of("2026-01"), values("The city offered 2% from January."));
        assertEquals(List.of("2025-09-01"), values("Traffic was banned from Monday."));
    }

    @Test
    void whatWasFirstSetForADayIsPast() {
        assertEquals(List.of("2025-05", "2025-08-08"), values("It was first planned for May and then for 8 August."));
        assertEquals(List.of("2025-08-08"), values("The match was originally scheduled for August 8."));
    }

    @Test
    void whatIsSoFromADayOrIsADayIsToCome() {
        assertEquals(List.of("2025-10-01"), values("From October 1 smoking is banned in parks."));
        assertEquals(
                List.of("2026-07-01", "2025-09-01"),
                values("The ban, which applies from July 1, was passed on Monday."));
        assertEquals(List.of("2025-09-08"), values("Monday is a holiday."));
        assertEquals(List.of("2025-09-01"), values("Monday was a holiday."));
    }

    @Test
    void thePresentBehindADateThatOpensItsSentenceIsAPlan() {
        assertEquals(List.of("2026-01"), values("In January it moves to the harbour."));
        assertEquals(List.of("2025-01"), values("In January it moved to the harbour."));
        assertEquals(List.of("2025-01"), values("In January, he says, the mill lost money."));
    }

    @Test
    void whatManyDoIsAPlanWhereTheSentenceOpensWithThem() {
        assertEquals(List.of("2025-09-08"), values("Pupils at Marsh Road return on Monday."));
        assertEquals(List.of("2025-09-08"), values("Staff of the mill return to work on Monday."));
        assertEquals(List.of("2025-09-01"), values("Members of the union held a vote on Monday."));
        assertEquals(List.of("2025-09-01"), values("Drivers saw him leave on Monday."));
    }

    @Test
    void whatIsPutOffToADayIsToCome() {
        assertEquals(List.of("2025-09-01", "2025-09-08"), values("They put the vote off from this Monday to Monday."));
        assertEquals(List.of("2025-09-08"), values("The vote was put back to Monday."));
    }

    @Test
    void whatWasSoBetweenTwoTimesIsOver() {
        assertEquals(List.of("2024-07", "2024-12"), values("The pass was shut between July and December."));
        assertEquals(List.of("2025-07", "2025-10"), values("The pass was shut between July and October."));
    }

    @Test
    void thePresentSomeWordsBeforeADateIsAPlan() {
        assertEquals(List.of("2025-09-08"), values("She runs again in Upper Moor on Monday."));
        assertEquals(List.of("2025-12"), values("The lease runs out in December."));
    }

    @Test
    void whatIsToldBehindADateThatEndsItsOpeningIsOver() {
        assertEquals(List.of("2024-10"), values("At the games in October she was second."));
        assertEquals(List.of("2025-10"), values("The games in October were called off."));
    }

    @Test
    void whatWasDueMayBeOver() {
        assertEquals(List.of("2025-09-01TNI"), values("The flight was due to land in Oslo on Monday night."));
        assertEquals(List.of("2025-09-05"), values("The minister was expected to meet them on Friday."));
        assertEquals(List.of("2025-09-08"), values("The minister is due to meet them on Monday."));
    }

    @Test
    void whatWillStayClosedIsToCome() {
        assertEquals(List.of("2025-09-08"), values("Schools will stay shut on Monday."));
        assertEquals(List.of("2025-09-08"), values("The road will remain closed on Monday."));
        assertEquals(List.of("2025-09-01"), values("It stayed shut on Monday."));
        assertEquals(List.of("2025-09-01"), values("They held two men over a raid on a jeweller's on Monday."));
    }

    @Test
    void whatSomebodyIsAskedToDoIsToCome() {
        assertEquals(List.of("2026-03"), values("It asked hunters to report sightings before the end of March."));
        assertEquals(List.of("2026-03-01"), values("The judge ordered the firm to pay by March 1."));
    }

    @Test
    void theSeasonOfAJanuaryBeganInTheYearBefore() {
        assertEquals(List.of("2023-WI"), values("It has snowed twice this winter.", LocalDate.of(2024, 1, 9)));
        assertEquals(List.of("2023-WI"), values("It snowed twice this winter.", LocalDate.of(2024, 3, 9)));
        assertEquals(List.of("2024-WI"), values("It will open this winter.", LocalDate.of(2024, 3, 9)));
    }

    @Test
    void aSeasonToComeIsNotTheOneThatHasJustEnded() {
        assertEquals(List.of("2012-FA"), values("A trial is planned for early autumn.", LocalDate.of(2012, 1, 9)));
    }
}
