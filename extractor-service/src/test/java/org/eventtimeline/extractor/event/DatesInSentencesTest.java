package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which verb of its sentence a date belongs to. */
class DatesInSentencesTest {
    @Test
    void datesAVerbByTheDateInItsClause() {
        Found.assertEvents(
                "Prime Minister Maria Keller arrived in Oslo by ferry on May 3.",
                "2024-05-03 | EXPLICIT | Maria Keller arrives in Oslo by ferry");
    }

    @Test
    void datesAVerbByPartsOfADate() {
        Found.assertEvents(
                "Police arrested a man in the early hours of May 3.", "2024-05-03 | EXPLICIT | Police arrest a man");
        Found.assertEvents("The steamer sank on the night of 3 October 1911.", "1911-10-03 | EXPLICIT | Steamer sinks");
        Found.assertEvents(
                "A broken water main flooded the tunnel in February.",
                "2024-02 | EXPLICIT | Broken water main floods the tunnel");
    }

    @Test
    void datesWhatWasPlannedForThen() {
        Found.assertEvents(
                "The debate planned for May 20 will take place in Oslo.",
                "2024-05-20 | EXPLICIT | Debate to take place in Oslo");
        Found.assertEvents("The debate planned for May 3 was called off.");
        Found.assertEvents("A debate in Oslo is set for May 20.", "2024-05-20 | EXPLICIT | Debate in Oslo");
        Found.assertEvents(
                "The debate in Oslo was put off until May 20.",
                "2024-05-20 | EXPLICIT | Debate in Oslo",
                "2024-05-16 | DOCUMENT | Debate in Oslo put off");
    }

    @Test
    void datesNothingThatWasLeftUndone() {
        Found.assertEvents(
                "Otto Lang resigned without naming a successor in May.", "2024-05 | EXPLICIT | Otto Lang resigns");
        Found.assertEvents(
                "Ann Lee left Acme without selling the mill in May 2019.", "2019-05 | EXPLICIT | Ann Lee leaves Acme");
    }

    @Test
    void leavesADateToTheParticipleBehindTheSubject() {
        Found.assertEvents(
                "A truce signed in Oslo in May 2021 collapsed eighteen months later.",
                "2021-05 | EXPLICIT | Truce signed in Oslo",
                "2022-11 | EXPLICIT | Truce signed in Oslo collapses");
        Found.assertEvents(
                "A balloon carrying dust from Mars landed in Norway on May 3.",
                "2024-05-03 | EXPLICIT | Balloon lands in Norway");
    }

    @Test
    void leavesADateToTheParticipleThatOpensTheSentence() {
        Found.assertEvents(
                "Born in Hamar, Norway, on May 3, 1937, Otto Lang learned to skate on a lake.",
                "1937-05-03 | EXPLICIT | Otto Lang born in Hamar");
    }

    @Test
    void datesWhatIsToldBehindTheDateAndItsPlace() {
        Found.assertEvents(
                "It was in 1952, at a rehearsal in Oslo, that Ann Lee left the choir.",
                "1952 | EXPLICIT | Ann Lee leaves the choir");
    }

    @Test
    void datesByWhatWasNotLongAgo() {
        Found.assertEvents("The choir won the cup as recently as 2019.", "2019 | EXPLICIT | Choir wins the cup");
        Found.assertEvents("The hall sounded as empty as 2019.", "2024-05-16 | DOCUMENT | Hall sounds");
    }

    @Test
    void datesWhatCameOfADeed() {
        Found.assertEvents(
                "Moe United came from behind to beat Oslo on May 3.", "2024-05-03 | EXPLICIT | Moe United beats Oslo");
        Found.assertEvents(
                "Moe United hired a coach on May 3 to beat Oslo.",
                "2024-05-03 | EXPLICIT | Moe United hires a coach to beat Oslo");
    }

    @Test
    void datesWhatEndedWhatWasUnderWay() {
        Found.assertEvents(
                "The ferry was rounding a cape on May 3 after leaving Oslo when its left engine failed.",
                "2024-05-03 | EXPLICIT | Ferry's left engine fails");
    }

    @Test
    void datesWhatWasTakenUp() {
        Found.assertEvents("Ann Lee took up rowing in 2019.", "2019 | EXPLICIT | Ann Lee takes up rowing");
    }

    @Test
    void datesByEachDateOfAList() {
        Found.assertEvents(
                "The choir won the prize in 1998, 2001 and 2004.",
                "1998 | EXPLICIT | Choir wins the prize",
                "2001 | EXPLICIT | Choir wins the prize",
                "2004 | EXPLICIT | Choir wins the prize");
        Found.assertEvents(
                "The choir toured Norway in 2017 and again in 2019.",
                "2017 | EXPLICIT | Choir tours Norway",
                "2019 | EXPLICIT | Choir tours Norway");
    }

