package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.EventStatus.OCCURRED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mentions of one article, which tells each of its events once, or twice in nearly the same words. */
class OneArticleTest {
    @Test
    void oneArticleTellsItsEventsOnce() {
        Gist arrest = told("a", "arrest", "arrested", "Captain of the ferry Sole arrested", "Sole");
        Gist other = told("b", "arrest", "detained", "Two of the ferry Sole's crew detained", "Sole");

        assertEquals("[a] [b]", Gists.clusters(in("1", arrest), in("1", other)));
        assertEquals("[a, b]", Gists.clusters(in("1", arrest), in("2", other)));
    }

    @Test
    void whatItTellsAnEventWithIsNoSecondTelling() {
        assertEquals(
                "[a, b]",
                withTheQuake("shakes", "Quake shakes the valley and tears a church bell from a tower in Halden"));
        assertEquals(
                "[a] [b]",
                withTheQuake("falls", "Church bell falls from a tower in Halden when a quake shakes the valley"));
    }

    private static String withTheQuake(String trigger, String headline) {
        return Gists.clusters(
                in("1", told("a", "disaster", trigger, headline, "Halden")),
                in("1", told("b", "disaster", "quake", "Quake shakes the valley", "Halden")));
    }

    @Test
    void whatSomebodySaysTwiceIsTwoThingsUnlessTheWordsAreAlike() {
        assertEquals("[a] [b]", announced("Otto Lang calls radio dull", "Otto Lang calls newspapers old"));
        assertEquals("[a] [b]", announced("Otto Lang announces", "Otto Lang announces"));
        assertEquals(
                "[a, b]", announced("Otto Lang announces that Acme will close", "Lang announces that Acme will close"));
    }

    private static String announced(String one, String other) {
        return Gists.clusters(
                in("1", told("a", "statement", "announces", one, "Otto Lang")),
                in("1", told("b", "statement", "announces", other, "Otto Lang")));
    }

    @Test
    void whatIsOfNoKindIsAnotherThanWhatIsOfOneThoughTheNamesMakeThemAlike() {
        String lost = "Arden Mills loses its case against Veltec in the High Court";

        assertEquals("[a] [b]", ofTheCase(lost, "Arden Mills shows the High Court its case"));
        assertEquals("[a, b]", ofTheCase(lost, "Arden Mills loses in the High Court against Veltec"));
    }

    private static String ofTheCase(String one, String other) {
        return Gists.clusters(
                in("1", told("a", "trial", "loses", one, "Arden Mills", "Veltec", "High Court")),
                in("1", told("b", null, "shows", other, "Arden Mills", "High Court")));
    }

    @Test
    void whatADisasterDoesInOneSentenceIsOneEvent() {
        String sentence = "A landslide buried part of Port Arle and killed nine people.";

        assertEquals("[a, b]", withTheLandslide(sentence, sentence, "killed", "Landslide kills nine people"));
        assertEquals("[a] [b]", withTheLandslide(sentence, sentence, "sank", "Ferry sinks with nine people"));
        assertEquals(
                "[a] [b]",
                withTheLandslide(sentence, "Nine people were on the ferry.", "sank", "Ferry sinks with nine people"));
    }

    private static String withTheLandslide(String sentence, String other, String trigger, String headline) {
        Gist landslide = told("a", "disaster", "buried", "Landslide buries part of Port Arle", "Port Arle");
        return Gists.clusters(
                landslide.in("1", List.of(), sentence, true),
                told("b", "disaster", trigger, headline, "Port Arle").in("1", List.of(), other, false));
    }

