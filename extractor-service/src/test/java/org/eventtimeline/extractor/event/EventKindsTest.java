package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What kind of event words tell, and which are none. */
class EventKindsTest {
    @Test
    void takesNoWarForTheCompany() {
        Found.assertEvents(
                "Brandt grew from 1946, after the Second World War. The company went public in 1991.",
                "1946 | EXPLICIT | Brandt grows",
                "1991 | EXPLICIT | Brandt goes public");
    }

    @Test
    void takesAJudgesDismissalForNoResignation() {
        assertEquals(List.of("decision"), kinds("A judge dismissed the charges on May 3."));
        assertEquals(List.of("resignation"), kinds("The board dismissed Hugh Carver on May 3."));
    }

    @Test
    void takesTheKindFromWhatIsDoneToWhom() {
        assertEquals(List.of("resignation"), kinds("Hugh Carver was fired on May 3."));
        assertEquals(Collections.singletonList(null), kinds("NASA fired its engine on May 3."));
        assertEquals(List.of("decision"), kinds("A court in Oslo struck down a law on May 3."));
        assertEquals(List.of("election"), kinds("Maria Keller won the election on May 3."));
        assertEquals(List.of("competition"), kinds("Halden beat Castile in Oslo on May 3."));
        assertEquals(List.of("competition"), kinds("Halden lost the final in Oslo on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Hugh Carver lost his keys on May 3."));
        assertEquals(List.of("attack"), kinds("Police in Oslo beat the protesters on May 3."));
        assertEquals(List.of("attack"), kinds("A missile hit Oslo on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Acme hit its target on May 3."));
        assertEquals(List.of("death"), kinds("Hugh Carver was shot dead on May 3."));
        assertEquals(List.of("appointment"), kinds("Hugh Carver was sworn in on May 3."));
        assertEquals(List.of("appointment"), kinds("The Senate confirmed Hugh Carver as mayor on May 3."));
        assertEquals(List.of("attack"), kinds("Rebels stormed the palace on May 3."));
        assertEquals(List.of("fall"), kinds("Orders fell in Oslo on May 3."));
        assertEquals(List.of("attack"), kinds("A missile strike hit Oslo on May 3."));
        assertEquals(List.of("protest"), kinds("Workers at Acme will strike on June 3."));
        assertEquals(List.of("protest"), kinds("A rail strike began in Oslo on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Acme closed at $12 on May 3."));
        assertEquals(List.of("closing"), kinds("Acme closed in Oslo on May 3."));
        assertEquals(List.of("fall"), kinds("Shares of Acme closed down 6% on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Shares of Acme closed at a record high on May 3."));
        assertEquals(List.of("disaster"), kinds("Oslo was struck by a flood on May 3."));
        assertEquals(List.of("accident"), kinds("The ferry Solveig struck a pier on May 3."));
        assertEquals(List.of("liberation"), kinds("Hugh Carver was released on bail on May 3."));
        assertEquals(List.of("release"), kinds("Acme released a phone on May 3."));
        assertEquals(List.of("agreement"), kinds("Acme won a contract on May 3."));
        assertEquals(List.of("competition"), kinds("Hugh Carver won a medal on May 3."));
        assertEquals(List.of("competition"), kinds("Hugh Carver claimed gold on May 3."));
        assertEquals(List.of("investigation"), kinds("Hugh Carver opened an inquiry on May 3."));
        assertEquals(List.of("award"), kinds("Hugh Carver won the Grieg Prize on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Hugh Carver ruled Norway in 1912."));
        assertEquals(Collections.singletonList(null), kinds("Acme has borne the name since May 3."));
        assertEquals(List.of("coup"), kinds("Hugh Carver seized power on May 3."));
        assertEquals(List.of("arrest"), kinds("Police in Oslo seized Hugh Carver on May 3."));
    }

    @Test
    void takesTheKindFromAVerbAndWhatBelongsToIt() {
        assertEquals(List.of("election"), kinds("Maria Keller swept to power on May 3."));
        assertEquals(List.of("trial"), kinds("A judge sent Hugh Carver to prison on May 3."));
        assertEquals(List.of("layoff"), kinds("Nine jobs were cut at Acme on May 3."));
        assertEquals(List.of("agreement"), kinds("Acme accepted an offer from Halden on May 3."));
        assertEquals(List.of("decision"), kinds("Acme turned the offer down on May 3."));
        assertEquals(List.of("attack"), kinds("Rebels retook Moe on May 3."));
        assertEquals(List.of("accident"), kinds("A train left the tracks in Oslo on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Hugh Carver sent a letter to Oslo on May 3."));
    }