    @Test
    void datesTheVerbBehindAnOpeningDate() {
        Found.assertEvents(
                "In 2019, the museum, which had been closed for years, bought the painting.",
                "2019 | EXPLICIT | Museum buys the painting");
    }

    @Test
    void datesAVerbByThePeriodThatItLasted() {
        Found.assertEvents(
                "The company built the dam between 2011 and 2014.", "2011/2014 | EXPLICIT | Company builds the dam");
        Found.assertEvents(
                "From March 2020 to June 2021 the museum restored the painting.",
                "2020-03/2021-06 | EXPLICIT | Museum restores the painting");
    }

    @Test
    void datesTheVerbOfARelativeClause() {
        Found.assertEvents(
                "Maria Keller, who founded the company in 1998, lives in Oslo.",
                "1998 | EXPLICIT | Maria Keller founds the company");
    }

    @Test
    void prefersTheFinerOfTwoDates() {
        Found.assertEvents(
                "In 2007 Acme opened its first shop, on 3 August.",
                "2007-08-03 | EXPLICIT | Acme opens its first shop");
    }

    @Test
    void tellsTheFutureOfThenAsPast() {
        Found.assertEvents(
                "Lena Berg moved to Oslo, where she would win the Polar Medal in 1939.",
                "1939 | EXPLICIT | Lena Berg wins the Polar Medal in Oslo");
    }

    @Test
    void datesAVerbByADateBetweenCommas() {
        Found.assertEvents(
                "The first assault, on the night of 27 October 1702, failed.",
                "1702-10-27 | EXPLICIT | First assault fails");
        Found.assertEvents("The choir just a decade ago moved to Oslo.", "2014 | EXPLICIT | Choir moves to Oslo");
        Found.assertEvents(
                "A round of talks, in Oslo in 2012, collapsed.", "2012 | EXPLICIT | Round of talks collapses");
    }

    @Test
    void leavesADateToTheNounThatTheSubjectDealsWith() {
        Found.assertEvents(
                "Police investigating the disappearance of Ann Lee seven years ago have charged Otto Lang.",
                "2017 | EXPLICIT | Disappearance of Ann Lee",
                "2024-05-16 | DOCUMENT | Police charge Otto Lang");
    }

    @Test
    void leavesADateToTheRelativeClauseThatItEnds() {
        Found.assertEvents(
                "The soldiers who ousted Ali Toure on March 22 left the palace.",
                "2024-03-22 | EXPLICIT | Soldiers oust Ali Toure",
                "2024-05-16 | DOCUMENT | Soldiers who ousted Ali Toure leave the palace");
    }

    @Test
    void leavesOutWhatOnlyDescribesTheNounBeforeADate() {
        Found.assertEvents(
                "Fire broke out on a ferry carrying pilgrims near Oslo on May 3.",
                "2024-05-03 | EXPLICIT | Fire breaks out on a ferry carrying pilgrims near Oslo");
        Found.assertEvents(
                "Oslo was full, with the last pilgrims arriving on May 3.",
                "2024-05-03 | EXPLICIT | Last pilgrims arrive");
    }

    @Test
    void tellsNoEventByTheWordThatOnlySaysWhenItBegins() {
        assertTrue(Found.background("Ann Lee declared three days of rest, starting on May 10.").stream()
                .noneMatch(line -> line.contains("start")));
    }

    @Test
    void datesPlansByTheirOwnDate() {
        Found.assertEvents(
                "The trial of Otto Lang will begin in Oslo on June 3.",
                "2024-06-03 | EXPLICIT | Trial of Otto Lang to begin in Oslo");
    }

    @Test
    void givesTheYearsOfAHolderToNoVerb() {
        Found.assertEvents(
                "Omar Sall took the lead on Friday from Ann Lee, the winner in 2021 and 2022.",
                "2024-05-10 | EXPLICIT | Omar Sall takes the lead from Ann Lee");
    }

    @Test
    void givesTheDateOfWhatIsBlamedToNoGerund() {
        Found.assertEvents(
                "Acme filed for protection on Friday, blaming a quake in Oslo last spring.",
                "2024-05-10 | EXPLICIT | Acme files for protection",
                "2024-05-10 | EXPLICIT | Acme blames a quake in Oslo",
                "2023-21 | EXPLICIT | Quake in Oslo");
        Found.assertEvents(
                "The Oslo Mill burned in 2019, killing nine in a fire on May 3.",
                "2019 | EXPLICIT | Oslo Mill burns",
                "2024-05-03 | EXPLICIT | Oslo Mill kills nine in a fire");
    }
}
