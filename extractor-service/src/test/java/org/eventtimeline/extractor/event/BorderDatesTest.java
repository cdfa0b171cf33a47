package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Dates that are borders: since when, until when, by when. */
class BorderDatesTest {
    @Test
    void datesWhatWasOverByThen() {
        Found.assertEvents("By 2011 the choir had left the hall.", "2011 | EXPLICIT | Choir leaves the hall");
        Found.assertEvents("Power was restored by Monday evening.", "2024-05-13 | EXPLICIT | Power restored");
        Found.assertEvents(
                "The choir left the hall in 2010. By 2011 it sang elsewhere.",
                "2010 | EXPLICIT | Choir leaves the hall");
    }

    @Test
    void datesWhatHasLastedSinceAndNotWhatIsCountedSince() {
        Found.assertEvents("Otto Lang has led the choir since 2011.", "2011 | EXPLICIT | Otto Lang leads the choir");
        Found.assertEvents(
                "The choir has won its first prize since 2011.", "2024-05-16 | DOCUMENT | Choir wins its first prize");
        Found.assertEvents(
                "The choir raised its fees on May 3 for the second time since March.",
                "2024-05-03 | EXPLICIT | Choir raises its fees for the second time");
        Found.assertEvents("Halden has sold 300 vans since 2012.", "2024-05-16 | DOCUMENT | Halden sells 300 vans");
        Found.assertEvents(
                "Shares in Halden have fallen by a third since March.",
                "2024-05-16 | DOCUMENT | Shares in Halden fall by a third");
        Found.assertEvents("Halden sold a mill, its first since 2012.", "2024-05-16 | DOCUMENT | Halden sells a mill");
    }

    @Test
    void datesWhatDidNotBeginToHappenBefore() {
        Found.assertEvents(
                "The bridge did not begin to carry trams until 1947.",
                "1947 | EXPLICIT | Bridge begins to carry trams");
        Found.assertEvents("The plan did not come to light until 1947.", "1947 | EXPLICIT | Plan comes to light");
    }

    @Test
    void leavesWhatIsReckonedSinceInTheBackground() {
        Found.assertInBackground(
                "Oslo had its warmest spring since records began in 1880.",
                "2024-05-16 | DOCUMENT | Oslo has its warmest spring",
                "1880 | EXPLICIT | Records begin");
    }

    @Test
    void datesWhatIsDueByThen() {
        Found.assertEvents("Maria Keller will retire by the end of 2025.", "2025~ | EXPLICIT | Maria Keller to retire");
        Found.assertEvents("The hall was full by Monday.");
    }

    @Test
    void datesWhatBeganThen() {
        Found.assertEvents("The bank has been closed since 2004.", "2004 | EXPLICIT | Bank closed");
        Found.assertEvents("The ferry will run from June 3.", "2024-06-03 | EXPLICIT | Ferry to run");
        Found.assertEvents("The school will use a telescope from the 1980s.");
    }

    @Test
    void datesWhatDidNotHappenUntilThen() {
        Found.assertEvents(
                "The hall was bombed in 1944 and not rebuilt until 1947.",
                "1944 | EXPLICIT | Hall bombed",
                "1947 | EXPLICIT | Hall rebuilt");
    }

    @Test
    void datesWhatHappenedWhenABorderWasReached() {
        Found.assertEvents(
                "Duke Karel held Orlava until 1706, when Teo Varga retook the town.",
                "1706 | EXPLICIT | Teo Varga retakes the town");
        Found.assertEvents(
                "When Maria Keller retired in 1902, Josef Malin bought the mill.",
                "1902 | EXPLICIT | Maria Keller retires",
                "1902 | EXPLICIT | Josef Malin buys the mill");
        Found.assertEvents(
                "The plague killed Josef Malin before the end of 1702.", "1702~ | EXPLICIT | Plague kills Josef Malin");
    }

    @Test
    void datesNothingThatHappenedByABeginningStillToCome() {
        Found.assertEvents(
                "On Monday the council accepted a rise of 5 percent from 1 June.",
                "2024-05-13 | EXPLICIT | Council accepts a rise of 5 percent");
    }

    @Test
    void datesWhatIsToBeOverByThen() {
        Found.assertEvents("Acme will have left Oslo by 2030.", "2030 | EXPLICIT | Acme to leave Oslo");
    }

    @Test
    void datesWhatHasLastedSinceTheDateThatOpensTheSentence() {
        Found.assertInBackground(
                "Since 2019 Northern Light has been owned by the Ellery family.",
                "2019 | EXPLICIT | Northern Light owned by the Ellery family");
    }

    @Test
    void givesTheBeginningOfWhatLastsToNothingElse() {
        Found.assertEvents(
                "Lang has chaired the board since 2000 and founded three schools.",
                "2000 | EXPLICIT | Lang chairs the board");
    }

    @Test
    void doesNotTellAnEventByWhatLastedUntilIt() {
        Found.assertInBackground(
                "Count Adlersparre was held until the armistice of 10 August 1809.",
                "1809-08-10 | EXPLICIT | Armistice");
        Found.assertInBackground(
                "Halden has replaced all phones sold since the launch on May 3.", "2024-05-03 | EXPLICIT | Launch");
    }

    @Test
    void datesNothingThatWasRepeatedSince() {
        Found.assertEvents("Acme is old. Its sale has been put off twice since May 2022.");
        Found.assertEvents("Acme is old. Its mill has been closed three times since 2004.");
    }

    @Test
    void leavesTheLeastThatSomethingLastsToIt() {
        Found.assertEvents("The port was shut until at least noon on Friday.", "2024-05-16 | DOCUMENT | Port shut");
    }

    @Test
    void areNoneBehindTheParticleOfAVerb() {
        Found.assertEvents(
                "Acme bought the pier in 2019, but a deal with Norden fell through the following year.",
                "2019 | EXPLICIT | Acme buys the pier",
                "2020 | EXPLICIT | Deal with Norden falls through");
        Found.assertEvents(
                "Acme bought the pier in 2019. Ann Lee sang through the following year.",
                "2019 | EXPLICIT | Acme buys the pier");
    }
}