    @Test
    void tellsHonoursFromOffices() {
        assertEquals(List.of("award"), kinds("Hugh Carver was named best actor on May 3."));
        assertEquals(List.of("award"), kinds("Hugh Carver was chosen player of the year on May 3."));
        assertEquals(List.of("appointment"), kinds("Hugh Carver was named director of the bank on May 3."));
        assertEquals(List.of("resignation"), kinds("The senate removed Hugh Carver from office on May 3."));
        assertEquals(List.of("appointment"), kinds("Acme picked Hugh Carver on May 3."));
    }

    @Test
    void tellsRivalsFromThoseWhoAreHurt() {
        assertEquals(List.of("competition"), kinds("Hugh Carver beat four rivals in Oslo on May 3."));
    }

    @Test
    void tellsForcesOfNatureByTheirNames() {
        assertEquals(List.of("disaster"), kinds("Hurricane Moe struck Oslo on May 3."));
        assertEquals(List.of("disaster"), kinds("Oslo was hit by Storm Moe on May 3."));
        assertEquals(List.of("attack"), kinds("Rebels struck Oslo on May 3."));
    }

    @Test
    void tellsAccidentsFromAttacks() {
        assertEquals(List.of("accident"), kinds("A gas explosion killed two people in Oslo on May 3."));
        assertEquals(List.of("attack"), kinds("A car bomb explosion killed two people in Oslo on May 3."));
        assertEquals(List.of("accident"), kinds("A boiler exploded in Oslo on May 3."));
        assertEquals(List.of("attack"), kinds("A bomb exploded in Oslo on May 3."));
        assertEquals(List.of("accident"), kinds("A train hit a truck in Oslo on May 3."));
        assertEquals(List.of("accident"), kinds("A bridge collapsed in Oslo on May 3."));
        assertEquals(List.of("accident"), kinds("Part of a bridge collapsed in Oslo on May 3."));
        assertEquals(List.of("accident"), kinds("A pier gave way in Oslo on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Hugh Carver gave way in Oslo on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Part of the talks collapsed in Oslo on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Prices collapsed in Oslo on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Hugh Carver had a heart attack on May 3."));
    }

    @Test
    void tellsWhatChangesFromWhatMoves() {
        assertEquals(List.of("fall"), kinds("Exports of Norland fell in Oslo on May 3."));
        assertEquals(List.of("fall"), kinds("Shares of Acme sank 6% on May 3."));
        assertEquals(List.of("rise"), kinds("Shares of Acme rose 3 percent on May 3."));
        assertEquals(List.of("rise"), kinds("Shares of Acme rose 75 cents on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Hugh Carver rose to power on May 3."));
        assertEquals(List.of("accident"), kinds("A ferry sank off Oslo on May 3."));
        assertEquals(List.of("accident"), kinds("A bus overturned in Oslo on May 3."));
        assertEquals(List.of("decision"), kinds("A court in Oslo overturned the verdict on May 3."));
        assertEquals(List.of("funding"), kinds("Acme raised $3 million on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Acme raised its offer on May 3."));
        assertEquals(List.of("results"), kinds("Acme posted a loss on May 3."));
    }

    @Test
    void tellsWhoIsRemovedFromWhatIs() {
        assertEquals(List.of("resignation"), kinds("Acme removed the chairman on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Acme removed the roof in Oslo on May 3."));
        assertEquals(List.of("coup"), kinds("Rebels overthrew Hugh Carver on May 3."));
        assertEquals(List.of("expulsion"), kinds("Norway expelled two diplomats on May 3."));
    }

    @Test
    void tellsWherePeopleGoFromWhatTheyLeave() {
        assertEquals(List.of("departure"), kinds("Hugh Carver left Norway on May 3."));
        assertEquals(List.of("departure"), kinds("Hugh Carver left the party on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Hugh Carver left the door open on May 3."));
        assertEquals(List.of("visit"), kinds("The probe Halcyon landed on May 3."));
        assertEquals(List.of("visit"), kinds("Hugh Carver flew to Oslo on May 3."));
        assertEquals(List.of("war"), kinds("Norland declared war on Ostland on May 3."));
    }

    @Test
    void tellsAFireFromAShotAndAStormFromAnAttack() {
        assertEquals(List.of("disaster"), kinds("A fire killed two people in Oslo on May 3."));
        assertEquals(List.of("attack"), kinds("Soldiers fired on the protesters in Oslo on May 3."));
        assertEquals(List.of("disaster"), kinds("A storm hit Oslo on May 3."));
    }

