package org.eventtimeline.timeline.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eventtimeline.timeline.merge.Decisions.Apart;
import org.junit.jupiter.api.Test;

class ClusteringTest {
    private static final Gist DAY = gist("day", "2025-09-04", "Engineers open the harbour bridge");
    private static final Gist NEXT_DAY = gist("next-day", "2025-09-05", "Engineers open the harbour bridge");
    private static final Gist MONTH = gist("month", "2025-09", "Engineers open the harbour bridge");
    private static final Gist OTHER = gist("other", "2025-09-04", "Court rejects the fishing quota");

    @Test
    void whatFitsIsOneEvent() {
        assertEquals("[day, month] [other]", clusters(List.of(DAY, MONTH, OTHER)));
    }

    @Test
    void aMonthDoesNotTieTwoOfItsDaysTogether() {
        assertEquals("[day, month] [next-day]", clusters(List.of(DAY, NEXT_DAY, MONTH)));
    }

    @Test
    void aNumberlessHeadlineDoesNotTieTwoNumbersTogether() {
        assertEquals(
                "[a, b] [c]",
                clusters(List.of(
                        gist("a", "2025-09-04", "Maker shows the tractor model 16"),
                        gist("b", "2025-09-04", "Maker shows the tractor model"),
                        gist("c", "2025-09-04", "Maker shows the tractor model 17"))));
    }

    @Test
    void whatDidNotHappenIsNotWhatHappened() {
        for (EventStatus status : Set.of(EventStatus.NEGATED, EventStatus.HYPOTHETICAL, EventStatus.RECURRING)) {
            assertEquals("[day] [not]", clusters(List.of(DAY, with(status))));
        }
        assertEquals("[day, not]", clusters(List.of(DAY, with(EventStatus.PLANNED))));
    }

    @Test
    void whatAPersonPutTogetherStaysTogetherAndTakesInWhatFitsOneOfIt() {
        Decisions decisions = new Decisions(Map.of("day", "here", "other", "here", "next-day", "here"), Set.of());

        assertEquals("[day, month, next-day, other]", clusters(List.of(DAY, OTHER, NEXT_DAY, MONTH), decisions));
    }

    @Test
    void whatAPersonKeptApartStaysApartAndIsNotTiedTogetherByOthers() {
        Gist twin = gist("twin", "2025-09-04", "Engineers open the harbour bridge");
        Gist third = gist("third", "2025-09-04", "Engineers open the harbour bridge");
        Decisions decisions = new Decisions(Map.of("day", "here", "twin", "there"), Set.of(new Apart("here", "there")));

        assertEquals("[day, third] [twin]", clusters(List.of(DAY, twin, third), decisions));
    }

    @Test
    void theOrderDoesNotMatter() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<Gist> gists = new ArrayList<>(RandomMentions.of(10, 3, random).stream()
                    .map(RandomMentions::gist)
                    .toList());
            String clusters = clusters(gists);
            Collections.shuffle(gists, random);

