package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Of whom participles, gerunds and clauses without a pronoun tell. */
class WhoseParticiplesTest {
    @Test
    void leaveWhatTheyTellOfToTheRelativeBehindThem() {
        Found.assertEvents(
                "Acme acquired a mill built by Danish monks, which was closed in 1924.",
                "2024-05-16 | DOCUMENT | Acme acquires a mill built by Danish monks",
                "1924 | EXPLICIT | Mill closed");
    }

    @Test
    void tellOfTheNounRightBeforeThemWhereSomebodyIsDescribed() {
        Found.assertEvents(
                "Otto Lang, head of the Oslo panel set up in 2019 to study noise, resigned.",
                "2019 | EXPLICIT | Oslo panel set up to study noise",
                "2024-05-16 | DOCUMENT | Otto Lang resigns");
        Found.assertEvents(
                "“We are glad,” said Ann Lee, chair of the Oslo trust founded in 1950 by miners.",
                "1950 | EXPLICIT | Oslo trust founded by miners");
    }

    @Test
    void areToBecomeTrueOfWhatSomebodyOrders() {
        Found.assertEvents(
                "Ann Lee ordered all ferries on the lake to be searched by June 3.",
                "2024-05-16 | DOCUMENT | Ann Lee orders all ferries to be searched",
                "2024-06-03 | EXPLICIT | All ferries on the lake to be searched");
    }

    @Test
    void tellOfWhatSomebodySaysMoreAbout() {
        Found.assertEvents(
                "In a ruling, the judges said the law, signed by Ann Lee in 1996, broke a treaty.",
                "1996 | EXPLICIT | Law signed by Ann Lee");
    }

    @Test
    void goesOnFromOneParticipleToTheNext() {
        Found.assertEvents(
                "A statue of Lee bought by the town of Oslo, built in May 2022, was sold.",
                "2022-05 | EXPLICIT | Statue of Lee bought by the town of Oslo built",
                "2024-05-16 | DOCUMENT | Statue of Lee bought by the town of Oslo sold");
    }

    @Test
    void tellsByAGerundWhatTheCauseDidToo() {
        Found.assertInBackground(
                "Nine people were hurt and two were missing in Oslo after a quake struck Bergen on May 3, flattening"
                        + " homes.",
                "2024-05-03 | EXPLICIT | Quake flattens homes");
    }

    @Test
    void tellByAGerundWhatCameOfTheNewsAndNotOfARelativeClause() {
        Found.assertEvents(
                "Lee beat a swimmer who won gold in 2012, setting a record.",
                "2024-05-16 | DOCUMENT | Lee beats a swimmer who won gold",
                "2012 | EXPLICIT | Swimmer wins gold");
    }

    @Test
    void tellInASeriesOfTheSubjectWhoseVerbStandsBehindThem() {
        Found.assertEvents(
                "The Lee Act, passed in 2003, amended in 2009 and struck down in 2014, had bound Acme.",
                "2003 | EXPLICIT | Lee Act passed",
                "2009 | EXPLICIT | Lee Act amended",
                "2014 | EXPLICIT | Lee Act struck down");
    }

    @Test
    void tellMoreOfWhatIsDoneToAThingThanOfWhatItDoes() {
        Found.assertEvents(
                "The Lee Bridge was opened in 1938, widened in 1971 and closed in 2003.",
                "1938 | EXPLICIT | Lee Bridge opened",
                "1971 | EXPLICIT | Lee Bridge widened",
                "2003 | EXPLICIT | Lee Bridge closed");
    }

    @Test
    void openWithAGerundThatIsOfTheMainSubject() {
        Found.assertEvents(
                "Having won the cup in 2002 and 2003, Otto Lang sold his boat in 2004.",
                "2002 | EXPLICIT | Otto Lang wins the cup",
                "2003 | EXPLICIT | Otto Lang wins the cup",
                "2004 | EXPLICIT | Otto Lang sells his boat");
    }

    @Test
    void takesNoPronounForWhatAParticipleDescribes() {
        Found.assertEvents(
                "Ann Lee sang. A recording of \"Moe\" she made with the Oslo Choir in 1968 won the Grieg Prize.",
                "2024-05-16 | DOCUMENT | Ann Lee sings",
                "1968 | EXPLICIT | Ann Lee makes Moe with the Oslo Choir");
    }

    @Test
    void takesASourceForNoParticiple() {
        Found.assertEvents(
                "Ann Lee quit on May 14. Otto Lang is well, his office said in a statement posted in Oslo on May 15.",
                "2024-05-14 | EXPLICIT | Ann Lee quits");
    }

    @Test
    void goesOnToTellOfTheMainSubjectBehindWhatIsStillSo() {
        Found.assertEvents(
                "Ann Lee found the comet that bears her name, and led the Oslo school from 1959.",
                "1959 | EXPLICIT | Ann Lee leads the Oslo school");
    }

    @Test
    void knowsWhatSomebodyHelpedDo() {
        Found.assertEvents(
                "Ann Lee helped found the League of Moe in 1897.",
                "1897 | EXPLICIT | Ann Lee helps found the League of Moe");
    }

