package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.eventtimeline.timeline.merge.Gists.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What two articles tell foremost of a day is two events where all they have in common is that the like is done. */
class PlainlyTwoTest {
    private static final String DAY = "2025-09-04";

    @Test
    void theLikeIsDoneToOthersInOnePlace() {
        Gist teacher =
                arrest("a", "Police arrest a teacher", "Police arrested a teacher in Halden over a stolen boat.");

        assertEquals(
                "[a] [b]",
                clusters(
                        teacher,
                        arrest("b", "Police arrest two men", "Halden police arrested two men after a fight.")));
        assertEquals(
                "[a, b]",
                clusters(
                        teacher,
                        arrest("b", "Police arrest a suspect", "Halden police arrested a suspect over the boat.")));
    }

    @Test
    void theSamePeopleDoTheLikeToOtherThings() {
        Gist satellite = launch("a", "a weather satellite", "Veltec launched a weather satellite on a new rocket.");

        assertEquals("[a] [b]", clusters(satellite, launch("b", "a game", "Veltec launched a game for tourists.")));
        assertEquals(
                "[a, b]", clusters(satellite, launch("b", "a probe", "The rocket of Veltec launched a probe safely.")));
    }

    @Test
    void aTitleBeforeANameIsNothingInCommon() {
        Gist school = visit("a", "a school", "President Ana Lind toured a school in Halden.");

        assertEquals("[a] [b]", clusters(school, visit("b", "a quay", "President Ana Lind toured a quay in Halden.")));
        assertEquals(
                "[a, b]",
                clusters(school, visit("b", "a quay", "President Ana Lind toured a quay and a school in Halden.")));
    }

    @Test
    void aCourtThatAllowsTheOneStopsAnother() {
        Gist merger = ruling("a", "allows", "a merger", "The high court of Halden allowed a merger of banks.");

        assertEquals(
                "[a] [b]",
                clusters(merger, ruling("b", "blocks", "a sale", "The high court of Halden blocked a sale of woods.")));
        assertEquals(
                "[a, b]",
                clusters(
                        merger,
                        ruling("b", "clears", "a sale", "The high court of Halden cleared the sale of two banks.")));
    }

    @Test
    void whatIsNotToldTellsNothingApart() {
        assertEquals("[a, b]", clusters(launch("a", "a satellite", ""), launch("b", "a probe", "")));
        assertEquals(
                "[a, b]",
                clusters(launch("a", "a satellite", "Veltec launched a satellite."), launch("b", "a probe", "")));
    }

    @Test
    void whoDiesByOtherHandsDiesInAnotherAttack() {
        Gist soldiers = in(
                inHalden("a", "attack", "kills", "Car bomb kills three soldiers in Halden"),
                "A car bomb killed three soldiers in Halden.");

        assertEquals(
                "[a] [b]",
                clusters(
                        soldiers,
                        in(
                                inHalden("b", "attack", "kill", "Gunmen kill two clerks in Halden"),
                                "Masked gunmen killed two clerks in Halden.")));
        assertEquals(
                "[a, b]",
                clusters(
                        soldiers,
                        in(
                                inHalden("b", "attack", "kills", "Blast kills three in Halden"),
                                "A blast killed three in Halden when a car drove up.")));
    }

    @Test
    void whatDisastersDoGoesByManyWords() {
        assertEquals(
                "[a, b]",
                clusters(
                        in(
                                inHalden("a", "disaster", "destroys", "Storm destroys a pier in Halden"),
                                "The storm destroyed a pier in Halden."),
                        in(
                                inHalden("b", "disaster", "floods", "Storm floods cellars in Halden"),
                                "The storm flooded cellars in Halden.")));
    }

    @Test
    void whatTwoDoToEachOtherIsTwoDeeds() {
        Gist expelled = expulsion("a", "Quindal", "Torvania");

        assertEquals("[a] [b]", clusters(expelled, expulsion("b", "Torvania", "Quindal")));
        assertEquals("[a, b]", clusters(expelled, expulsion("b", "Quindal", "Torvania")));
    }