    @Test
    void takesTheAdmissionOfACrimeForAPartOfATrial() {
        assertEquals(List.of("trial"), kinds("Otto Lang admitted blackmail in Oslo on May 3."));
    }

    @Test
    void tellsWhoTakesOverAnOfficeFromWhoTakesOverAFirm() {
        assertEquals(List.of("appointment"), kinds("Otto Lang took over from Ann Lee on May 3."));
        assertEquals(List.of("acquisition"), kinds("Orbita Corp. was taken over by Acme Inc. on May 3."));
    }

    @Test
    void takesReactionsForStatements() {
        assertEquals(List.of("statement"), kinds("Norway condemned the attack on May 3."));
        assertEquals(List.of("statement"), kinds("Norway welcomed the decision on May 3."));
    }

    @Test
    void tellsTradeFromOtherSales() {
        assertEquals(List.of("acquisition"), kinds("Acme sold the mill to Duff Ltd. on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Acme sold 300 cars on May 3."));
        assertEquals(List.of("acquisition"), kinds("Acme ordered two ships on May 3."));
        assertEquals(List.of("decision"), kinds("Hugh Carver ordered a retreat on May 3."));
    }

    @Test
    void knowsWhoComesIntoAnOffice() {
        assertEquals(List.of("appointment"), kinds("Hugh Carver became chairman of Acme on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Hugh Carver became ill on May 3."));
        assertEquals(List.of("appointment"), kinds("Hugh Carver succeeded Ann Lee on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Hugh Carver replaced the roof on May 3."));
        assertEquals(List.of("birth"), kinds("Ann Lee was born Ann Dahl in Oslo on May 3."));
    }

    @Test
    void showsWhoHeldAnOfficeFromWhen() {
        Found.assertEvents(
                "Otto Lang has been president of the Reed Academy since 2012.",
                "2012 | EXPLICIT | Otto Lang is president of the Reed Academy");
        Found.assertEvents("Otto Lang was president of the Reed Academy in 2012.");
    }

    @Test
    void knowsTheKindOfAVerbWithItsParticle() {
        assertEquals(List.of("resignation"), kinds("Hugh Carver stepped down on May 3."));
        assertEquals(List.of("appointment"), kinds("Hugh Carver took office on May 3."));
        assertEquals(List.of("death"), kinds("Hugh Carver was gunned down on May 3."));
        assertEquals(List.of("release"), kinds("The probe Halcyon lifted off on May 3."));
    }

    @Test
    void knowsTheKindOfAVerbWithItsObject() {
        assertEquals(List.of("trial"), kinds("Hugh Carver was found guilty on May 3."));
        assertEquals(List.of("trial"), kinds("Hugh Carver received a life sentence on May 3."));
        assertEquals(List.of("award"), kinds("Hugh Carver received an Academy Award on May 3."));
        assertEquals(List.of("disaster"), kinds("Hurricane Odile made landfall on May 3."));
    }

    @Test
    void takesAPartyForNoEvent() {
        Found.assertEvents(
                "Falcao resigned from the Socialist Party in 2018.",
                "2018 | EXPLICIT | Falcao resigns from the Socialist Party");
    }

    @Test
    void takesWhatWasKeptOrCalledOffForNoStatement() {
        Found.assertEvents(
                "A truce was observed on Christmas Eve 1911. The Linz offensive was called off on 20 April 1912.",
                "1911-12-24 | EXPLICIT | Truce observed",
                "1912-04-20 | EXPLICIT | Linz offensive called off");
    }

    @Test
    void leavesASpeechToWhatIsSaidInIt() {
        Found.assertEvents(
                "In a speech in Oslo on May 3, Hugh Carver praised the builders.",
                "2024-05-03 | EXPLICIT | Hugh Carver praises the builders");
    }

    @Test
    void showsWhatHappensThoughItsVerbTellsAState() {
        Found.assertEvents("Otto Lang had a stroke in 2019.", "2019 | EXPLICIT | Otto Lang has a stroke");
        Found.assertEvents("Otto Lang had a plan in 2019.");
        Found.assertEvents(
                "Otto Lang came out of retirement in 2019.", "2019 | EXPLICIT | Otto Lang comes out of retirement");
    }