            assertEquals(clusters, clusters(gists), "round " + round);
        }
    }

    private static Gist gist(String id, String date, String headline) {
        return Gist.of(id, date, EventStatus.OCCURRED, null, headline, null, List.of(), List.of());
    }

    @Test
    void whatSomebodySaysIsOneStatementOnlyWhereTheWordsAgree() {
        assertEquals(
                "[a, c] [b]",
                clusters(List.of(
                        said("a", "Otto Lang says that a free case will be sent to buyers"),
                        said("b", "Otto Lang says that he will not resign"),
                        said("c", "Otto Lang says that buyers will receive a free case"))));
    }

    @Test
    void whatHappensToSomebodyOnceIsOneEventWhateverTheWords() {
        assertEquals(
                "[a, b] [c] [d]",
                clusters(List.of(
                        of("a", "resignation", "Ana Lind steps down", "Ana Lind"),
                        of("b", "resignation", "Halden loses its chief as Ana Lind resigns", "Ana Lind", "Halden"),
                        of("c", "resignation", "Otto Lang leaves the board with Ana Lind", "Otto Lang"),
                        of("d", "decision", "Ana Lind orders a new harbour", "Ana Lind"))));
    }

    @Test
    void whatHappensOnceADayIsOneEventWhateverTheWords() {
        assertEquals(
                "[a, b] [c] [d, e]",
                clusters(List.of(
                        of("a", "meeting", "Ana Lind and Otto Lang meet in Oslo", "Ana Lind", "Otto Lang"),
                        of("b", "meeting", "Lind discusses fish with Lang", "Lind", "Lang"),
                        of("c", "meeting", "Ana Lind receives Omar Sall", "Ana Lind", "Omar Sall"),
                        of("d", "election", "Quindia elects Nora Dahl", "Quindia", "Nora Dahl"),
                        of("e", "election", "Nora Dahl defeats Olav Lund", "Nora Dahl", "Olav Lund"))));
    }

    @Test
    void whatShakesAPlaceIsOneEventUnlessItIsToldOfAsTheSecond() {
        assertEquals(
                "[a, b] [c]",
                clusters(List.of(
                        at("Halden", "a", "disaster", "Earthquake of magnitude 7 kills nine in Halden"),
                        at("Halden", "b", "disaster", "Halden devastated"),
                        at("Halden", "c", "disaster", "Second earthquake shakes Halden"))));
    }

    @Test
    void theSameOfOthersIsAnotherEvent() {
        assertEquals(
                "[a] [b]",
                clusters(List.of(
                        of("a", null, "Halden reports a record profit", "Halden"),
                        of("b", null, "Veltec reports a record profit", "Veltec"))));
        assertEquals(
                "[a] [b]",
                clusters(List.of(
                        of("a", "acquisition", "Halden buys the brewer Veltec", "Halden", "Veltec"),
                        of("b", "acquisition", "Halden buys the brewer Acme", "Halden", "Acme"))));
    }

    @Test
    void theSameWithOtherThingsIsAnotherEvent() {
        assertEquals(
                "[a] [b]",
                clusters(List.of(
                        done("a", "release", "Halden introduces a watch", "introduced", "Halden"),
                        done("b", "release", "Halden introduces a phone", "introduced", "Halden"))));
    }

    @Test
    void oneWordAndTheSameKindAreTooLittleBesideOneName() {
        assertEquals(
                "[a] [b]",
                clusters(List.of(
                        of("a", "opening", "Halden inaugurates Kelmar bridge before noon", "Halden"),
                        of("b", "opening", "Halden unlocks Arden bridge after repairs", "Halden"))));
    }

    @Test
    void wordsOfOneKindStandForEachOther() {
        assertEquals(
                "[a, b]",
                clusters(List.of(
                        done("a", "acquisition", "Halden buys the brewer Veltec", "bought", "Halden", "Veltec"),
                        done("b", "acquisition", "Halden acquires its rival Veltec", "acquired", "Halden", "Veltec"))));
    }

    @Test
    void ofOneKindAShortHeadlineMayTellOnlyPartOfALongOne() {
        assertEquals(
                "[a, b]",
                clusters(List.of(
                        of("a", "attack", "Missiles strike a fuel depot in the port of Halden, killing four"),
                        of("b", "attack", "Missiles hit a fuel depot in Halden"))));
    }

    @Test
    void whatAnArticleIsAboutTiesNoEventsTogether() {
        assertEquals(
                "[a, c] [b]",
                clusters(List.of(
                        gist("a", "2025-09-04", "Halden harbour bridge: Engineers close both lanes"),
                        gist("b", "2025-09-04", "Halden harbour bridge: Mayor resigns"),
                        gist("c", "2025-09-04", "Engineers close lanes"))));
    }

    @Test
    void whoDiesDiesOnceHoweverVaguelyThatIsDated() {
        assertEquals(
                "[day, month, year] [other-year]",
                clusters(List.of(
                        death("day", "2003-04-28", "Ana Lind dies at home", "Ana Lind"),
                        death("month", "2003-04", "Halden mourns Ana Lind", "Ana Lind", "Halden"),
                        death("year", "2003", "Ana Lind passes away in Oslo", "Ana Lind"),
                        death("other-year", "2004", "Ana Lind dies", "Ana Lind"))));
        assertEquals(
                "[day] [year]",
                clusters(List.of(
                        death("day", "2003-04-28", "Two die in a fire"), death("year", "2003", "Nine die in a fire"))));
    }

    private static Gist death(String id, String date, String headline, String... participants) {
        return Gist.of(id, date, EventStatus.OCCURRED, "death", headline, null, List.of(participants), List.of());
    }

    private static Gist of(String id, String kind, String headline, String... participants) {
        return Gist.of(id, "2025-09-04", EventStatus.OCCURRED, kind, headline, null, List.of(participants), List.of());
    }

    private static Gist done(String id, String kind, String headline, String act, String... participants) {
        return Gist.of(id, "2025-09-04", EventStatus.OCCURRED, kind, headline, act, List.of(participants), List.of());
    }

    private static Gist at(String place, String id, String kind, String headline) {
        return Gist.of(id, "2025-09-04", EventStatus.OCCURRED, kind, headline, null, List.of(), List.of(place));
    }

    private static Gist said(String id, String headline) {
        return Gist.of(
                id, "2025-09-04", EventStatus.OCCURRED, "statement", headline, "said", List.of("Otto Lang"), List.of());
    }

    private static Gist with(EventStatus status) {
        return Gist.of(
                "not", "2025-09-04", status, null, "Engineers open the harbour bridge", null, List.of(), List.of());
    }

    private static String clusters(Collection<Gist> gists) {
        return clusters(gists, Decisions.NONE);
    }

    private static String clusters(Collection<Gist> gists, Decisions decisions) {
        return Clustering.of(gists, decisions).stream()
                .map(TreeSet::new)
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