    @Test
    void keepsTheNumberToItsNoun() {
        Found.assertEvents(
                "A quake of magnitude 6.4 struck Oslo on May 3.",
                "2024-05-03 | EXPLICIT | Quake of magnitude 6.4 strikes Oslo");
    }

    @Test
    void tellsOfTheSubjectThatARelativeClauseSplitsFromItsVerbs() {
        Found.assertEvents(
                "Nine nurses were hurt when the bus in which they were travelling skidded and hit an Oslo mill on May 14.",
                "2024-05-14 | EXPLICIT | Bus skids",
                "2024-05-14 | EXPLICIT | Bus hits an Oslo mill");
    }

    @Test
    void tellsOfSomebodyAndNotOfWhatIsLeftToThem() {
        Found.assertEvents(
                "Ann Lee plans to leave it to her cousin Ida, who is getting married in Oslo on June 3.",
                "2024-06-03 | EXPLICIT | Ann Lee's cousin Ida to be married in Oslo");
    }

    @Test
    void tellsAGerundWithADateOfItsOwn() {
        Found.assertEvents(
                "Ann Lee studied physics in Oslo, graduating in 1980.", "1980 | EXPLICIT | Ann Lee graduates");
    }

    @Test
    void takesNothingInAnOpeningParticipleForWhatItTellsOf() {
        Found.assertEvents(
                "The Oslo Hall was sold in 1956. Threatened with demolition in 1968 to make way for a road, it was"
                        + " listed in 1972.",
                "1956 | EXPLICIT | Oslo Hall sold",
                "1968 | EXPLICIT | Oslo Hall threatened with demolition to make way for a road",
                "1972 | EXPLICIT | Oslo Hall listed");
    }

    @Test
    void takesNobodyAndNotSeveralForIt() {
        Found.assertEvents(
                "The Oslo Hall was damaged in 1903; all 900 people escaped, but the caretaker, William Hobbs, fled. It"
                        + " reopened in 1904.",
                "1903 | EXPLICIT | Oslo Hall damaged",
                "1904 | EXPLICIT | Oslo Hall reopens");
    }

    @Test
    void passesOverADateInAnInsertion() {
        Found.assertEvents(
                "An attempt to take Bergen in May 2019, led by Otto Lang, was repelled.",
                "2019-05 | EXPLICIT | Attempt to take Bergen repelled");
    }

    @Test
    void givesToNobodyWhatIsDoneToThings() {
        Found.assertEvents(
                "The curator was Ann Lee, who made the first list, published in 1961.",
                "1961 | EXPLICIT | First list published");
    }

    @Test
    void tellsWhatWasDoneToWhatIsDefined() {
        Found.assertEvents(
                "The Moe was a sloop of the navy, laid down at Bergen in March 1915, launched in May 1915 and completed"
                        + " in June 1916.",
                "1915-03 | EXPLICIT | Moe laid down at Bergen",
                "1915-05 | EXPLICIT | Moe launched",
                "1916-06 | EXPLICIT | Moe completed");
        Found.assertEvents(
                "The wreck in Moe Bay was found by divers in 1988 and designated a memorial in 2006.",
                "1988 | EXPLICIT | Wreck in Moe Bay found by divers",
                "2006 | EXPLICIT | Wreck in Moe Bay designated a memorial");
        Found.assertEvents(
                "Otto Lang was elected mayor in 1944 and appointed CBE in 1946.",
                "1944 | EXPLICIT | Otto Lang elected mayor",
                "1946 | EXPLICIT | Otto Lang appointed CBE");
    }

    @Test
    void tellsByWhatMeansSomebodyDidIt() {
        Found.assertEvents(
                "A brewer stepped in, a deal which activists fought by blocking the road near Bergen on May 3.",
                "2024-05-03 | EXPLICIT | Activists block the road near Bergen");
    }

    @Test
    void tellsOfTheMainSubjectWhatDatesPartFromTheClauseBefore() {
        Found.assertEvents(
                "The organ was silenced in 1978 when the bellows of Moe broke and played again in 1991.",
                "1978 | EXPLICIT | Organ silenced",
                "1978 | EXPLICIT | Bellows of Moe break",
                "1991 | EXPLICIT | Organ played");
    }

    @Test
    void tellsWhatWasDoneBehindASemicolon() {
        Found.assertEvents(
                "2003: Ann Lee resigns after a row; succeeded by Otto Lang.",
                "2003 | EXPLICIT | Ann Lee resigns",
                "2003 | EXPLICIT | Ann Lee succeeded by Otto Lang");
    }

    @Test
    void accusesNothingButSomebody() {
        Found.assertEvents(
                "Otto Lang went on trial on May 3, accused of robbing Ann Lee.",
                "2024-05-03 | EXPLICIT | Otto Lang goes on trial");
    }

    @Test
    void areOfWhatOpensBeforeAnAside() {
        Found.assertEvents(
                "An exhibition devoted to the prints, many of them signed by Ann Lee, opened in Oslo in 2019.",
                "2019 | EXPLICIT | Exhibition devoted to the prints opens in Oslo");
    }

    @Test
    void areOfTheSecondObject() {
        Found.assertEvents(
                "Acme sells vans and old carts made in Bergen since 2011.",
                "2011 | EXPLICIT | Old carts made in Bergen");
    }
}
