package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.eventtimeline.extractor.event.headline.draft.Headline;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.TemporalTagger;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a headline never is, whatever the article, and what it is for each kind of sentence. */
class HeadlinesTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();
    private static final TemporalTagger TAGGER = new TemporalTagger();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);
    private static final Set<String> OPEN_ENDS = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "from", "with", "to", "at", "by", "for", "into", "that",
            "which", "who", "as", "than", "because", "if");
    private static final Set<String> PRONOUNS = Set.of("i", "he", "she", "it", "we", "they", "you", "this", "those");

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            The number of farmers who grow hops fell in 2019.             | Number of farmers who grow hops falls
            The two mayors, Otto Lang and Emil Lang, resigned on May 3.   | Otto Lang and Emil Lang resign
            Police found more than 200 coins on May 3.                    | Police find more than 200 coins
            Acme Corp. sold its brewery for US $3 million on May 3.       | Acme Corp. sells its brewery for US $3 million
            The port will close, the ministry announced on May 3.         | Ministry announces that the port will close
            The Food and Drug Administration approved the test on May 3.  | Food and Drug Administration approves the test
            Dancers waved Dutch and Swiss flags on May 3.                 | Dancers wave Dutch and Swiss flags
            Rents in Bergen rose 5.3% on May 3.                           | Rents in Bergen rise 5.3%
            The two mayors signed on Friday a pact.                       | Two mayors sign a pact
            Acme sued car and truck maker Beta on May 3.                  | Acme sues car and truck maker Beta
            Lang visited a house close to the sea on May 3.               | Lang visits a house close to the sea
            The rise in fares will come in May, the city said on May 3.   | City says that the rise in fares will come
            Elian Oakes's map was sold on May 3.                          | Elian Oakes's map sold
            Police found a rusty bell. The bell was stolen on May 3.      | Rusty bell stolen
            Acme is going to reinvent the tram on May 3.                  | Acme to reinvent the tram
            A storm hit a house next to the harbour on May 3.             | Storm hits a house next to the harbour
            Blasts occurred two miles from the town on May 3.             | Blasts occur two miles from the town
            Nurses rallied in Bergen on May 3.                            | Nurses rally in Bergen
            Presidents Otto Lang and Tim Lee met on May 3.                | Otto Lang and Tim Lee meet
            Police filmed the arrest of the pilot, Ann Lee, on May 3.     | Police film the arrest of Ann Lee
            The judge sentenced the thief to two years on May 3.          | Judge sentences the thief to two years
            The mill, which Acme bought in 2019, burned.                  | Acme buys the mill
            The duchy lost most of its forts in 2019.                     | Duchy loses most of its forts
            Mayor Lang said on May 3 that he would sell the tower.        | Mayor Lang says that he will sell the tower
            Otto Lang said that he would resign on June 3.                | Otto Lang to resign
            Sheep farmers, led by Ann Lee, R-Ind., sued on May 3.         | Sheep farmers sue
            On May 3, Rebels seize the fort.                              | Rebels seize the fort
            Relatives of the missing met on May 3.                        | Relatives of the missing meet
            A stroke killed the pilot on May 3.                           | Stroke kills the pilot
            Government troops retake the fort on May 3.                   | Government troops retake the fort
            Acme will begin talks with Beta on June 3.                    | Acme to begin talks with Beta
            The chapel was hit early on May 3, nuns said.                 | Chapel hit
            Born on May 3, 1950, in Oslo, Ann Lee studied law.            | Ann Lee born in Oslo
            In 2019 Acme reported a loss of $3 million.                   | Acme reports a loss of $3 million
            On May 3 the hall was set on fire and the mayor, Ann Lee, wept. | Hall set on fire
            The bridge fell on May 3, killing two people.                 | Bridge falls, killing two people
            Otto Lang was arrested and jailed in 2019.                    | Otto Lang jailed
            Otto Lang was last seen in Bergen in 2019.                    | Otto Lang last seen in Bergen
            Otto Lang was arrested in 2018 and charged in 2019.           | Otto Lang charged
            Ann Lee entered the race, lost a wheel in 2019, and quit.     | Ann Lee loses a wheel
            A picture he had made in Oslo was stolen in 2019.             | Picture stolen
            A park in Oslo that closed in 2019 reopened.                  | Park in Oslo closes
            Ann Lee's heir, Otto Lang, resigned on May 3.                 | Otto Lang resigns
            On May 3, the court told the museum to stop selling maps.     | Court tells the museum to stop selling maps
            Acme filed for bankruptcy on May 3.                           | Acme files for bankruptcy
            Both boards approved a farm bill on May 3.                    | Both boards approve a farm bill
            The Senate passed a five-year, costly farm bill on May 3.     | Senate passes a five-year, costly farm bill
            May 2019: Last visit by Ann Lee                               | Last visit by Ann Lee
            3 May 2019 - First free elections                             | First free elections
            14 January 1993: Vice-President Ruth Kone sworn in.           | Ruth Kone sworn in
            A court sentenced Otto Lang, the heir of Acme, to two years on May 3. | Court sentences Otto Lang to two years
            A deal worth $3 million was signed on May 3.                  | Deal worth $3 million signed
            Otto Lang was reported missing in May 2019.                   | Otto Lang reported missing
            Hale & Barrow bought a mill on May 3.                         | Hale & Barrow buys a mill
            Ann Lee cut jobs, moved abroad, and in 2019 sold the mill.    | Ann Lee sells the mill
            The head of the guard, General Omar Tiani, resigned on May 3. | Omar Tiani resigns
            Acme won the Champions League on May 3.                       | Acme wins the Champions League
            Her husband and her daughter were arrested on May 3.          | Her husband and her daughter arrested
            Acme was fined in 2016 and 2017 for polluting a river.        | Acme fined for polluting a river
            In 2018, when the mill closed, its owner, Otto Lang, retired. | Otto Lang retires
            The rebels said on May 3 that they had overthrown Otto Lang.  | Rebels say that they had overthrown Otto Lang
            Otto Lang met Secretary of State Ann Oakes on May 3.          | Otto Lang meets Ann Oakes
            "Girl with a Kite" was stolen in 2019.                        | Girl with a Kite stolen
            On May 3, Acme linked the fault with a bug relating to ice.   | Acme links the fault with a bug relating to ice
            Acme began a series of largely useless talks on May 3.        | Acme begins a series of useless talks
            The case was settled in 2019, with the firm paying $80,000.   | Case settled
            A Times/Post poll was held on May 3.                          | Times/Post poll held
            In its Friday issue, the Post quoted Ann Lee.                 | Post quotes Ann Lee
            The union called a strike on May 3.                           | Union calls a strike
            The family put the farm up for sale on May 3.                 | Family puts the farm up for sale
            """)
    void readLikeNews(String sentence, String headline) {
        assertTrue(
                headlines(sentence).contains(headline),
                () -> headlines(sentence).toString());
    }

    @Test
    void explainANounByItsFullerMention() {
        String text = "Norway signed a treaty with Sweden on May 3. The treaty was ratified on May 4.";
        assertTrue(
                headlines(text).contains("Treaty with Sweden ratified"),
                () -> headlines(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The offer expired on May 3.",
                "All sang on May 3.",
                "The boy was brought ashore on May 3.",
                "The nurse was driving a van on May 3.",
                "The switch would happen beginning next year.",
                "On May 3, Otto Lang vowed to hunt down and punish the thieves.",
                "The three met on May 3.",
                "The bodies of a nurse, aged 20, and a pilot, aged 29, were found in a wood in Kent on May 3."
            })
    void stayOffTheDefaultTimelineWhereTheyLeaveOpenWhatIsMeant(String text) {
        assertEquals(List.of(), shown(text));
    }

    @Test
    void doNotTellThatAPeriodEnded() {
        String text = "He regretted a loss of $17 million for the quarter ended March 31.";
        assertFalse(shown(text).contains("Loss of $17 million ended"));
    }

    @Test
    void stayOffTheDefaultTimelineWithoutANameWhereOthersHaveOne() {
        String named = "Acme sold a mill in 2011. Beta bought Acme in 2012. Ann Lee left Acme in 2013. ";
        assertFalse(shown(named + "A ferry sank in 2014.").contains("Ferry sinks"));
        assertTrue(shown(named + "A ferry sank in 2014 near Oslo.").contains("Ferry sinks near Oslo"));
        assertFalse(shown(named + "The trial began in Oslo in 2014.").contains("Trial begins in Oslo"));
        assertEquals(List.of("Ferry sinks"), shown("A ferry sank in 2014."));
    }

    @Test
    void tellOnceWhatTheTextTellsTwice() {
        String text = "Acme held a launch on May 3. On May 3, Acme held a launch.";
        assertEquals(shown(text).stream().distinct().toList(), shown(text));
    }

    @Test
    void leaveTheSurnameToWhoeverIsNotCalledByTheFirst() {
        String text = "Tim Lang sang. Tim smiled. Otto Lang spoke. Lang resigned on May 3.";
        assertTrue(shown(text).contains("Otto Lang resigns"), () -> shown(text).toString());
    }

    @Test
    void doNotTakeAKingForHisNamesake() {
        String text = "President Tim Harald resigned on May 3. King Harald of Norway arrived in Oslo on May 4.";
        assertEquals(
                List.of("Tim Harald resigns as president", "King Harald of Norway arrives in Oslo"), headlines(text));
    }

    @Test
    void nameWhoeverIsBehindAGerundWhereTheSubjectOnlyPoints() {
        String text = "President Otto Lang spoke in Bern. This was his first speech since losing the election in 2017.";
        assertTrue(
                headlines(text).contains("Otto Lang loses the election"),
                () -> headlines(text).toString());
    }

    @Test
    void stayOffTheDefaultTimelineWhereTheyDoNotStandAlone() {
        assertEquals(List.of(), shown("They attacked him on May 3. It ended on May 4."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ferry-wreck",
                "observatory-first-light",
                "observatory-mirror",
                "tram-delay",
                "tram-opening",
                "tram-week"
            })
    void ofTheSampleArticlesKeepTheRules(String sample) throws IOException {
        try (InputStream stream = getClass().getResourceAsStream("/samples/" + sample + ".json")) {
            JsonNode article = new ObjectMapper().readTree(stream);
            String date = article.path("publishedAt").asText();
            check(article.path("text").asText(), LocalDate.parse(date.substring(0, "2024-01-01".length())));
        }
    }

    @Test
    void ofAnySentenceKeepTheRules() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            check(sentence(random) + " " + sentence(random), PUBLISHED);
        }
    }

    private static String sentence(Random random) {
        return pick(random, "On May 3, |In 2019, |Last week |") + pick(random, SUBJECTS)
                + pick(random, ", who had resigned in 2020,||||") + " " + pick(random, VERBS) + " "
                + pick(random, OBJECTS) + pick(random, " on Monday| in Oslo| after the war| of the port||")
                + pick(random, " and left for Paris on June 1|, killing two| to end the strike|") + ".";
    }

    private static final String SUBJECTS =
            "he|she|they|the mayor|Anna Lindgren|the two banks|Acme Corp.|it|police|a ship that sank in 1990";
    private static final String VERBS =
            "signed|will open|has not met|attacked|was sold to|told reporters about|could close|agreed to buy|said that";
    private static final String OBJECTS =
            "the 2015 treaty|them|a meeting on May 4|more than 30 people|Tuesday's vote|its port|him|the city and the bay";

    private static String pick(Random random, String choices) {
        String[] all = choices.split("\\|", -1);
        return all[random.nextInt(all.length)];
    }

    private static List<String> headlines(String text) {
        return EXTRACTOR.extract(null, text, PUBLISHED).events().stream()
                .map(DatedEvent::headline)
                .toList();
    }

    private static List<String> shown(String text) {
        return EXTRACTOR.extract(null, text, PUBLISHED).events().stream()
                .filter(event -> event.salience() >= DatedEvent.SALIENT)
                .map(DatedEvent::headline)
                .toList();
    }

    private static void check(String text, LocalDate published) {
        for (DatedEvent event : EXTRACTOR.extract(null, text, published).events()) {
            String headline = event.headline();
            String[] words = headline.toLowerCase(Locale.ROOT).split("[^a-z']+");
            assertTrue(headline.length() <= Headline.MAX_LENGTH, headline);
            assertFalse(OPEN_ENDS.contains(words[words.length - 1]), () -> headline + " <- " + text);
            if (event.salience() >= DatedEvent.SALIENT) {
                assertFalse(PRONOUNS.contains(words[0]), () -> headline + " <- " + text);
            }
            for (TemporalExpression expression : TAGGER.tag(headline, published)) {
                boolean ofThing = expression.end() < headline.length() && expression.start() > 0;
                assertTrue(!(expression.value() instanceof CalendarValue) || ofThing, () -> headline + " <- " + text);
            }
        }
    }
}