    @Test
    void showsStatementsThatAreEvents() {
        Found.assertEvents("Otto Lang was called to Oslo in 2019.", "2019 | EXPLICIT | Otto Lang called to Oslo");
        Found.assertEvents(
                "Acme will report its results on June 3.", "2024-06-03 | EXPLICIT | Acme to report its results");
        Found.assertEvents(
                "Otto Lang will leave Acme, the company said on Monday.",
                "2024-05-13 | EXPLICIT | Company says that Otto Lang will leave Acme");
    }

    @Test
    void leavesInTheBackgroundWhatIsStillSo() {
        Found.assertEvents("In 2024, Ann Lee still sells bread in Oslo.");
    }

    @Test
    void takesNoBlastAtAMineForAnAttack() {
        assertEquals(List.of("accident"), kinds("An explosion at a mine killed nine people in Oslo on May 3."));
        assertEquals(List.of("accident"), kinds("A blast ripped through a factory in Oslo on May 3."));
        assertEquals(List.of("attack"), kinds("A blast ripped through a market in Oslo on May 3."));
    }

    @Test
    void takesNoStrikeOnADayForAnAttack() {
        assertEquals(List.of("protest"), kinds("Workers in Oslo will stage a strike on June 3."));
        assertEquals(List.of("attack"), kinds("Moe planes made a strike on Oslo on May 3."));
    }

    @Test
    void takesTheKindFromWhoDoesIt() {
        assertEquals(List.of("bankruptcy"), kinds("Moe Bank failed on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Acme's engine failed on May 3."));
        assertEquals(List.of("award"), kinds("The Grieg Prize went to Maria Keller on May 3."));
        assertEquals(List.of("release"), kinds("Maria Keller's book came out in May 2019."));
        assertEquals(Collections.singletonList(null), kinds("Hugh Carver came out against Acme on May 3."));
        assertEquals(List.of("accident"), kinds("Kestrel 1 blew up on the pad on May 3."));
        assertEquals(List.of("attack"), kinds("Rebels blew up the Moe Bridge on May 3."));
    }

    @Test
    void takesNoWordsAndPicturesForAttacks() {
        assertEquals(List.of("attack"), kinds("Hugh Carver attacked Oslo on May 3."));
        assertEquals(List.of("statement"), kinds("Hugh Carver attacked Maria Keller for leaving on May 3."));
        assertEquals(List.of("statement"), kinds("Hugh Carver attacked the plan on May 3."));
        assertEquals(List.of("attack"), kinds("Hugh Carver was shot in Oslo on May 3."));
        assertEquals(Collections.singletonList(null), kinds("A film about Hugh Carver was shot in Oslo on May 3."));
        assertEquals(List.of("war"), kinds("Moe troops fought rebels in Oslo on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Hugh Carver fought the plan on May 3."));
    }

    @Test
    void takesTheKindFromWhatSomebodyBecomes() {
        assertEquals(List.of("appointment"), kinds("The pope made Hugh Carver bishop of Oslo on May 3."));
        assertEquals(Collections.singletonList(null), kinds("The pope made Hugh Carver wait in Oslo on May 3."));
        assertEquals(List.of("death"), kinds("Hugh Carver fell to his death in Oslo on May 3."));
        assertEquals(List.of("award"), kinds("Hugh Carver was nominated for a Moe Prize on May 3."));
        assertEquals(List.of("appointment"), kinds("Hugh Carver was nominated in Oslo on May 3."));
        assertEquals(List.of("layoff"), kinds("Acme fired 300 workers on May 3."));
        assertEquals(List.of("celebration"), kinds("Hugh Carver was buried in Oslo on May 3."));
        assertEquals(List.of("trial"), kinds("A judge held a hearing in Oslo on May 3."));
        assertEquals(List.of("meeting"), kinds("A committee held a hearing in Oslo on May 3."));
    }

    @Test
    void takesTheKindOfWhatBegins() {
        assertEquals(List.of("visit"), kinds("Nurses began to arrive in Oslo on May 3."));
        assertEquals(List.of("acquisition"), kinds("Acme began to buy Moe Bank on May 3."));
    }

    @Test
    void knowsWhatIsTakenToCourt() {
        assertEquals(List.of("trial"), kinds("Acme appealed to the Supreme Court on May 3."));
        assertEquals(List.of("statement"), kinds("Acme appealed for calm in Oslo on May 3."));
        assertEquals(List.of("departure"), kinds("Norway withdrew its soldiers from Chad on May 3."));
    }

    private static List<String> kinds(String text) {
        return Found.events(text).stream()
                .filter(Found::isShown)
                .map(DatedEvent::kind)
                .toList();
    }
}