    @Test
    void whoDiesInADisasterDiesInThatEvent() {
        String sentence = "Nine people died when the ferry Sole sank off Port Arle and a lorry hit a wall.";
        Gist dead = told("a", "death", "died", "Nine people die when the ferry Sole sank", "Sole")
                .in("1", List.of(), sentence, true);

        assertEquals("[a, b, c]", withAnotherArticle(dead, sentence, "sank", "Ferry Sole sinks off Port Arle"));
        assertEquals("[a, b, c]", withAnotherArticle(dead, "The Sole sank.", "sank", "Ferry Sole sinks off Port Arle"));
        assertEquals(
                "[a, c] [b]", withAnotherArticle(dead, "A tram hit Halden mill.", "hit", "Tram hits the Halden mill"));
    }

    @Test
    void whoseDeathIsToldWithoutANameDiesInTheDisasterThatTheArticleTells() {
        assertEquals("[a, b, c]", withTheKilled("Five people killed"));
        assertEquals("[a, c] [b]", withTheKilled("Five people killed in Halden", "Halden"));
    }

    private static String withTheKilled(String headline, String... names) {
        return Gists.clusters(
                in("1", told("a", "disaster", "caught", "Ferry Sole catches fire off Port Arle", "Sole")),
                in("1", told("b", "death", "killed", headline, names)),
                in("2", told("c", "death", "killed", "Five people killed as fire sweeps the ferry Sole", "Sole")));
    }

    @Test
    void whoIsAbductedInAMonthAndDiesOnADayOfItIsNotKilledAtOnce() {
        assertEquals("[a] [b]", abducted("2025-09"));
        assertEquals("[a, b]", abducted("2025-09-04"));
    }

    private static String abducted(String date) {
        return Gists.clusters(
                in("1", Gists.told("a", date, "attack", "abducted", "Ana Lind abducted", "Ana Lind")),
                in("1", told("b", "death", "died", "Ana Lind dies", "Ana Lind")));
    }

    private static String withAnotherArticle(Gist dead, String sentence, String trigger, String headline) {
        return Gists.clusters(
                dead,
                told("b", "accident", trigger, headline).in("1", List.of(), sentence, false),
                told("c", "death", "died", "Nine people die in the sinking of the ferry Sole", "Sole")
                        .in("2", List.of(), "", true));
    }

    @Test
    void whatCannotHappenToTheSameTwiceADayIsToldTwice() {
        assertEquals("[a, b]", withTheDerailing("left", "Halden: Mail train leaves the track on a bend"));
        assertEquals("[a, b]", withTheDerailing("accident", "Halden: Six hurt in the accident"));
        assertEquals("[a] [b]", withTheDerailing("hit", "Halden: Lorry hits a lamp post"));
    }

    private static String withTheDerailing(String trigger, String headline) {
        return Gists.clusters(
                in("1", told("a", "accident", "derailed", "Mail train derails near Halden", "Halden")),
                in("1", told("b", "accident", trigger, headline)));
    }

    @Test
    void whatItTellsAsNewsAndDatesLaterHappensOnce() {
        assertEquals("[dated, news]", withTheNews("death", "passed", "Ana Lind passes away in Halden"));
        assertEquals("[dated, news]", withTheNews("death", "died", "Ana Lind dies of a fever"));
        assertEquals("[dated, news]", withTheNews("death", "killed", "Fever kills Ana Lind"));
        assertEquals("[dated] [news]", withTheNews("death", "died", "Two of Ana Lind's pupils die in Halden"));
        assertEquals("[dated] [news]", withTheNews("visit", "visited", "Ana Lind visits Halden"));
    }

    private static String withTheNews(String kind, String trigger, String headline) {
        List<String> names = List.of("Ana Lind");
        Gist news = Gist.of("news", "2025-09-07", false, OCCURRED, "death", "Ana Lind dies", "died", names, List.of());
        return Gists.clusters(in("1", news), in("1", told("dated", kind, trigger, headline, "Ana Lind")));
    }

    private static Gist in(String article, Gist gist) {
        return gist.in(article, List.of(), null, false);
    }

    private static Gist told(String id, String kind, String trigger, String headline, String... names) {
        return Gists.told(id, "2025-09-04", kind, trigger, headline, names);
    }
}
