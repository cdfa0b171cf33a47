package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What articles of one subject tell foremost of a day, in words of which none is the same. */
class LeadStoryTest {
    private static final List<String> FERRY = List.of("Otto Lang", "Arden", "Sole");
    private static final List<String> FERRY_AS_WELL = List.of("Lang", "Arden", "Port Authority");
    private static final List<String> MILL = List.of("Ana Lind", "Veltec");

    private final Gist captain = arrest("2025-09-04", "Otto Lang held in hospital", "held", "Otto Lang");

    @Test
    void isOneWhereItIsOfOneKind() {
        assertEquals("[a, b]", withTheArrest("2025-09-04", FERRY_AS_WELL, true));
    }

    @Test
    void isOneWhereOneTellsTheMonth() {
        assertEquals("[a, b]", withTheArrest("2025-09", FERRY_AS_WELL, true));
        assertEquals("[a] [b]", withTheArrest("2025-10", FERRY_AS_WELL, true));
    }

    @Test
    void isAnotherInAnArticleOfAnotherSubject() {
        assertEquals("[a] [b]", withTheArrest("2025-09-04", MILL, true));
    }

    @Test
    void isAnotherThanWhatIsToldAside() {
        assertEquals("[a] [b]", withTheArrest("2025-09-04", FERRY_AS_WELL, false));
    }

    @Test
    void isAnotherWhereEachNamesSomebodyElse() {
        Gist engineer = arrest("2025-09-04", "Police detain Tom Grau", "detain", "Tom Grau");

        assertEquals("[a] [b]", clusters(in("1", captain, FERRY, true), in("2", engineer, FERRY, true)));
    }

    @Test
    void isOneWhereTheOtherArticleNamesThemAsWell() {
        Gist lines = agreement("a", "Arden Line and Sole Line sign a pact", "Arden Line", "Sole Line");
        Gist heads = agreement("b", "Lind and Lang sign the contract on ferries", "Lind", "Lang");
        List<String> ofLines = List.of("Arden Line", "Sole Line", "Quay");
        List<String> ofHeads = List.of("Lind", "Lang", "Arden", "Quay");
        List<String> ofBoth = List.of("Arden Line", "Sole Line", "Lind", "Lang");

        assertEquals("[a, b]", clusters(in("1", lines, ofBoth, true), in("2", heads, ofHeads, true)));
        assertEquals("[a] [b]", clusters(in("1", lines, ofLines, true), in("2", heads, ofHeads, true)));
    }

    @Test
    void ofACourtIsAnotherWhereAnotherIsJudged() {
        Gist lang = Gists.told("a", "2025-09-04", "trial", "given", "Otto Lang given a suspended term", "Otto Lang");
        Gist grau = Gists.told("b", "2025-09-04", "trial", "jailed", "Tom Grau jailed for a year", "Tom Grau");
        List<String> named = List.of("Otto Lang", "Tom Grau", "Arden");

        assertEquals("[a] [b]", clusters(in("1", lang, named, true), in("2", grau, named, true)));
    }

    private static Gist agreement(String id, String headline, String... names) {
        return Gists.told(id, "2025-09-04", "agreement", "sign", headline, names);
    }

    @Test
    void isAnotherWhereItIsOfAnotherKind() {
        Gist visit = Gists.told("b", "2025-09-04", "visit", "tours", "Minister tours the harbour");

        assertEquals("[a] [b]", clusters(in("1", captain, FERRY, true), in("2", visit, FERRY, true)));
    }

    @Test
    void ofADisasterIsWhoeverTellsItsDead() {
        Gist dead = Gists.told("a", "2025-09-04", "death", "drown", "Nine people drown");
        Gist sunk = Gists.told("b", "2025-09-04", "accident", "sinks", "Ferry sinks");

        assertEquals("[a, b]", clusters(in("1", dead, FERRY, true), in("2", sunk, FERRY_AS_WELL, true)));
    }

    @Test
    void ofAMergerIsWhoeverAgreesToItOrDecidesOnIt() {
        Gist agreed = Gists.told("a", "2025-09-04", "agreement", "agree", "Ferry lines agree to join forces");
        Gist decided = Gists.told("b", "2025-09-04", "decision", "approve", "Boards of ferry owners approve a merger");

        assertEquals("[a, b]", clusters(in("1", agreed, FERRY, true), in("2", decided, FERRY_AS_WELL, true)));
        assertEquals("[a] [b]", clusters(in("1", agreed, FERRY, true), in("2", decided, MILL, true)));
    }

    private String withTheArrest(String date, List<String> named, boolean isForemost) {
        Gist other = Gists.told("b", date, "arrest", "detain", "Police detain the master of the ferry");
        return clusters(in("1", captain, FERRY, true), in("2", other, named, isForemost));
    }

    private static Gist arrest(String date, String headline, String trigger, String name) {
        return Gists.told(name.equals("Otto Lang") ? "a" : "b", date, "arrest", trigger, headline, name);
    }

    private static Gist in(String article, Gist gist, List<String> named, boolean isForemost) {
        return gist.in(article, named, "", isForemost);
    }
}
