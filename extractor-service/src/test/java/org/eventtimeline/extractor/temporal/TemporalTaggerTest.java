package org.eventtimeline.extractor.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalTaggerTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 4);

    private final TemporalTagger tagger = new TemporalTagger();

    @Test
    void givesExactOffsets() {
        String text = "\u201cIt\u2019s over,\u201d \ud83d\ude00 she said on September 3.";
        var found = tagger.tag(text, PUBLISHED);
        assertEquals(1, found.size());
        assertEquals(
                "September 3", text.substring(found.get(0).start(), found.get(0).end()));
        assertEquals("2025-09-03", found.get(0).value().timex3());
    }

    @Test
    void readsOnWhereItHasLongForgottenTheBeginning() {
        String text =
                "He landed on March 4, 1985. " + "Nothing happened. ".repeat(100_000) + "She left on May 3, 2019.";
        var found = tagger.tag(text, PUBLISHED);
        assertEquals(text.indexOf("May 3"), found.get(1).start());
        assertEquals("2019-05-03", found.get(1).value().timex3());
    }

    @Test
    void aYearNamedEarlierCarriesOn() {
        assertEquals(
                List.of("1985-03-04", "1985-06-09"),
                values("He landed on March 4, 1985. On June 9 he was tried.", PUBLISHED));
    }

    @Test
    void aYearNamedEarlierDoesNotCarryOnIntoThingsToCome() {
        assertEquals(
                List.of("2022-11", "2025-10"),
                values("She was elected in November 2022. Elections are scheduled for October.", PUBLISHED));
    }

    @Test
    void eachVerbHasTheTenseOfItsOwn() {
        assertEquals(
                List.of("2025-09-03", "2025-09-09"),
                values("Talks broke down on Wednesday and will resume next Tuesday.", PUBLISHED));
        assertEquals(List.of("2025-09-08"), values("A storm is forecast to arrive on Monday.", PUBLISHED));
    }

    @Test
    void aYearStillToComeDoesNotCarryOnIntoWhatHasHappened() {
        assertEquals(
                List.of("2029", "2025-01"),
                values("It is due to open in late 2029. The builder was named in January.", PUBLISHED));
    }

    @Test
    void aYearNamedEarlierCarriesOnToWhatLastedUntilThen() {
        assertEquals(
                List.of("1985-03-04", "1985-06"),
                values("He landed on March 4, 1985. He stayed until June.", PUBLISHED));
    }

    @Test
    void aYearNamedEarlierDoesNotCarryOnToWhatWillLastUntilThen() {
        assertEquals(
                List.of("2020-01", "2025-11-07"),
                values("She took office in January 2020. He will stand in for her until November 7.", PUBLISHED));
    }

    @Test
    void aDateOfLastYearCarriesOnInItsSentence() {
        assertEquals(
                List.of("2024-08", "2024-12"),
                values("She took office in August 2024 and fell ill in December.", PUBLISHED));
    }

    @Test
    void aParagraphThatOpensWithAnEarlierWeekStaysThere() {
        assertEquals(
                List.of("2025-08-11", "2025-08-12", "2025-08-14", "2025-09-03"),
                values(
                        "On 11 August they shelled the town. On Tuesday they took the bridge. The mayor fled on Thursday."
                                + "\n\nOn Wednesday it rained.",
                        PUBLISHED));
    }

    @Test
    void whatSomebodySaysInAParagraphOfAnEarlierWeekIsSaidInTheWritersOwn() {
        assertEquals(
                List.of("2025-08-11", "2025-09-02"),
                values("On 11 August they shelled the town. The mayor said on Tuesday that it was lost.", PUBLISHED));
    }

    @Test
    void aTextThatSpeaksOfAnotherYearAloneStaysInItsWeek() {
        assertEquals(
                List.of("1920-03-01", "1920-03-03", "1920-03-13"),
                values(
                        "The strike began on Monday, March 1, 1920. On Wednesday the trams stopped. It ended ten days later.",
                        PUBLISHED));
    }

    @Test
    void theYearOfATimeOfDayCarriesOn() {
        assertEquals(
                List.of("1912-04-14TNI", "1912-04-15TMO", "1912-04-18"),
                values(
                        "On the night of 14 April 1912 the ship hit an iceberg. The crew was found at dawn. "
                                + "They reached New York on 18 April.",
                        PUBLISHED));
    }

    @Test
    void theTitleOfAWorkIsNoTimeButADateInQuotationMarksIs() {
        assertEquals(List.of("2025-09-01"), values("She saw “The Long Day After Tomorrow” on Monday.", PUBLISHED));
        assertEquals(List.of("2025-09-01"), values("\"On Monday,\" she said.", PUBLISHED));
    }

    @Test
    void theLastDateOfAListHasTheYearOfAll() {
        assertEquals(List.of("1998-03", "1998-10"), values("They met in March and again in October 1998.", PUBLISHED));
    }

    @Test
    void aMonthStandsAloneWhereItIsJoinedToAnother() {
        assertEquals(List.of("2025-05", "2025-09"), values("Open May through September.", PUBLISHED));
    }

    @Test
    void theEndOfTheMonthThatIsOverIsThatOfTheStory() {
        assertEquals(
                List.of("2025-08-14", "2025-08"),
                values("The dam broke on 14 August. By the end of the month it was mended.", PUBLISHED));
        assertEquals(
                List.of("2025-08-14", "2025-09"),
                values("The dam broke on 14 August. It will be mended by the end of the month.", PUBLISHED));
    }

    @Test
    void aWeekdayWithAnArticleIsOneOfTheStory() {
        assertEquals(
                List.of("1983-07-09", "1983-07-11"),
                values("She was last seen on Saturday 9 July 1983. Her car was found on the Monday.", PUBLISHED));
    }

    @Test
    void whatIsCountedFromTheWritingOfAnUndatedTextIsPastPresentOrToCome() {
        assertEquals(
                List.of("PAST_REF", "PRESENT_REF", "FUTURE_REF"),
                values("It began yesterday. It went on today. It will end next week.", null));
    }

    @Test
    void aDayOfLastYearCarriesOnIntoTheNextSentence() {
        assertEquals(
                List.of("2024-03-04", "2024-05-12"),
                values("On 4 March 2024 he was released on bail. He failed to appear on 12 May.", PUBLISHED));
    }

    @Test
    void aYearThatIsOnlyComparedWithDoesNotCarryOn() {
        assertEquals(
                List.of("2006", "2025-03"),
                values("Sales were 75, up from 61 in 2006. In March it opened a shop.", PUBLISHED));
        assertEquals(
                List.of("2016-05", "2025-03"),
                values("Profit fell, compared with May 2016. In March it opened a shop.", PUBLISHED));
    }

    @Test
    void whatWasSetForADayIsToCome() {
        assertEquals(List.of("2025-12-14"), values("Sentencing was set for Dec. 14.", PUBLISHED));
    }

    @Test
    void whatIsSpokenOfAsADaysOwnIsOver() {
        assertEquals(List.of("2025-09-01"), values("They will appeal Monday's ruling.", PUBLISHED));
        assertEquals(List.of("2025-09-08"), values("They will play in Monday's final.", PUBLISHED));
    }

    @Test
    void theQuarterThatEndedOnADayIsToldByTheDay() {
        assertEquals(
                List.of("2025-Q2", "2025-06-30"), values("It lost money in the quarter ended June 30.", PUBLISHED));
        assertEquals(
                List.of("2025-Q1", "2025-Q1", "2025-06-30"),
                values("First-quarter profit fell. It lost money in the quarter ended June 30.", PUBLISHED));
    }

    @Test
    void aYearThatOpensItsSentenceCarriesOn() {
        assertEquals(
                List.of("1985", "1985-06-09"), values("In 1985 he landed, and on June 9 he was tried.", PUBLISHED));
    }

    @Test
    void aLookBackInTheSameSentenceDoesNotMoveTheStory() {
        String text = "The siege ended on 9 May 1848, having begun two years earlier. The following month he left.";
        assertEquals(List.of("1848-05-09", "1846", "1848-06"), values(text, null));
    }

    @Test
    void aLookBackThatOpensItsSentenceMovesTheStory() {
        String text = "The siege ended in 1848. Two years earlier the king had fled. The following year he died.";
        assertEquals(List.of("1848", "1846", "1847"), values(text, null));
    }

    @Test
    void aYearMentionedInPassingDoesNotCarryOn() {
        assertEquals(
                List.of("1985", "2025-06-09"),
                values("The head of the firm founded in 1985 was tried on June 9.", PUBLISHED));
    }

    @Test
    void aDateThatOnlySaysWhichDoesNotCarryOn() {
        assertEquals(
                List.of("1998-12-21", "2025-04"),
                values("He was tried for the December 21, 1998, attack after he agreed in April to go.", PUBLISHED));
        assertEquals(
                List.of("1998-06", "2025-05"),
                values("He fled in June 1998, to be jailed. It was kept after the late-May trip.", PUBLISHED));
    }

    @Test
    void aYearThatClosesAParagraphOrSentenceDoesNotCarryOn() {
        assertEquals(
                List.of("2006", "2025-05"),
                values("It went public in 2006. He stepped down as chairman in May after a row.", PUBLISHED));
        assertEquals(
                List.of("2020-03", "2025-08"),
                values("It expired in March 2020.\n\nTensions rose in August.", PUBLISHED));
    }

    @Test
    void aDecadeInPassingDoesNotCarryOn() {
        assertEquals(
                List.of("198", "2025-04-02"),
                values("He who coached them to three titles in the 1980s died on April 2.", PUBLISHED));
    }

    @Test
    void comparesWithoutCounting() {
        assertEquals(
                List.of("2026", "P6M"), values("It will open next year, six months later than planned.", PUBLISHED));
    }

    @Test
    void readsWhatIsToComeAndWhatIsOver() {
        assertEquals(List.of("2026-06"), values("If it is approved, work would begin in June.", PUBLISHED));
        assertEquals(List.of("2025-09-05"), values("It should open Friday.", PUBLISHED));
        assertEquals(List.of("2025-08-29"), values("It should have opened Friday.", PUBLISHED));
        assertEquals(List.of("2025-09-05"), values("They were told to pay no later than Friday.", PUBLISHED));
        assertEquals(List.of("2025-08-29"), values("It had been due to expire Friday.", PUBLISHED));
        assertEquals(List.of("2025-12-25"), values("She hoped for a deal by Christmas.", PUBLISHED));
        assertEquals(List.of("2026-SP"), values("“I'll see you in the spring,” she wrote.", PUBLISHED));
        assertEquals(List.of("2025-08"), values("He was found guilty last month of fraud.", PUBLISHED));
    }

    @Test
    void aStoryRatherGoesOnThanBack() {
        assertEquals(
                List.of("2019-06", "2019-12"),
                values("It began in June 2019. Prices rose, and by December it had ended.", PUBLISHED));
    }

    @Test
    void aSecondVerbGoesOnFromTheFirst() {
        assertEquals(
                List.of("2024-01", "2024-08", "2024-11"),
                values("It opened in January last year but was shut in August and sold in November.", PUBLISHED));
        assertEquals(
                List.of("2023-11", "2024-02"),
                values("It opened in November 2023 and was due to close in February.", PUBLISHED));
    }

    @Test
    void whatHadHappenedLiesBeforeTheStory() {
        assertEquals(
                List.of("1912-03", "1911-10", "1911-12"),
                values("It fell in March 1912. It had been shelled in October and was hit in December.", null));
    }

    @Test
    void aLifeGoesOnByItsAges() {
        assertEquals(
                List.of("1931", "1946", "1948"),
                values("Born in 1931, she learned it early. At 15 she won a prize. Two years later she left.", null));
        assertEquals(
                List.of("1874-05-12", "1951-01-03", "1890"),
                values("Lind (12 May 1874 – 3 January 1951) was a nurse. At the age of 16 she left.", null));
    }

    @Test
    void aTimeIsNotOfTheDayOnWhichThingsBegan() {
        assertEquals(
                List.of("2025-08-31", "2025-08-24", "2025-08-31T09:00"),
                values("They took it on Sunday in a war that began 11 days ago. They came at 9 a.m.", PUBLISHED));
    }

    @Test
    void anAsideDoesNotCarryOn() {
        assertEquals(
                List.of("2023-04", "2025-01"),
                values("The jet, which first flew in April 2023, entered service in January.", PUBLISHED));
    }

    @Test
    void whatFollowsTheEndOfAYearLiesBehindIt() {
        assertEquals(
                List.of("1808-05", "1808", "1809-02-02"),
                values("It fell in May 1808. By the end of the year few were left. On 2 February he left.", null));
    }

    @Test
    void theAgeOfADeathIsNoDate() {
        assertEquals(List.of("1874"), values("She was born in 1874 and died at the age of 76.", null));
        assertEquals(List.of("1874"), values("She was born in 1874. The index stood at 16, he said.", null));
    }

    @Test
    void aTimeIsOfTheDayJustNamedWhateverElseIsSpokenOf() {
        assertEquals(
                List.of("2025-09-02", "2024-SU", "2025-09-02TMO"),
                values(
                        "A man was held on Tuesday over a theft in the summer of 2024. He was taken at dawn.",
                        PUBLISHED));
    }

    @Test
    void behindTheNightComesTheNextDay() {
        assertEquals(
                List.of("2024-03-03TNI", "2024-03-04T02:30", "2024-03-04TMO"),
                values(
                        "It sank on the night of 3 March 2024. A boat came at 2:30 a.m. They landed at dawn.",
                        PUBLISHED));
        assertEquals(
                List.of("2024-03-03TEV", "2024-03-03T05:00"),
                values("He fell on the evening of 3 March 2024. He had left home at 5 a.m.", PUBLISHED));
    }

    @Test
    void aQuotationDoesNotGoOnFromAnOldTime() {
        assertEquals(
                List.of("2021-11", "2025-05"),
                values("They won in November 2021. “We need a plan before the debate in May.”", PUBLISHED));
        assertEquals(
                List.of("2021-11", "2022-05"),
                values("They won in November 2021. A “plan” was made for a debate in May.", PUBLISHED));
    }

    @Test
    void whatOpensASentenceAndHappenedIsOfTheOldTimeLastNamed() {
        assertEquals(
                List.of("1999", "1999-10-23", "1999-10-17", "1999-10-25"),
                values(
                        "It was hit by floods in 1999. Rain had fallen. On 23 October the dam broke. The road "
                                + "had been closed since the 17th. By 25 October it was over.",
                        PUBLISHED));
        assertEquals(
                List.of("1999", "2025-10"),
                values("It was founded in 1999. Its aims are new. They are expected to meet in October.", PUBLISHED));
    }

    @Test
    void theDayOfASayingDoesNotCarryOn() {
        assertEquals(
                List.of("2025-09-02TNI", "2025-09-03", "2025-09-02T18:30"),
                values(
                        "A mill burned on Tuesday night, police said on Wednesday. It broke out at 6.30 p.m.",
                        PUBLISHED));
    }

    @Test
    void nobodyKnowsTheTodayOfAnUndatedHistory() {
        assertEquals(List.of("1704", "PRESENT_REF"), values("It fell in 1704. Today a museum tells of it.", null));
        assertEquals(
                List.of("2019-05-03", "2019-05-03"), values("OSLO, May 3, 2019 - The king opened it today.", null));
    }

    @Test
    void whatHappenedIsNotOfATimeToCome() {
        assertEquals(
                List.of("2024-03", "2024-10"),
                values("It began in March 2024. A strike in October stopped it.", PUBLISHED));
        assertEquals(
                List.of("2025-06", "2025-11-03", "2025-07"),
                values("He was tried in June and will be heard on November 3. A month later he fled.", PUBLISHED));
    }

    @Test
    void countsVaguelyFromVagueDates() {
        assertEquals(
                List.of("2019-01", "2019-02"),
                values("She warned them in January 2019. Six weeks later she left.", PUBLISHED));
        assertEquals(List.of("2019", "2019"), values("She came in 2019. A month later she left.", PUBLISHED));
    }

    @Test
    void theEndOfADecadeIsThatOfTheHistory() {
        assertEquals(
                List.of("1958", "1961", "196"),
                values("In 1958 they married. They left in 1961 and came back at the end of the decade.", PUBLISHED));
        assertEquals(List.of("202"), values("It will close at the end of the decade.", PUBLISHED));
    }

    @Test
    void aClockTimeOfThePastIsNotOfADayToCome() {
        assertEquals(
                List.of("2025-09-05", "2025-09-04T12:00"),
                values("She will arrive on Friday. By noon they had pulled her out.", PUBLISHED));
    }

    @Test
    void eachOfManyDatesInARowIsFound() {
        assertEquals(30, values("May 3, ".repeat(30), PUBLISHED).size());
        assertEquals(30, values("Monday ".repeat(30), PUBLISHED).size());
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertEquals(
                List.of("2025-01", "P1W"),
                values("In January, a week after the verdict in Roe vs. Wade, a bomb exploded.", PUBLISHED));
        assertEquals(
                List.of("2024-12", "P1W"),
                values("In December, a week before St. Mary's and J. Lee met Dr. Bo, it burned.", PUBLISHED));
    }

    @Test
    void whatIsEffectiveOnADayLiesAheadAndAPlanAnnouncedDoesNot() {
        assertEquals(List.of("2026-02-01"), values("It made him chairman, effective Feb. 1.", PUBLISHED));
        assertEquals(List.of("2025-08-29"), values("It announced the plan Friday.", PUBLISHED));
    }

    @Test
    void aYearThatEndsTheSentenceBeforeCarriesOn() {
        assertEquals(List.of("1985", "1985-06"), values("He founded the firm in 1985. In June it grew.", PUBLISHED));
    }

    @Test
    void newsComesBackToItsOwnTime() {
        assertEquals(
                List.of("1998-10-23", "2025-09-01", "2026-06"),
                values(
                        "He was arrested on October 23, 1998. Police said Monday that he will be freed in June.",
                        PUBLISHED));
    }

    @Test
    void aHistoryGoesOnFromTheTimeItHasComeTo() {
        assertEquals(
                List.of("1644-03-04", "1644-04-09", "1644-SU", "1644-11", "1645-01", "1645-05-03"),
                values(
                        "The siege began on 4 March 1644. On 9 April relief came. It was lifted. The garrison went"
                                + " through the summer without food. In November the walls fell, and in January the"
                                + " town was burned. Nobody stayed. They came back on 3 May.",
                        PUBLISHED));
    }

    @Test
    void aHistoryCountsItsWeekdaysFromTheDayItHasComeTo() {
        assertEquals(
                List.of("1914-06-28", "1914-07-23", "1914-07-28", "1914-07-31"),
                values(
                        "He was shot on 28 June 1914. The note came on 23 July, and war on 28 July. On Friday they"
                                + " marched.",
                        PUBLISHED));
    }

    @Test
    void resolvesHistoricalTextsWithoutAPublicationDate() {
        assertEquals(
                List.of("1812-06-24", "1812-09-14"),
                values("On 24 June 1812 they crossed; on 14 September they arrived.", null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "3/4/2019, 2019-03-04",
        "It began on 3/4/2019 and ended on 25/12/2019., 2019-04-03",
        "It began on 3/4/2019 and ended on 12/25/2019., 2019-03-04",
        "It began on 3/4/19 and ended on 25/12/19., 2019-04-03",
        "It began on 3.4.2019., 2019-04-03",
        "3/4/2019 with 25/12/20199 and 25/12/201, 2019-03-04"
    })
    void theDatesInDigitsThatHaveOneOrderTellThatOfTheOthers(String text, String first) {
        assertEquals(first, values(text, PUBLISHED).get(0));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "It lasted from 1914 to 1918., 1914/1918",
        "It lasted between May and July., 2025-05/2025-07",
        "the strike (2009–10), 2009/2010",
        "It ran from Monday to Friday., 2025-09-01/2025-09-05",
        "He served this May to October 2020., 2020-05/2020-10",
        "It was shut from 12 March to 4 April 2020., 2020-03-12/2020-04-04",
        "from early 1990 to the late 2000s, 1990~/200X~",
        "It has grown since 2011., 2011/..",
        "It will end before early September., ../2025-09~",
        "open until 4 May 2026, ../2026-05-04",
        "It was moved from Monday to Friday., ",
        "It opened on 3 May 2020., "
    })
    void tellsThePeriodThatBeginsOrEndsWithADate(String text, String edtf) {
        var found = tagger.tag(text, PUBLISHED);
        var period = found.get(found.size() - 1).period();
        assertEquals(edtf, period == null ? null : period.edtf().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\ud800",
                "\udfff may \ud800",
                "99999999999999999999999999",
                "Monday ",
                "1 ",
                "second second second",
                "99999999999999 years ago",
                "999999 centuries ago",
                "the 99999th century",
                "February 30",
                "0000-00-00",
                "AD 0",
                "3 BC Easter",
                "autumn 2008 Q0",
                "2008 H0",
                "\u202eMay 3\u202c"
            })
    void neverThrows(String text) {
        tagger.tag(text, PUBLISHED);
        tagger.tag(text.repeat(50), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"early ", "about ", "the end of ", "the first quarter of "})
    void survivesPhrasesWithoutEnd(String opening) {
        assertTrue(tagger.tag(opening.repeat(20_000), PUBLISHED).isEmpty());
    }

    @Test
    void survivesRandomSequencesOfItsOwnWords() {
        var random = new Random(42);
        String[] words =
                ("the a last next of in May 3 , . 2024 31 - ' s years ago Monday first quarter two half every before"
                                + " later that day 12 : 30 a.m. noon century BC 9999999999 morning past few early weekend and since")
                        .split(" ");
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            for (int word = 0; word < 30; word++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            for (var expression : tagger.tag(text.toString(), i % 2 == 0 ? PUBLISHED : null)) {
                assertTrue(expression.end() <= text.length());
                expression.value().edtf();
                expression.value().latest();
            }
        }
    }

    private List<String> values(String text, LocalDate published) {
        return tagger.tag(text, published).stream()
                .map(expression -> expression.value().timex3())
                .toList();
    }
}
