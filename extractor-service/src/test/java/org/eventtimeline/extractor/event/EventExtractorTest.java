package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.eventtimeline.extractor.event.dating.Status;
import org.eventtimeline.extractor.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventExtractorTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    /** What a timeline shows of the text unless asked for more. */
    private static void assertEvents(String text, String... events) {
        assertEquals(
                List.of(events),
                EXTRACTOR.extract(null, text, PUBLISHED).events().stream()
                        .filter(EventExtractorTest::isShown)
                        .map(EventExtractorTest::line)
                        .toList());
    }

    private static boolean isShown(DatedEvent event) {
        return event.salience() >= DatedEvent.SALIENT
                && (event.status() == Status.OCCURRED || event.status() == Status.PLANNED);
    }

    private static String line(DatedEvent event) {
        return event.date().edtf().orElseThrow() + " | " + event.anchor() + " | " + event.headline();
    }

    private static void assertInBackground(String text, String... events) {
        assertEquals(
                List.of(events),
                EXTRACTOR.extract(null, text, PUBLISHED).events().stream()
                        .filter(event -> event.salience() < DatedEvent.SALIENT)
                        .map(EventExtractorTest::line)
                        .toList());
    }

    @Test
    void datesAVerbByTheDateInItsClause() {
        assertEvents(
                "Prime Minister Maria Keller arrived in Oslo by ferry on May 3.",
                "2024-05-03 | EXPLICIT | Maria Keller arrives in Oslo by ferry");
    }

    @Test
    void datesAVerbByPartsOfADate() {
        assertEvents(
                "Police arrested a man in the early hours of May 3.", "2024-05-03 | EXPLICIT | Police arrest a man");
        assertEvents("The steamer sank on the night of 3 October 1911.", "1911-10-03 | EXPLICIT | Steamer sinks");
        assertEvents(
                "A broken water main flooded the tunnel in February.",
                "2024-02 | EXPLICIT | Broken water main floods the tunnel");
    }

    @Test
    void datesWhatWasOverByThen() {
        assertEvents("By 2011 the choir had left the hall.", "2011 | EXPLICIT | Choir leaves the hall");
        assertEvents(
                "The choir left the hall in 2010. By 2011 it sang elsewhere.",
                "2010 | EXPLICIT | Choir leaves the hall");
    }

    @Test
    void datesWhatHasLastedSinceAndNotWhatIsCountedSince() {
        assertEvents("Otto Lang has led the choir since 2011.", "2011 | EXPLICIT | Otto Lang leads the choir");
        assertEvents(
                "The choir has won its first prize since 2011.", "2024-05-16 | DOCUMENT | Choir wins its first prize");
        assertEvents(
                "The choir raised its fees on May 3 for the second time since March.",
                "2024-05-03 | EXPLICIT | Choir raises its fees for the second time");
        assertEvents("Halden sold a mill, its first since 2012.", "2024-05-16 | DOCUMENT | Halden sells a mill");
    }

    @Test
    void datesTheNewsBesideWhatLedToIt() {
        assertEvents(
                "Otto Lang has cancelled a concert after collapsing on stage in Lisbon on Monday.",
                "2024-05-16 | DOCUMENT | Otto Lang cancels a concert",
                "2024-05-13 | EXPLICIT | Otto Lang collapses on stage in Lisbon");
    }

    @Test
    void datesWhatWasPlannedForThen() {
        assertEvents(
                "The debate planned for May 20 will take place in Oslo.",
                "2024-05-20 | EXPLICIT | Debate to take place in Oslo");
        assertEvents("The debate planned for May 3 was called off.");
        assertEvents("A debate in Oslo is set for May 20.", "2024-05-20 | EXPLICIT | Debate in Oslo");
        assertEvents("The debate in Oslo was put off until May 20.", "2024-05-20 | EXPLICIT | Debate in Oslo");
    }

    @Test
    void leavesADateToTheParticipleBehindTheSubject() {
        assertEvents(
                "A truce signed in Oslo in May 2021 collapsed eighteen months later.",
                "2021-05 | EXPLICIT | Truce signed in Oslo",
                "2022-11 | EXPLICIT | Truce signed in Oslo collapses");
        assertEvents(
                "A balloon carrying dust from Mars landed in Norway on May 3.",
                "2024-05-03 | EXPLICIT | Balloon lands in Norway");
    }

    @Test
    void leavesADateToTheParticipleThatOpensTheSentence() {
        assertEvents(
                "Born in Hamar, Norway, on May 3, 1937, Otto Lang learned to skate on a lake.",
                "1937-05-03 | EXPLICIT | Otto Lang born in Hamar");
    }

    @Test
    void leavesADateToWhatItDescribes() {
        assertEvents("On Monday Acme sold bonds due June 3, 2040.", "2024-05-13 | EXPLICIT | Acme sells bonds");
        assertEvents(
                "Acme shut two mills after its worst Christmas since 2008.",
                "2024-05-16 | DOCUMENT | Acme shuts two mills");
        assertEvents(
                "Otto Lang built a mill (1961) and the pier, which took years.",
                "1961 | EXPLICIT | Otto Lang builds a mill");
    }

    @Test
    void datesWhatIsDueByThen() {
        assertEvents("Maria Keller will retire by the end of 2025.", "2025~ | EXPLICIT | Maria Keller to retire");
        assertEvents("The hall was full by Monday.");
    }

    @Test
    void datesByEachDateOfAList() {
        assertEvents(
                "The choir won the prize in 1998, 2001 and 2004.",
                "1998 | EXPLICIT | Choir wins the prize",
                "2001 | EXPLICIT | Choir wins the prize",
                "2004 | EXPLICIT | Choir wins the prize");
        assertEvents(
                "The choir toured Norway in 2017 and again in 2019.",
                "2017 | EXPLICIT | Choir tours Norway",
                "2019 | EXPLICIT | Choir tours Norway");
    }

    @Test
    void givesTheSecondVerbItsOwnDate() {
        assertEvents(
                "The captain was arrested on May 3 and left the prison in July 2023.",
                "2024-05-03 | EXPLICIT | Captain arrested",
                "2023-07 | EXPLICIT | Captain leaves the prison");
        assertEvents(
                "The captain was arrested on May 3 and charged with fraud in July 2023.",
                "2024-05-03 | EXPLICIT | Captain arrested",
                "2023-07 | EXPLICIT | Captain charged with fraud");
        assertEvents(
                "Otto Lang pleaded guilty in March and is serving a sentence.",
                "2024-03 | EXPLICIT | Otto Lang pleads guilty");
    }

    @Test
    void readsALifeBehindAName() {
        assertEvents(
                "Maria Keller (3 May 1871 – 4 June 1946) was a Scottish botanist.",
                "1871-05-03 | EXPLICIT | Maria Keller is born",
                "1946-06-04 | EXPLICIT | Maria Keller dies");
        assertEvents(
                "Otto Lang (born 3 May 1971) is a Norwegian painter.", "1971-05-03 | EXPLICIT | Otto Lang is born");
        assertEvents("The Long War (1618–1648) was a conflict.");
        assertEvents("Otto Lang (2010–2014) was a mayor.");
        assertEvents("Emil Lang (1867-1938) painted empty rooms.");
    }

    @Test
    void leavesADateBeforeANounToTheNoun() {
        assertEvents("The 19th-century hall burned down in 1902.", "1902 | EXPLICIT | Hall burns down");
    }

    @Test
    void datesWhatBeganThen() {
        assertEvents("The bank has been closed since 2004.", "2004 | EXPLICIT | Bank closed");
        assertEvents("The ferry will run from June 3.", "2024-06-03 | EXPLICIT | Ferry to run");
        assertEvents("The school will use a telescope from the 1980s.");
    }

    @Test
    void datesWhatIsPartOfTheDatedEventInTheBackground() {
        assertInBackground("On Friday, tourists began to arrive.", "2024-05-10 | EXPLICIT | Tourists begin to arrive");
        assertInBackground(
                "Omar Sall received the prize on May 3 at a ceremony in Oslo.",
                "2024-05-03 | EXPLICIT | Omar Sall receives the prize at a ceremony in Oslo");
    }

    @Test
    void datesTheVerbBehindAnOpeningDate() {
        assertEvents(
                "In 2019, the museum, which had been closed for years, bought the painting.",
                "2019 | EXPLICIT | Museum buys the painting");
    }

    @Test
    void datesAVerbByThePeriodThatItLasted() {
        assertEvents(
                "The company built the dam between 2011 and 2014.", "2011/2014 | EXPLICIT | Company builds the dam");
        assertEvents(
                "From March 2020 to June 2021 the museum restored the painting.",
                "2020-03/2021-06 | EXPLICIT | Museum restores the painting");
    }

    @Test
    void datesTheVerbOfARelativeClause() {
        assertEvents(
                "Maria Keller, who founded the company in 1998, lives in Oslo.",
                "1998 | EXPLICIT | Maria Keller founds the company");
    }

    @Test
    void datesANounByTheDateBehindIt() {
        assertEvents(
                "Nothing has been the same since the minister’s visit to Iceland in 2018.",
                "2018 | EXPLICIT | Minister’s visit to Iceland");
    }

    @Test
    void namesThePartiesOfAnAgreement() {
        assertEvents(
                "Trade between Norway and Iceland has grown, helped by a fishing agreement signed in 2015.",
                "2015 | EXPLICIT | Norway and Iceland sign a fishing agreement");
    }

    @Test
    void datesWhatDidNotHappenUntilThen() {
        assertEvents(
                "The hall was bombed in 1944 and not rebuilt until 1947.",
                "1944 | EXPLICIT | Hall bombed",
                "1947 | EXPLICIT | Hall rebuilt");
    }

    @Test
    void leavesTheDateOfAComparisonToIt() {
        assertEvents("Halden won the cup, as it had in 2020.", "2024-05-16 | DOCUMENT | Halden wins the cup");
    }

    @Test
    void prefersTheFinerOfTwoDates() {
        assertEvents(
                "In 2007 Acme opened its first shop, on 3 August.",
                "2007-08-03 | EXPLICIT | Acme opens its first shop");
    }

    @Test
    void passesNoDateOnToWhatIsStillToCome() {
        assertEvents(
                "Acme closed its mill in March and may sell the pier.", "2024-03 | EXPLICIT | Acme closes its mill");
    }

    @Test
    void tellsTheFutureOfThenAsPast() {
        assertEvents(
                "Lena Berg moved to Oslo, where she would win the Polar Medal in 1939.",
                "1939 | EXPLICIT | Lena Berg wins the Polar Medal");
    }

    @Test
    void resolvesPronounsToFullNames() {
        assertEvents(
                "President Anna Lindgren spoke to the crowd. She resigned on May 10 and left for Iceland.",
                "2024-05-16 | DOCUMENT | Anna Lindgren speaks to the crowd",
                "2024-05-10 | EXPLICIT | Anna Lindgren resigns",
                "2024-05-10 | EXPLICIT | Anna Lindgren leaves for Iceland");
    }

    @Test
    void staysWithWhomThePronounsMeanAlready() {
        assertEvents(
                "Lena Berg taught at the academy. She moved to Oslo in 1990. "
                        + "In 2005 President Omar Sall gave her the Polar Medal. Her last map was sold in 2019.",
                "2024-05-16 | DOCUMENT | Lena Berg teaches at the academy",
                "1990 | EXPLICIT | Lena Berg moves to Oslo",
                "2005 | EXPLICIT | Omar Sall gives Lena Berg the Polar Medal",
                "2019 | EXPLICIT | Lena Berg's last map sold");
    }

    @Test
    void doesNotTakeSeveralForIt() {
        assertEvents(
                "Acme Corp. courted Duff Ltd. in 2018, but the talks collapsed. It opened a brewery in 2020.",
                "2018 | EXPLICIT | Acme Corp. courts Duff Ltd.",
                "2020 | EXPLICIT | Acme Corp. opens a brewery");
    }

    @Test
    void doesNotTakeWhoActsForIt() {
        assertEvents(
                "The barrier was proposed in 1998. Parliament approved it in 2009.",
                "1998 | EXPLICIT | Barrier proposed",
                "2009 | EXPLICIT | Parliament approves the barrier");
    }

    @Test
    void knowsWhoseSonItIsWho() {
        assertEvents(
                "King Otto IV abdicated in favour of his son, who was crowned in Bergen on May 1.",
                "2024-05-01 | EXPLICIT | King Otto IV's son crowned in Bergen");
    }

    @Test
    void passesADateOnToWhatHappensAtOnce() {
        assertEvents(
                "Two climbers died on May 12 when a storm hit the mountain.",
                "2024-05-12 | EXPLICIT | Two climbers die",
                "2024-05-12 | EXPLICIT | Storm hits the mountain");
        assertEvents(
                "Two climbers died and five fled when a storm hit the mountain on May 12.",
                "2024-05-12 | EXPLICIT | Two climbers die",
                "2024-05-12 | EXPLICIT | Five flee",
                "2024-05-12 | EXPLICIT | Storm hits the mountain");
    }

    @Test
    void datesWhatHappenedWhenABorderWasReached() {
        assertEvents(
                "Duke Karel held Orlava until 1706, when Teo Varga retook the town.",
                "1706 | EXPLICIT | Teo Varga retakes the town");
        assertEvents(
                "When Maria Keller retired in 1902, Josef Malin bought the mill.",
                "1902 | EXPLICIT | Maria Keller retires",
                "1902 | EXPLICIT | Josef Malin buys the mill");
        assertEvents(
                "The plague killed Josef Malin before the end of 1702.", "1702~ | EXPLICIT | Plague kills Josef Malin");
    }

    @Test
    void datesAVerbByADateBetweenCommas() {
        assertEvents(
                "The first assault, on the night of 27 October 1702, failed.",
                "1702-10-27 | EXPLICIT | First assault fails");
        assertEvents("The choir just a decade ago moved to Oslo.", "2014 | EXPLICIT | Choir moves to Oslo");
        assertEvents("A round of talks, in Oslo in 2012, collapsed.", "2012 | EXPLICIT | Round of talks collapses");
    }

    @Test
    void prefersTheDateOfTheVerbToTheVaguerOneOfItsNoun() {
        assertEvents(
                "The spring offensive at Linz opened on 4 April 1912.",
                "1912-04-04 | EXPLICIT | Offensive at Linz opens");
    }

    @Test
    void takesWhatWasKeptOrCalledOffForNoStatement() {
        assertEvents(
                "A truce was observed on Christmas Eve 1911. The Linz offensive was called off on 20 April 1912.",
                "1911-12-24 | EXPLICIT | Truce observed",
                "1912-04-20 | EXPLICIT | Linz offensive called off");
    }

    @Test
    void datesWhatHappenedDuringADatedEvent() {
        assertEvents(
                "Lind & Sundberg went bankrupt during the crisis of 1921.",
                "1921 | EXPLICIT | Lind & Sundberg goes bankrupt");
    }

    @Test
    void passesNoDateInBracketsOn() {
        assertEvents(
                "Otto Lang built a mill in Oslo (1963) and sold it.",
                "1963 | EXPLICIT | Otto Lang builds a mill in Oslo");
    }

    @Test
    void datesNothingThatHappenedByABeginningStillToCome() {
        assertEvents(
                "On Monday the council accepted a rise of 5 percent from 1 June.",
                "2024-05-13 | EXPLICIT | Council accepts a rise of 5 percent");
    }

    @Test
    void leavesADateToTheNounThatIsCalledForIt() {
        assertEvents(
                "On Monday the king called an election for June 14.", "2024-05-13 | EXPLICIT | King calls an election");
        assertInBackground("On Monday the king called an election for June 14.", "2024-06-14 | EXPLICIT | Election");
    }

    @Test
    void datesWhatHappenedInSomethingOfADate() {
        assertEvents(
                "Otto Lang lost his mill in the panic of 1873.",
                "1873 | EXPLICIT | Otto Lang loses his mill in the panic");
    }

    @Test
    void datesWhatHasLastedSinceTheDateThatOpensTheSentence() {
        assertInBackground(
                "Since 2019 Northern Light has been owned by the Ellery family.",
                "2019 | EXPLICIT | Northern Light owned by the Ellery family");
    }

    @Test
    void leavesADateToTheNounThatItIsFor() {
        assertInBackground(
                "The jobs report of Halden for February was due on May 3.",
                "2024-05-03 | EXPLICIT | Jobs report of Halden is due");
    }

    @Test
    void givesTheBeginningOfWhatLastsToNothingElse() {
        assertEvents(
                "Lang has chaired the board since 2000 and founded three schools.",
                "2000 | EXPLICIT | Lang chairs the board");
    }

    @Test
    void carriesTheFutureOnToTheSecondVerb() {
        assertEvents(
                "Halden will close a plant by June 2025 and lay off 900 workers.",
                "2025-06 | EXPLICIT | Halden to close a plant",
                "2025-06 | EXPLICIT | Halden to lay off 900 workers");
    }

    @Test
    void tellsWhatSomebodyUnderArrestDidThenInTheActive() {
        assertEvents(
                "Rui Falcao was arrested in November 2014 and spent nine months in prison.",
                "2014-11 | EXPLICIT | Rui Falcao arrested",
                "2014-11 | EXPLICIT | Rui Falcao spends nine months in prison");
    }

    @Test
    void doesNotTellAnEventByWhatLastedUntilIt() {
        assertInBackground(
                "Count Adlersparre was held until the armistice of 10 August 1809.",
                "1809-08-10 | EXPLICIT | Armistice");
        assertInBackground(
                "Halden has replaced all phones sold since the launch on May 3.", "2024-05-03 | EXPLICIT | Launch");
    }

    @Test
    void countsFromAnEventRatherThanTellOfItsDay() {
        assertEvents(
                "Orlava surrendered on 25 December 1702. A monument stood there a century after the surrender.",
                "1702-12-25 | EXPLICIT | Orlava surrenders");
    }

    @Test
    void leavesADateToTheRelativeClauseThatItEnds() {
        assertEvents(
                "The soldiers who ousted Ali Toure on March 22 left the palace.",
                "2024-03-22 | EXPLICIT | Soldiers oust Ali Toure");
    }

    @Test
    void findsVerbsThatLookLikeNouns() {
        assertEvents("On 3 May 1924, Harold Finch left school.", "1924-05-03 | EXPLICIT | Harold Finch leaves school");
        assertEvents(
                "Ann Lee left in 1946, and in 1951 set up a school in Leeds.",
                "1946 | EXPLICIT | Ann Lee leaves",
                "1951 | EXPLICIT | Ann Lee sets up a school in Leeds");
        assertEvents(
                "On May 3 Deutsche Bahn suspended services.",
                "2024-05-03 | EXPLICIT | Deutsche Bahn suspends services");
    }

    @Test
    void findsNounsThatLookLikeVerbsAndVerbsThatLookLikeNouns() {
        assertEvents(
                "The Tori probe landed in the Australian desert on May 3.",
                "2024-05-03 | EXPLICIT | Tori probe lands in the Australian desert");
        assertEvents(
                "Leeds United hired Dennis Keane on May 3, four days after sacking Kevin Black.",
                "2024-05-03 | EXPLICIT | Leeds United hires Dennis Keane",
                "2024-04-29 | RELATIVE | Leeds United sacks Kevin Black");
    }

    @Test
    void takesNoWarForTheCompany() {
        assertEvents(
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
        assertEquals(List.of("attack"), kinds("Rebels stormed the palace on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Orders fell in Oslo on May 3."));
        assertEquals(List.of("attack"), kinds("A missile strike hit Oslo on May 3."));
        assertEquals(List.of("protest"), kinds("A rail strike began in Oslo on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Acme closed at $12 on May 3."));
        assertEquals(List.of("closing"), kinds("Acme closed in Oslo on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Shares of Acme closed down 6% on May 3."));
        assertEquals(List.of("accident"), kinds("The ferry Solveig struck a pier on May 3."));
        assertEquals(Collections.singletonList(null), kinds("Hugh Carver was released on bail on May 3."));
        assertEquals(List.of("release"), kinds("Acme released a phone on May 3."));
    }

    @Test
    void knowsTheKindOfAVerbWithItsParticle() {
        assertEquals(List.of("resignation"), kinds("Hugh Carver stepped down on May 3."));
        assertEquals(List.of("appointment"), kinds("Hugh Carver took office on May 3."));
    }

    private static List<String> kinds(String text) {
        return EXTRACTOR.extract(null, text, PUBLISHED).events().stream()
                .filter(EventExtractorTest::isShown)
                .map(DatedEvent::kind)
                .toList();
    }

    @Test
    void leavesADateToTheComparisonThatItIsPartOf() {
        assertEvents(
                "Shares of Halden fell by a tenth on Monday, their biggest drop this year.",
                "2024-05-13 | EXPLICIT | Shares of Halden fall by a tenth");
    }

    @Test
    void datesWhatIsReportedToHaveHappened() {
        assertEvents(
                "Halden said on Monday that it has cancelled the order, two days after Veltec raised its prices.",
                "2024-05-13 | EXPLICIT | Halden cancels the order",
                "2024-05-11 | RELATIVE | Veltec raises its prices");
    }

    @Test
    void takesAPartyForNoEvent() {
        assertEvents(
                "Falcao resigned from the Socialist Party in 2018.",
                "2018 | EXPLICIT | Falcao resigns from the Socialist Party");
    }

    @Test
    void passesADateOnToWhatSomebodyElseDid() {
        assertEvents(
                "A bomb exploded in Oslo on May 3 and two soldiers were wounded.",
                "2024-05-03 | EXPLICIT | Bomb explodes in Oslo",
                "2024-05-03 | EXPLICIT | Two soldiers wounded");
    }

    @Test
    void readsTerseChronicles() {
        assertEvents(
                "1932: Workers march for weeks.\n1958: Production ends.\n2020: The museum closes for fourteen months.",
                "1932 | EXPLICIT | Workers march for weeks",
                "1958 | EXPLICIT | Production ends",
                "2020 | EXPLICIT | Museum closes for fourteen months");
    }

    @Test
    void readsAllThatAnEntryOfAChronicleTells() {
        assertEvents(
                "18 March 2014: Halden surrounds the town; the Red Cross withdraws. Lena Berg takes command.\n"
                        + "2 April 2014: Omar Sall leaves.",
                "2014-03-18 | EXPLICIT | Halden surrounds the town",
                "2014-03-18 | EXPLICIT | Red Cross withdraws",
                "2014-03-18 | EXPLICIT | Lena Berg takes command",
                "2014-04-02 | EXPLICIT | Omar Sall leaves");
    }

    @Test
    void givesNothingOfAStoryOfOldTimesTheDayOfItsPublication() {
        assertInBackground("The dam broke on 3 November 1968. Most people stayed.");
    }

    @Test
    void wordsWhatIsAnnouncedDecidedOrAgreed() {
        assertEvents(
                "Acme Corp. announced on May 13 that it had sold its brewery to Duff Ltd.",
                "2024-05-13 | EXPLICIT | Acme Corp. announces that it had sold its brewery to Duff Ltd.");
        assertEvents(
                "Parliament agreed on May 13 to raise the tax on wine.",
                "2024-05-13 | EXPLICIT | Parliament agrees to raise the tax on wine");
    }

    @Test
    void keepsPhrasalVerbsWhole() {
        assertEvents(
                "Bank chairman Otto Lang stepped down from his post on May 13.",
                "2024-05-13 | EXPLICIT | Otto Lang steps down from his post");
    }

    @Test
    void datesPlansByTheirOwnDate() {
        assertEvents(
                "The trial of Otto Lang will begin in Oslo on June 3.",
                "2024-06-03 | EXPLICIT | Trial of Otto Lang to begin in Oslo");
    }

    @Test
    void tellsHimFromHerAndIt() {
        assertEvents(
                "The novelist Omar Sall published his first novel in 1968. It won the Grand Prix the same year. "
                        + "He married the painter Ada Keita in 1998. She died in 2015.",
                "1968 | EXPLICIT | Omar Sall publishes his first novel",
                "1968 | EXPLICIT | First novel wins the Grand Prix",
                "1998 | EXPLICIT | Omar Sall marries Ada Keita",
                "2015 | EXPLICIT | Ada Keita dies");
    }

    @Test
    void findsTheSubjectBeyondWhatStandsBetween() {
        assertEvents(
                "An attempt to merge the two banks collapsed in 2017. Maria Lang, a former engineer who was elected in "
                        + "2022, has said so.",
                "2017 | EXPLICIT | Attempt to merge the two banks collapses",
                "2022 | EXPLICIT | Maria Lang elected");
    }

    @Test
    void leavesTheNextClauseOutOfTheHeadline() {
        assertEvents(
                "In 1996, students painted the pavement, and the police removed the paint two days later.",
                "1996 | EXPLICIT | Students paint the pavement",
                "1996 | EXPLICIT | Police remove the paint");
    }

    @Test
    void leavesStatementsDenialsAndPossibilitiesOut() {
        assertEvents("The ministry said on Tuesday that talks could begin. No treaty was signed in 2019.");
    }

    @Test
    void datesWhatAnAnniversaryRemembers() {
        assertEvents(
                "Crowds gathered on May 9 to mark the 50th anniversary of the end of the Andean War.",
                "2024-05-09 | EXPLICIT | Crowds gather to mark the 50th anniversary of the end of the Andean War",
                "1974 | RELATIVE | End of the Andean War");
    }

    @Test
    void datesAnEventByTheEventItFollows() {
        assertEvents(
                "The summit on May 12 drew thousands to Geneva. Lee and Park held a private meeting after the summit.",
                "2024-05-12 | EXPLICIT | Summit draws thousands to Geneva",
                "2024-05-12 | RELATIVE | Lee and Park hold a private meeting");
    }

    @Test
    void countsTheDaysBetweenTwoEvents() {
        assertEvents(
                "The treaty was signed in Geneva on May 12. The signing came two days after both ministers met in"
                        + " Oslo.",
                "2024-05-12 | EXPLICIT | Treaty signed in Geneva",
                "2024-05-10 | RELATIVE | Both ministers meet in Oslo");
    }

    @Test
    void countsFromAnEventNamedByANoun() {
        assertEvents(
                "The parade took place in Oslo on May 3. Two days after the parade, Otto Lang arrived.",
                "2024-05-03 | EXPLICIT | Parade takes place in Oslo",
                "2024-05-05 | RELATIVE | Otto Lang arrives");
        assertEvents(
                "The parade took place in Oslo on May 10. Otto Lang arrived two days before the parade.",
                "2024-05-10 | EXPLICIT | Parade takes place in Oslo",
                "2024-05-08 | RELATIVE | Otto Lang arrives");
    }

    @Test
    void datesTheDetailsOfTheNewsByTheDayOfTheNews() {
        assertInBackground(
                "Rovers beat Dunmore on May 12. Otto Lang scored.", "2024-05-12 | RELATIVE | Otto Lang scores");
    }

    @Test
    void tellsAnEventOnce() {
        assertEvents(
                "Anna Lindgren and Maria Keller held talks in Oslo on May 14. The meeting on May 14 lasted three"
                        + " hours.",
                "2024-05-14 | EXPLICIT | Anna Lindgren and Maria Keller hold talks in Oslo");
    }

    @Test
    void keepsStatementsStatesAndOtherTellingsInTheBackground() {
        assertInBackground(
                "The ministry said on Tuesday that the museum will reopen.",
                "2024-05-14 | EXPLICIT | Ministry says that the museum will reopen");
        assertInBackground("Acme had 90 shops in 2019.", "2019 | EXPLICIT | Acme has 90 shops");
        assertInBackground(
                "Anna Lindgren and Maria Keller held talks in Oslo on May 14. The meeting on May 14 lasted three"
                        + " hours.",
                "2024-05-14 | EXPLICIT | Talks in Oslo",
                "2024-05-14 | EXPLICIT | Meeting",
                "2024-05-14 | EXPLICIT | Meeting lasts three hours");
    }

    @Test
    void datesByTheNewsWhatNamedActorsDidWithoutADate() {
        String opening = "Mayor Anna Keller opened the new ferry terminal in Bergen on Tuesday. ";
        String more = "It is made of glass. It is large. It has two halls. It has a roof. ";
        String news = "2024-05-14 | RELATIVE | Anna Keller praises the builders";
        assertTrue(lines(opening + more + "Keller praised the builders.").contains(news));
        assertFalse(
                lines(opening + more + "Keller praised the builders in 2020.").contains(news));
        assertFalse(lines(opening + more + "Keller had praised the builders.").contains(news));
        assertFalse(lines(opening + more + "Work began in 2015. Keller praised the builders.")
                .contains(news));
    }

    private static List<String> lines(String text) {
        return EXTRACTOR.extract(null, text, PUBLISHED).events().stream()
                .filter(event -> event.salience() < DatedEvent.SALIENT)
                .map(EventExtractorTest::line)
                .toList();
    }

    @Test
    void knowsWhoTakesPartAndWhere() {
        DatedEvent event = EXTRACTOR
                .extract(null, "On May 3, Norwegian President Anna Lindgren met Maria Keller in Oslo.", PUBLISHED)
                .events()
                .get(0);
        assertEquals(List.of("Anna Lindgren", "Maria Keller"), event.participants());
        assertEquals(List.of("Oslo"), event.places());
        assertEquals(new Span(35 + 9, 44 + 3), event.trigger());
    }

    @Test
    void saysWhichWordsStandForParticipantsAndPlaces() {
        String text = "President Anna Lindgren lost the vote. She left for Iceland on May 10.";
        DatedEvent event = EXTRACTOR.extract(null, text, PUBLISHED).events().stream()
                .filter(found -> found.headline().contains("leaves"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        new Entity("Anna Lindgren", Entity.Role.PARTICIPANT, span(text, "She")),
                        new Entity("Iceland", Entity.Role.PLACE, span(text, "Iceland"))),
                event.entities());
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    @Test
    void letsCountriesActButNotTowns() {
        DatedEvent event = EXTRACTOR
                .extract(null, "Norway and Iceland signed a treaty with Kenya in Nairobi on May 3.", PUBLISHED)
                .events()
                .get(0);
        assertEquals(List.of("Norway", "Iceland", "Kenya"), event.participants());
        assertEquals(List.of("Nairobi"), event.places());
    }

    @Test
    void findsNothingInNothing() {
        assertEvents("");
        assertEvents(" \n ");
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