    @Test
    void whatIsOfNoKindIsTwoDeedsWhereItIsDoneToWhoDoesTheOther() {
        Gist shelled = shelling("a", "Quindal", "Torvania");

        assertEquals("[a] [b]", clusters(shelled, shelling("b", "Torvania", "Quindal")));
        assertEquals("[a, b]", clusters(shelled, shelling("b", "Quindal", "Torvania")));
    }

    @Test
    void whoTellsOfTheMonthMayTellTheSameInOtherWords() {
        Gist ceasefire = pact("a", DAY, "a ceasefire", "Quindal and the rebels signed a ceasefire.");

        assertEquals("[a, b]", clusters(ceasefire, pact("b", "2025-09", "the truce", "Quindal signed the truce.")));
    }

    @Test
    void whoIsAccusedIsNotYetJudged() {
        assertEquals("[a] [b]", clusters(trial("a", "charged", "with fraud"), trial("b", "jailed", "for fraud")));
        assertEquals("[a] [b]", clusters(trial("a", "sued", "by a bank"), trial("b", "appealed", "in Halden")));
        assertEquals("[a, b]", clusters(trial("a", "convicted", "of fraud"), trial("b", "jailed", "for fraud")));
        assertEquals("[a, b]", clusters(trial("a", "charged", "with fraud"), trial("b", "accused", "of fraud")));
    }

    @Test
    void aReplayIsAnotherMatch() {
        Gist cup = match("a", "Arden beats Halden in the cup final");

        assertEquals("[a] [b]", clusters(cup, match("b", "Arden beats Halden in the replay of the cup final")));
        assertEquals("[a, b]", clusters(cup, match("b", "Arden beats Halden to win the cup")));
    }

    @Test
    void theArrestIsNotTheDeed() {
        Gist killing = in(told("a", DAY, "death", "killed", "Ana Lind killed in Halden", "Ana Lind"), "");
        String arrest = "Police arrest a man in the killing of Ana Lind";

        assertEquals("[a] [b]", clusters(killing, in(told("b", DAY, "arrest", "arrest", arrest, "Ana Lind"), "")));
    }

    private static Gist arrest(String id, String headline, String sentence) {
        return in(inHalden(id, "arrest", "arrest", headline + " in Halden"), sentence);
    }

    private static Gist inHalden(String id, String kind, String trigger, String headline) {
        return Gist.of(id, DAY, true, EventStatus.OCCURRED, kind, headline, trigger, List.of(), List.of("Halden"));
    }

    private static Gist launch(String id, String what, String sentence) {
        return in(told(id, DAY, "release", "launches", "Veltec launches " + what, "Veltec"), sentence);
    }

    private static Gist visit(String id, String what, String sentence) {
        String headline = "Ana Lind tours " + what + " in Halden";
        List<String> halden = List.of("Halden");
        return in(
                Gist.of(id, DAY, true, EventStatus.OCCURRED, "visit", headline, "tours", List.of("Ana Lind"), halden),
                sentence);
    }

    private static Gist ruling(String id, String act, String what, String sentence) {
        return in(inHalden(id, null, act, "High court of Halden " + act + " " + what), sentence);
    }

    private static Gist expulsion(String id, String by, String of) {
        return in(told(id, DAY, "expulsion", "expels", by + " expels envoys of " + of, by, of), "");
    }

    private static Gist shelling(String id, String by, String of) {
        return in(told(id, DAY, null, "shells", by + " shells " + of, by, of), "");
    }

    private static Gist pact(String id, String date, String what, String sentence) {
        return in(told(id, date, "agreement", "sign", "Quindal and rebels sign " + what, "Quindal"), sentence);
    }

    private static Gist trial(String id, String act, String how) {
        return in(told(id, DAY, "trial", act, "Ana Lind " + act + " " + how, "Ana Lind"), "");
    }

    private static Gist match(String id, String headline) {
        return in(told(id, DAY, "competition", "beats", headline, "Arden", "Halden"), "");
    }

    private static Gist in(Gist gist, String sentence) {
        return gist.in("article of " + gist.id(), List.of(), sentence, true);
    }
}
