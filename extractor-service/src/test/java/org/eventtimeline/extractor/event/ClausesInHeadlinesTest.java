package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Which words of a sentence belong to the clause that tells an event. */
class ClausesInHeadlinesTest {
    @Test
    void findsVerbsThatLookLikeNouns() {
        Found.assertEvents(
                "On 3 May 1924, Harold Finch left school.", "1924-05-03 | EXPLICIT | Harold Finch leaves school");
        Found.assertEvents(
                "Ann Lee left in 1946, and in 1951 set up a school in Leeds.",
                "1946 | EXPLICIT | Ann Lee leaves",
                "1951 | EXPLICIT | Ann Lee sets up a school in Leeds");
        Found.assertEvents(
                "On May 3 Deutsche Bahn suspended services.",
                "2024-05-03 | EXPLICIT | Deutsche Bahn suspends services");
    }

    @Test
    void findsNounsThatLookLikeVerbsAndVerbsThatLookLikeNouns() {
        Found.assertEvents(
                "The Tori probe landed in the Australian desert on May 3.",
                "2024-05-03 | EXPLICIT | Tori probe lands in the Australian desert");
        Found.assertEvents(
                "Leeds United hired Dennis Keane on May 3, four days after sacking Kevin Black.",
                "2024-05-03 | EXPLICIT | Leeds United hires Dennis Keane",
                "2024-04-29 | RELATIVE | Leeds United sacks Kevin Black");
    }

    @Test
    void wordsWhatIsAnnouncedDecidedOrAgreed() {
        Found.assertEvents(
                "Acme Corp. announced on May 13 that it had sold its brewery to Duff Ltd.",
                "2024-05-13 | EXPLICIT | Acme Corp. announces that it had sold its brewery to Duff Ltd.",
                "2024-05-13 | RELATIVE | Acme Corp. sells its brewery to Duff Ltd.");
        Found.assertEvents(
                "Parliament agreed on May 13 to raise the tax on wine.",
                "2024-05-13 | EXPLICIT | Parliament agrees to raise the tax on wine");
    }

    @Test
    void keepsPhrasalVerbsWhole() {
        Found.assertEvents(
                "Bank chairman Otto Lang stepped down from his post on May 13.",
                "2024-05-13 | EXPLICIT | Otto Lang steps down from his post");
    }

    @Test
    void findsTheSubjectBeyondWhatStandsBetween() {
        Found.assertEvents(
                "An attempt to merge the two banks collapsed in 2017. Maria Lang, a former engineer who was elected in "
                        + "2022, has said so.",
                "2017 | EXPLICIT | Attempt to merge the two banks collapses",
                "2022 | EXPLICIT | Maria Lang elected");
    }

    @Test
    void leavesTheNextClauseOutOfTheHeadline() {
        Found.assertEvents(
                "In 1996, students painted the pavement, and the police removed the paint two days later.",
                "1996 | EXPLICIT | Students paint the pavement",
                "1996 | EXPLICIT | Police remove the paint");
    }

    @Test
    void tellsWhatSomebodyUnderArrestDidThenInTheActive() {
        Found.assertEvents(
                "Rui Falcao was arrested in November 2014 and spent nine months in prison.",
                "2014-11 | EXPLICIT | Rui Falcao arrested",
                "2014-11 | EXPLICIT | Rui Falcao spends nine months in prison");
    }

    @Test
    void namesThePartiesOfAnAgreement() {
        Found.assertEvents(
                "Trade between Norway and Iceland has grown, helped by a fishing agreement signed in 2015.",
                "2015 | EXPLICIT | Norway and Iceland sign a fishing agreement");
    }

    @Test
    void takesWhatIsRunBySomebodyForTheSubject() {
        Found.assertEvents("A ferry run by Ann Holm sank in 1946.", "1946 | EXPLICIT | Ferry run by Ann Holm sinks");
    }

    @Test
    void takesAPrepositionThatOpensASentenceForOne() {
        Found.assertEvents(
                "Ann Lee left Oslo in 2010. In 2012 she was appointed head of the West African Choir, based in Accra.",
                "2010 | EXPLICIT | Ann Lee leaves Oslo",
                "2012 | EXPLICIT | Ann Lee appointed head of the West African Choir");
    }

    @Test
    void takesAPastBeforeAnAmountForTheVerb() {
        Found.assertEvents(
                "The film won three prizes in Oslo in 2010.", "2010 | EXPLICIT | Film wins three prizes in Oslo");
    }

    @Test
    void findsNamesAndNounsThatLookLikeOtherWords() {
        Found.assertEvents(
                "A probe entered orbit around the dwarf planet Ceres early on May 3.",
                "2024-05-03 | EXPLICIT | Probe enters orbit around the dwarf planet Ceres");
        Found.assertEvents(
                "Young Delmont singer won a prize in Oslo on May 3.",
                "2024-05-03 | EXPLICIT | Young Delmont singer wins a prize in Oslo");
    }

    @Test
    void tellWhatComesOfAPlanAsToCome() {
        Found.assertEvents(
                "Acme plans to close a mill in Oslo on June 3, cutting 90 jobs.",
                "2024-06-03 | EXPLICIT | Acme to close a mill in Oslo",
                "2024-06-03 | EXPLICIT | Acme to cut 90 jobs");
    }
}
