package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the extractor tells of any article, and what it keeps in the background. */
class EventExtractorTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @Test
    void tellsAnEventOnce() {
        Found.assertEvents(
                "Anna Lindgren and Maria Keller held talks in Oslo on May 14. The meeting on May 14 lasted three"
                        + " hours.",
                "2024-05-14 | EXPLICIT | Anna Lindgren and Maria Keller hold talks in Oslo");
    }

    @Test
    void keepsStatementsStatesAndOtherTellingsInTheBackground() {
        Found.assertInBackground(
                "The ministry said on Tuesday that the museum will reopen.",
                "2024-05-14 | EXPLICIT | Ministry says that the museum will reopen");
        Found.assertInBackground("Acme had 90 shops in 2019.", "2019 | EXPLICIT | Acme has 90 shops");
        Found.assertInBackground(
                "Anna Lindgren and Maria Keller held talks in Oslo on May 14. The meeting on May 14 lasted three"
                        + " hours.",
                "2024-05-14 | EXPLICIT | Talks in Oslo",
                "2024-05-14 | EXPLICIT | Meeting",
                "2024-05-14 | EXPLICIT | Meeting lasts three hours");
    }

    @Test
    void leavesStatementsDenialsAndPossibilitiesOut() {
        Found.assertEvents("The ministry said on Tuesday that talks could begin. No treaty was signed in 2019.");
    }

    @Test
    void showsWhatWasFirstDescribed() {
        Found.assertEvents("Halden fever was first described in 1911.", "1911 | EXPLICIT | Halden fever described");
        Found.assertEvents("Halden fever was described as harmless in 1911.");
    }

    @Test
    void showsResultsThatAreReported() {
        Found.assertEvents(
                "Halden reported preliminary results on May 3.",
                "2024-05-03 | EXPLICIT | Halden reports preliminary results");
        Found.assertEvents("Halden reported on May 3 that sales were good.");
    }

    @Test
    void showsWhatCameOfAnEventAtItsOwnDate() {
        Found.assertEvents(
                "Ann Lee joined the choir in 1978, leaving in 1983.",
                "1978 | EXPLICIT | Ann Lee joins the choir",
                "1983 | EXPLICIT | Ann Lee leaves");
    }

    @Test
    void showsWhatWasWrittenAndNotThatSomethingWas() {
        Found.assertEvents(
                "Ann Lee wrote the opera Glass Hills in 1988.",
                "1988 | EXPLICIT | Ann Lee writes the opera Glass Hills");
        Found.assertEvents("Ann Lee wrote in 1988 that the hall was cold.");
    }

    @Test
    void showsFeatsTermsAndSightings() {
        Found.assertEvents(
                "Ann Lee was the first woman to climb Mount Halden in 1970.",
                "1970 | EXPLICIT | Ann Lee is the first woman to climb Mount Halden");
        Found.assertEvents(
                "Ann Lee became the first woman to win the cup in 1970.",
                "1970 | EXPLICIT | Ann Lee becomes the first woman to win the cup");
        Found.assertEvents(
                "Ann Lee represented Oslo in parliament from 1985 to 1993.",
                "1985/1993 | EXPLICIT | Ann Lee represents Oslo in parliament");
        Found.assertEvents(
                "Ann Lee was last seen in Oslo on May 3.", "2024-05-03 | EXPLICIT | Ann Lee last seen in Oslo");
    }

    @Test
    void showsWhatFollowsByItsName() {
        Found.assertEvents("The Glass Hill followed in 1963.", "1963 | EXPLICIT | Glass Hill follows");
        Found.assertEvents("Heated debate of the plan followed in 1963.");
    }

    @Test
    void tellsByAHeadlineOnlyTheDateOfItsVerb() {
        Found.assertEvents(
                "Acme swung to a loss of 9 million euros in April from a profit of 6 million euros in March.",
                "2024-04 | EXPLICIT | Acme swings to a loss of 9 million euros from a profit of 6 million euros");
    }

    @Test
    void findsNothingInNothing() {
        Found.assertEvents("");
        Found.assertEvents(" \n ");
        assertTrue(EXTRACTOR.extract("", "It rained on Monday.", null).events().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "On May 3, ",
                "the meeting in 2019 ",
                "and Kim, ",
                "(",
                "said that ",
                "The 5th anniversary of ",
                "a day after ",
                "\ud800 "
            })
    void takesLinearTimeOnAnyRepetition(String unit) {
        String text = unit.repeat(40_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> EXTRACTOR.extract(null, text, PUBLISHED));
    }

    @Test
    void acceptsAnyWordsInAnyOrder() {
        String[] words = """
            Kim Xi the a of , . and who said on after before a day 2019 May 3 meeting parade held signed to be was not
            will his anniversary 80th ( ) “ ” 's n't since in between \ud83d\ude00 \ud800 \n\n -
            """.split(" ");
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            EXTRACTOR.extract(null, text.toString(), round % 2 == 0 ? PUBLISHED : null);
        }
    }
}
