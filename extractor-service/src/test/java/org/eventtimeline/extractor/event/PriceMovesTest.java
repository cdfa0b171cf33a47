package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** What is traded moves on the day on which an article tells of it. */
class PriceMovesTest {
    @Test
    void areNewsBesideTheNews() {
        Found.assertEvents(
                "Stocks fell in Oslo on Tuesday. The Tolva Industrial Average lost 3 percent, its worst day since 1987. "
                        + "Acme finished 4 percent lower.",
                "2024-05-14 | EXPLICIT | Stocks fall in Oslo",
                "2024-05-14 | RELATIVE | Tolva Industrial Average loses 3 percent",
                "2024-05-14 | RELATIVE | Acme finishes 4 percent lower");
    }

    @Test
    void areTheNewsOfADayOfTrading() {
        Found.assertEvents(
                "In early trading in Oslo on Monday, the Tolva index fell 148 points.",
                "2024-05-13 | EXPLICIT | Tolva index falls 148 points");
        Found.assertEvents("Composite trading in Oslo on Monday, Acme at 9 euros.");
        Found.assertEvents("Oil settled at $96 in Oslo.", "2024-05-16 | DOCUMENT | Oil settles at $96 in Oslo");
    }

    @Test
    void areNewsFarBehindTheLead() {
        Found.assertEvents(
                "Acme sacked Ann Lee on Tuesday. She wept. Few came. It rained. Nobody sang. All left. The board will meet "
                        + "on June 3. Shares in Acme dropped 92 cents.",
                "2024-05-14 | EXPLICIT | Acme sacks Ann Lee",
                "2024-06-03 | EXPLICIT | Board to meet",
                "2024-05-14 | RELATIVE | Shares in Acme drop 92 cents");
    }

    @Test
    void areOfTheDayThatTheyEnd() {
        Found.assertEvents(
                "Acme sacked Ann Lee on Tuesday. She wept. Few came. It rained. Nobody sang. Duff bought a mill in 2019. "
                        + "Shares in Orbis rose 3 percent. Shares in Velk closed 2 percent lower.",
                "2024-05-14 | EXPLICIT | Acme sacks Ann Lee",
                "2019 | EXPLICIT | Duff buys a mill",
                "2024-05-14 | RELATIVE | Shares in Velk close 2 percent lower");
    }

    @Test
    void areOfTheLastDayOfTheNews() {
        Found.assertEvents(
                "Acme agreed on Sunday to buy Duff. Few came. It rained. Nobody sang. Fog lay on Oslo. Lawyers sued Acme on "
                        + "Monday. The Tolva average dropped 3 percent.",
                "2024-05-12 | EXPLICIT | Acme agrees to buy Duff",
                "2024-05-13 | EXPLICIT | Lawyers sue Acme",
                "2024-05-13 | RELATIVE | Tolva average drops 3 percent");
    }

    @Test
    void areNoAmountsOfAMonthOrAYear() {
        Found.assertEvents(
                "Acme sacked Ann Lee on Tuesday. Exports fell 3 percent. Profit rose to $3 million.",
                "2024-05-14 | EXPLICIT | Acme sacks Ann Lee");
    }

    @Test
    void areOfWhatIsNamed() {
        Found.assertEvents(
                "Acme sacked Ann Lee on Tuesday, and stocks fell. Its shares fell 3%. Shares in Duff fell 2%.",
                "2024-05-14 | EXPLICIT | Acme sacks Ann Lee",
                "2024-05-14 | RELATIVE | Acme's shares fall 3%",
                "2024-05-14 | RELATIVE | Shares in Duff fall 2%");
    }
}
