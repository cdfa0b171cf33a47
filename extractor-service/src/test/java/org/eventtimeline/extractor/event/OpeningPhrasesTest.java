package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who acts behind the phrase that opens a sentence, within a list, and behind what is set in commas. */
class OpeningPhrasesTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # nobody whom the opening phrase names
            In Oslo, Ann Lee and Otto Lang opened a school on May 3.                    | Ann Lee and Otto Lang open a school
            In Oslo, the mayor, Ann Lee, sang on May 3.                                 | Ann Lee sings
            At the court in Oslo, the judge, Ann Lee, jailed Tim Moe on May 3.          | Ann Lee jails Tim Moe
            According to the police, Ann Lee, 44, fled to Bergen on May 3.              | Ann Lee flees to Bergen
            According to the charge, the owner, Ann Lee (68), sold a mill on May 3.     | Ann Lee sells a mill
            Like Tim Moe, Ann Lee and Otto Lang left Oslo on May 3.                     | Ann Lee and Otto Lang leave Oslo
            # who is told of before it, behind all that stands in commas
            Acme, in a note by its owner, Ann Lee, on Monday, praised Tim Moe.          | Acme praises Tim Moe
            Acme, in a note signed by its owner, Ann Lee, praised Tim Moe on May 3.     | Acme praises Tim Moe
            # all of a list, whatever stands in brackets behind its members
            Otto Lang (34), Ann Lee (50) and Tim Moe (29) were arrested on May 3.       | Otto Lang, Ann Lee and Tim Moe arrested
            The World Bank (WB) and Norway signed a pact on May 3.                      | World Bank and Norway sign a pact
            The Moe Party (MP), the Red Party (RP) and the Greens split on May 3.       | Moe Party, the Red Party and the Greens split
            # who is told of behind an interrupted "who"
            Otto Lang, who, after a long trial, was jailed on May 3, sings.             | Otto Lang jailed
            # before whom somebody stands, even if more is told of him
            Otto Lang was brought before a judge on May 3, who freed him.               | Otto Lang brought before a judge
            # what is foreseen for a day
            On May 20 Ann Lee is expected to open a school in Oslo.                     | Ann Lee to open a school in Oslo
            # the first of a list that is too long
            Acme sold the old Kestrel Steel Rolling Mill, the new Harrier Paper Works and the great Sandale Brick Kilns on May 3. | Acme sells the old Kestrel Steel Rolling Mill
            """)
    void isTold(String text, String headline) {
        assertEquals(List.of(headline), Found.headlines(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme runs two ferries, one of which, built in Oslo in 1990, will be sold.",
                "The pact provides for exercises, the first of which, dubbed Shield 2019, has begun."
            })
    void isNotShownWhereAnAsideHasNoSubject(String text) {
        assertEquals(List.of(), Found.headlines(text));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Kestrels have sold Tim Moe. Kestrels won the cup in 2019. | Kestrels win the cup
            Acme Corps have sold a mill. Acme Corps was founded in 2019 and won a case in 2020. | Acme Corps wins a case
            """)
    void agreesWithTheVerbsOfTheArticle(String text, String headline) {
        List<String> headlines = Found.headlines(text);
        assertEquals(headline, headlines.get(headlines.size() - 1));
    }

    @Test
    void endBehindADate() {
        Found.assertEvents(
                "In 2011 divers from Oslo, looking for the line of a pipe, found a mass grave.",
                "2011 | EXPLICIT | Divers from Oslo find a mass grave");
    }

    @Test
    void endBeforeASubjectOfWhichMoreIsTold() {
        Found.assertEvents(
                "During a storm in January 1881 a barge laden with coal sank.", "1881-01 | EXPLICIT | Barge sinks");
    }

    @Test
    void tellHowSomebodyHoldsATitle() {
        Found.assertEvents(
                "Defending champion Otto Lang abandoned the race on May 3.",
                "2024-05-03 | EXPLICIT | Otto Lang abandons the race");
        Found.assertEvents(
                "Beating champion Otto Lang, Ann Lee won the cup on May 3.",
                "2024-05-03 | EXPLICIT | Ann Lee wins the cup");
    }
}
