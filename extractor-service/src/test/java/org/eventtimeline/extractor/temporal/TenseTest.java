package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is over and what is to come, as the verbs tell it. */
class TenseTest {
    @Test
    void eachVerbHasTheTenseOfItsOwn() {
        assertEquals(
                List.of("2025-09-03", "2025-09-09"),
                values("Talks broke down on Wednesday and will resume next Tuesday."));
        assertEquals(List.of("2025-09-08"), values("A storm is forecast to arrive on Monday."));
    }

    @Test
    void whatHadHappenedIsNotToComeSoon() {
        assertEquals(List.of("2024-10"), values("The firm had closed the mill in October."));
        assertEquals(List.of("2025-10"), values("They had spoken of the slated visit in October."));
    }

    @Test
    void whatAShopDidIsNotToBeDoneToIt() {
        assertEquals(List.of("2025-09-02"), values("Hollin's opened on Tuesday."));
        assertEquals(List.of("2025-09-02"), values("Hollin's said on Tuesday that it had closed."));
        assertEquals(List.of("2025-09-09"), values("It's held on Tuesday."));
    }

    @Test
    void whatIsSetToBeSoFromADateIsToCome() {
        assertEquals(List.of("2026-03"), values("Wages rise from March."));
        assertEquals(List.of("2026-03"), values("The ban applies from March."));
        assertEquals(List.of("2025-03"), values("Sales rise from March."));
    }

    @Test
    void theHoursOfOneDayAreAllOverOrAllToCome() {
        assertEquals(List.of("2025-09-08T08:00", "2025-09-08T18:00"), values("It is closed 8am-6pm on Monday."));
        assertEquals(List.of("2025-09-01T08:00", "2025-09-01T18:00"), values("It was closed 8am-6pm on Monday."));
    }

    @Test
    void mayIsNoModalWhereItIsTheMonth() {
        assertEquals(List.of("2025-05"), values("A storm in May hit the coast."));
        assertEquals(List.of("2026-05"), values("A storm will hit the coast in May."));
    }

    @Test
    void whatSinceLooksBackAtIsOver() {
        assertEquals(List.of("2024-11"), values("It will be the first vote since the fall of its king in November."));
        assertEquals(List.of("2025-11"), values("She sold it since it will be of no use in November."));
    }

    @Test
    void plansThatWereTellNothingOfTheDayOnWhichTheyWere() {
        assertEquals(List.of("2025-09-03"), values("Hollin announced plans on Wednesday to close a mill."));
        assertEquals(List.of("2025-09-10"), values("Hollin announced plans for Wednesday."));
        assertEquals(List.of("2025-09-10"), values("Hollin plans a merger on Wednesday."));
    }

    @Test
    void whatWasSetForADayIsToCome() {
        assertEquals(List.of("2025-12-14"), values("Sentencing was set for Dec. 14."));
    }

    @Test
    void whatSomebodySetForADayOrPutOffToOneIsToCome() {
        assertEquals(List.of("2026-06-22"), values("The judge set sentencing for June 22."));
        assertEquals(List.of("2026-06-22"), values("The judge set a trial date of June 22."));
        assertEquals(List.of("2026-06-22"), values("The league moved the match to June 22."));
        assertEquals(List.of("2026-06-22"), values("The union called a strike for June 22."));
        assertEquals(List.of("2026-06-22"), values("He was ordered to appear on June 22."));
        assertEquals(List.of("2025-06-22"), values("It set a record for June 22."));
        assertEquals(List.of("2025-06"), values("It announced sales for June."));
        assertEquals(
                List.of("1911-02-03", "1911-06-22"),
                values("He was tried on 3 February 1911. The judge set sentencing for June 22."));
    }

    @Test
    void whatIsSpokenOfAsADaysOwnIsOver() {
        assertEquals(List.of("2025-09-01"), values("They will appeal Monday's ruling."));
        assertEquals(List.of("2025-09-08"), values("They will play in Monday's final."));
        assertEquals(List.of("2025-09-08"), values("Monday's match against Denby is sold out."));
        assertEquals(List.of("2025-09-01"), values("Monday's match against Denby was sold out."));
        assertEquals(List.of("2025-09-08"), values("He is a doubt for Monday's match."));
    }

    @Test
    void thePresentTellsWhatIsArranged() {
        assertEquals(List.of("2025-09-08"), values("The new rules start Monday."));
        assertEquals(List.of("2025-09-08"), values("The rules, which start on Monday, are strict."));
        assertEquals(List.of("2025-09-08"), values("She steps down on Monday."));
        assertEquals(List.of("2025-09-08"), values("Harlow face Denby on Monday."));
        assertEquals(List.of("2025-09-08"), values("She runs again on Monday."));
        assertEquals(List.of("2025-09-01"), values("He recalls it on Monday."));
        assertEquals(List.of("2025-09-08"), values("It may rain on Monday."));
        assertEquals(List.of("2025-09-08"), values("Rain is likely on Monday."));
        assertEquals(List.of("2026-03"), values("The film is released in March."));
        assertEquals(List.of("2026-03"), values("The film is set for release in March."));
        assertEquals(List.of("2025-03"), values("He is accused of stealing it in March."));
    }

