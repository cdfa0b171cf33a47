package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Times that a text only mentions do not carry on. */
class AsidesTest {
    @Test
    void aYearThatIsOnlyComparedWithDoesNotCarryOn() {
        assertEquals(
                List.of("2006", "2025-03"), values("Sales were 75, up from 61 in 2006. In March it opened a shop."));
        assertEquals(
                List.of("2016-05", "2025-03"),
                values("Profit fell, compared with May 2016. In March it opened a shop."));
    }

    @Test
    void aYearMentionedInPassingDoesNotCarryOn() {
        assertEquals(
                List.of("1985", "2025-06-09"), values("The head of the firm founded in 1985 was tried on June 9."));
    }

    @Test
    void aYearBehindAParticipleThatOpensASentenceDoesNotCarryOn() {
        assertEquals(
                List.of("1898-05-03", "1871", "1898-05-05"),
                values("The brig sank on 3 May 1898. Built in Leith in 1871, she had no boats. On 5 May help came."));
        assertEquals(
                List.of("1912", "1870", "1912-03"),
                values(
                        "It burned down in 1912. Founded in 1870 by two brothers, it made nails. In March it was sold."));
        assertEquals(
                List.of("1898", "1905", "1905-03"),
                values("The brig sank in 1898. Raised in 1905, she was moved. In March she was sold."));
    }

    @Test
    void aDateThatOnlySaysWhichDoesNotCarryOn() {
        assertEquals(
                List.of("1998-12-21", "2025-04"),
                values("He was tried for the December 21, 1998, attack after he agreed in April to go."));
        assertEquals(
                List.of("1998-06", "2025-05"),
                values("He fled in June 1998, to be jailed. It was kept after the late-May trip."));
    }

    @Test
    void aYearThatClosesAParagraphOrSentenceDoesNotCarryOn() {
        assertEquals(
                List.of("2006", "2025-05"),
                values("It went public in 2006. He stepped down as chairman in May after a row."));
        assertEquals(List.of("2020-03", "2025-08"), values("It expired in March 2020.\n\nTensions rose in August."));
    }

    @Test
    void aDecadeInPassingDoesNotCarryOn() {
        assertEquals(
                List.of("198", "2025-04-02"),
                values("He who coached them to three titles in the 1980s died on April 2."));
    }

    @Test
    void anAsideDoesNotCarryOn() {
        assertEquals(
                List.of("2023-04", "2025-01"),
                values("The jet, which first flew in April 2023, entered service in January."));
    }

    @Test
    void aYearOfWhatHadBeenDoesNotCarryOn() {
        assertEquals(List.of("1931", "2025-05"), values("The club had been founded in 1931. In May it was sold."));
    }

    @Test
    void aBareYearDoesNotCarryOnToASecondVerb() {
        assertEquals(List.of("2019", "2025-03"), values("Work began in 2019 and stopped in March."));
        assertEquals(List.of("2019-04", "2020-03"), values("Work began in April 2019 and stopped in March."));
    }

    @Test
    void aQuotationDoesNotGoOnFromAnOldTime() {
        assertEquals(
                List.of("2021-11", "2025-05"),
                values("They won in November 2021. “We need a plan before the debate in May.”"));
        assertEquals(
                List.of("2021-11", "2022-05"),
                values("They won in November 2021. A “plan” was made for a debate in May."));
    }

    @Test
    void theDayOfASayingDoesNotCarryOn() {
        assertEquals(
                List.of("2025-09-02TNI", "2025-09-03", "2025-09-02T18:30"),
                values("A mill burned on Tuesday night, police said on Wednesday. It broke out at 6.30 p.m."));
    }

    @Test
    void aLookBackInTheSameSentenceDoesNotMoveTheStory() {
        String text = "The siege ended on 9 May 1848, having begun two years earlier. The following month he left.";
        assertEquals(List.of("1848-05-09", "1846", "1848-06"), values(text, null));
    }

    @Test
    void aLookBackThatOpensItsSentenceMovesTheStory() {
        String text = "The siege ended in 1848. Two years earlier the king had fled. The following year he died.";
        assertEquals(List.of("1848", "1846", "1847"), values(text, null));
    }

    @Test
    void whatHadBeenTheDayBeforeDoesNotMoveTheStory() {
        String text = "She vanished on 3 May 1998. She had been ill the day before. The next day she was found.";
        assertEquals(List.of("1998-05-03", "1998-05-02", "1998-05-04"), values(text, null));
    }

    @Test
    void newsComesBackToItsOwnTime() {
        assertEquals(
                List.of("1998-10-23", "2025-09-01", "2026-06"),
                values("He was arrested on October 23, 1998. Police said Monday that he will be freed in June."));
    }

    @Test
    void aTextStaysWithTheMonthThatItCompares() {
        assertEquals(
                List.of("2025-07", "2025-06", "2024-07"),
                values("It rose to 102 in July from a revised 99.1 in June. It was 101 in the same month last year."));
    }

    @Test
    void thatMonthIsTheOneJustMentioned() {
        assertEquals(
                List.of("2025-08-31", "2022-10", "2022-10"),
                values("He scored on Sunday. He had been captain since October 2022. He broke an ankle that month."));
    }

    @Test
    void whatWasMentionedIsForgottenOnceTheStoryGoesOn() {
        String text = "She had bought it in 1928. She fled in July 1942 and died that winter.";
        assertEquals(List.of("1928", "1942-07", "1942-WI"), values(text, null));
    }

    @Test
    void whatHadHappenedBeforeADayIsOfItsYear() {
        assertEquals(
                List.of("2023-04-16", "2023-02", "2023-04-17"),
                values(
                        "He set light to the mill on 16 April 2023. A clerk, who had been hired in February, died the next"
                                + " day."));
        assertEquals(
                List.of("2023-04-16", "2025-02"),
                values("He bought the mill on 16 April 2023. A clerk, who was hired in February, keeps the books."));
    }
}
