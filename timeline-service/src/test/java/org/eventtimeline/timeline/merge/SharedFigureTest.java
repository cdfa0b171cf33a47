package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.eventtimeline.timeline.merge.Gists.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mentions that tell of the same figure or score, and of somebody in common. */
class SharedFigureTest {
    private static final String DAY = "2025-09-04";

    @Test
    void whoLosesTellsOfTheMatchThatAnotherWins() {
        Gist won =
                told("won", DAY, "competition", "beat", "Halden beats Torvik 3-1 to win the cup", "Halden", "Torvik");

        assertEquals("[lost, won]", clusters(won, lost("3-1")));
        assertEquals("[lost] [won]", clusters(won, lost("2-0")));
    }

    @Test
    void theFiguresOfAQuarterAreToldInTheMonthsAfterIt() {
        assertEquals("[quarter, report]", withTheQuarter("2025-33", "$92 million"));
        assertEquals("[quarter] [report]", withTheQuarter("2025-33", "$71 million"));
        assertEquals("[quarter] [report]", withTheQuarter("2024-33", "$92 million"));
    }

    private static String withTheQuarter(String quarter, String figure) {
        return clusters(
                told("quarter", quarter, null, "earned", "Veltec earns " + figure, "Veltec"),
                told("report", "2025-05-06", "results", "reports", "Veltec reports a profit of $92 million", "Veltec"));
    }

    @Test
    void theSameScoreOfOthersIsThatOfAnotherMatch() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, "competition", "beat", "Halden beats Torvik 3-1", "Halden", "Torvik"),
                        told("b", DAY, "competition", "beat", "Arden beats Quindal 3-1", "Arden", "Quindal")));
    }

    @Test
    void whoPromisesWhatAnotherIsToPayPromisesTheSame() {
        assertEquals(
                "[a, b]",
                clusters(
                        told(
                                "a",
                                DAY,
                                "statement",
                                "promised",
                                "Lind promises 40 million crowns to anglers",
                                "Ana Lind"),
                        told(
                                "b",
                                DAY,
                                "statement",
                                "says",
                                "Lind says that villages get 40 million crowns",
                                "Ana Lind")));
    }

    @Test
    void toSayTheFigureOfADealIsToTellIt() {
        String deal = "Halden agrees to buy Veltec for 21 million crowns";

        assertEquals(
                "[deal, said]", clusters(agreed(deal), said("Rival accepts an offer of 21 million, Veltec tells")));
        assertEquals("[deal] [said]", clusters(agreed(deal), said("Rival accepts an offer, Veltec tells")));
    }

    @Test
    void whomOnlyTheArticleNamesMayBeOfTheSameFigure() {
        Gist shares = about("a", told("shares", DAY, "rise", "jump", "Veltec shares jump 14 percent", "Veltec"));

        assertEquals("[company, shares]", clusters(shares, about("b", company("14 percent"))));
        assertEquals("[company] [shares]", clusters(shares, about("b", company("17 percent"))));
        assertEquals("[company] [shares]", clusters(shares, company("14 percent")));
        assertEquals(
                "[other] [shares]",
                clusters(shares, about("b", told("other", DAY, "rise", "gain", "Arden gains 14 percent", "Arden"))));
    }

    private static Gist company(String figure) {
        return told("company", DAY, "rise", "gain", "Shares in the Halden company gain " + figure);
    }

    private static Gist about(String article, Gist gist) {
        return gist.in(article, List.of("Veltec", "Arden", "Halden"), null, false);
    }

    private static Gist lost(String score) {
        return told(
                "lost", DAY, null, "lost", "Ten of Torvik lose " + score + " after a red card for Otto Lang", "Torvik");
    }

    private static Gist agreed(String headline) {
        return told("deal", DAY, "agreement", "agrees", headline, "Halden", "Veltec");
    }

    private static Gist said(String headline) {
        return told("said", DAY, "statement", "tells", headline, "Veltec");
    }
}