    @Test
    void readsWhatIsToComeAndWhatIsOver() {
        assertEquals(List.of("2026-06"), values("If it is approved, work would begin in June."));
        assertEquals(List.of("2025-09-05"), values("It should open Friday."));
        assertEquals(List.of("2025-08-29"), values("It should have opened Friday."));
        assertEquals(List.of("2025-09-05"), values("They were told to pay no later than Friday."));
        assertEquals(List.of("2025-09-05"), values("The pass had been due to lapse Friday."));
        assertEquals(List.of("2025-09-01"), values("The pass had been due to lapse on Monday."));
        assertEquals(List.of("2025-12-25"), values("She hoped for a deal by Christmas."));
        assertEquals(List.of("2025-08"), values("It was to have opened in August."));
        assertEquals(List.of("2025-09-10"), values("The parade on Wednesday has been postponed."));
        assertEquals(
                List.of("2025-09-04TNI", "2025-09-08", "2025-09-09"),
                values("It is likely to rain tonight, Monday and Tuesday."));
        assertEquals(List.of("2024-10-04T23:10"), values("The train left Hull at 23:10 on 4 October."));
        assertEquals(List.of("2025-09-05"), values("Friday looks dry."));
        assertEquals(
                List.of("2025-08-29"),
                values("They sat until 2 a.m. on Friday").stream()
                        .map(v -> v.substring(0, 10))
                        .toList());
        assertEquals(List.of("2025-09-03"), values("The parade on Wednesday has been praised."));
        assertEquals(List.of("2025-08-31"), values("It opened, only to be shut again on Sunday."));
        assertEquals(List.of("2026-SP"), values("“I'll see you in the spring,” she wrote."));
        assertEquals(List.of("2025-08"), values("He was found guilty last month of fraud."));
        assertEquals(List.of("2024-12-24"), values("The family vanished on Christmas Eve."));
    }

    @Test
    void aSecondVerbGoesOnFromTheFirst() {
        assertEquals(
                List.of("2024-01", "2024-08", "2024-11"),
                values("It opened in January last year but was shut in August and sold in November."));
        assertEquals(
                List.of("2023-11", "2024-02"), values("It opened in November 2023 and was due to close in February."));
    }

    @Test
    void whatHadHappenedLiesBeforeTheStory() {
        assertEquals(
                List.of("1912-03", "1911-10", "1911-12"),
                values("It fell in March 1912. It had been shelled in October and was hit in December.", null));
    }

    @Test
    void whatHappenedIsNotOfATimeToCome() {
        assertEquals(List.of("2024-03", "2024-10"), values("It began in March 2024. A strike in October stopped it."));
        assertEquals(
                List.of("2025-06", "2025-11-03", "2025-07"),
                values("He was tried in June and will be heard on November 3. A month later he fled."));
    }

    @Test
    void aClockTimeOfThePastIsNotOfADayToCome() {
        assertEquals(
                List.of("2025-09-05", "2025-09-04T12:00"),
                values("She will arrive on Friday. By noon they had pulled her out."));
    }

    @Test
    void whatIsEffectiveOnADayLiesAheadAndAPlanAnnouncedDoesNot() {
        assertEquals(List.of("2026-02-01"), values("It made him chairman, effective Feb. 1."));
        assertEquals(List.of("2025-08-29"), values("It announced the plan Friday."));
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertEquals(
                List.of("2025-01", "P1W"),
                values("In January, a week after the verdict in Roe vs. Wade, a bomb exploded."));
        assertEquals(
                List.of("2024-12", "P1W"),
                values("In December, a week before St. Mary's and J. Lee met Dr. Bo, it burned."));
    }

    @Test
    void comparesWithoutCounting() {
        assertEquals(List.of("2026", "P6M"), values("It will open next year, six months later than planned."));
    }

    @Test
    void whatIsAgreedOnADayIsAgreedOnIt() {
        assertEquals(
                List.of("2024-FA", "2025-05-07"),
                values("They spoke of it in the autumn of 2024. They agreed to merge on 7 May."));
        assertEquals(List.of("2025-09-08"), values("They agreed to meet on Monday."));
    }

    @Test
    void whatIsMovedIsToCome() {
        assertEquals(List.of("2025-09-22"), values("The exam was moved to the 22nd."));
        assertEquals(List.of("2025-09-05TEV"), values("They have called a meeting for Friday evening."));
        assertEquals(List.of("2025-09-05", "2025-09-08"), values("It was moved from this Friday to Monday."));
        assertEquals(List.of("2025-09-19"), values("Let's catch up on Friday the 19th."));
    }

    @Test
    void aRuleComesIntoForce() {
        assertEquals(List.of("2025-10", "2024"), values("In October, rules passed last year come into force."));
        assertEquals(List.of("2024-10"), values("In October, new rules came into force."));
    }
}
