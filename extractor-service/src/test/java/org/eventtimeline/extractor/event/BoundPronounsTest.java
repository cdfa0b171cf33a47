package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a sentence itself lets a pronoun mean: who acts on {@code him} is somebody else. */
class BoundPronounsTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # whom he acts on is not he himself
            Otto Lang met Tim Moe in Oslo. He sued him in 2019.                      | Otto Lang sues Tim Moe
            # who acts in the clause on which that of the pronoun hangs
            Tim Moe paid; Otto Lang ran the mill until 2019, when he drowned.        | Otto Lang drowns
            # somebody's kin, of whom the sentence tells
            Otto Lang wept. His son flew a jet; he drowned in 2019.                  | Son of Otto Lang drowns
            # an owner who is as new as what is owned
            Otto Lang wept. A miner and his son drowned in 2019.                     | Miner and his son drown
            Otto Lang wept. The miner and his son drowned in 2019.             | Miner and his son drown
            """)
    void meanSomebody(String text, String headline) {
        assertEquals(List.of(headline), headlines(null, text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what its firm's rival does
            Acme grew. Its rival Beta Motors paid until it was sold in 2019.         | Beta Motors sold
            # who loses its own seat, where more is done to somebody, but not to a thing
            The party lost its seat, but it was joined by nurses in 2019.            | Party joined by nurses
            The party closed its shop, but it was reopened in 2019.                  | Party's shop reopened
            # what somebody has taken over
            Ann Lee wrote an essay. She took over the paper and led it until it was banned in 2019. | Paper banned
            # who opens a clause behind a phrase that no comma closes
            The Pact of Kell failed. Under the pact Lang paid Ann Lee in 2019. | Lang pays Ann Lee
            # what did not ratify itself
            The pact came into force in May. Norway became the last state to ratify it in 2019. | Norway becomes the last state to ratify the pact
            # whose name begins with letters is a club
            He wept. Otto Lang joined SK Moe. Moe was sold in 2019.                  | Moe sold
            # who offers an amount, which nobody takes up
            Miners met. The council has offered 5 percent; it was sued in 2019.      | Council sued
            # no firm is she, though her sentence opens with it
            Moe Rail fired its chief, Ann Lee. She was sued in 2019.                 | Ann Lee sued
            # who leads it is not it
            The Grain League fired its chief, Otto Lang. The latter wept. It was sued in 2019. | Grain League sued
            # a name with a number, at the beginning and behind a word for somebody
            Osprey 2 rose. Its twin, Osprey 3, glowed until it was hit in 2019.        | Osprey 3 hit
            """)
    void meanSomething(String text, String headline) {
        assertEquals(List.of(headline), headlines(null, text));
    }

    @Test
    void meanRatherWhoWasToldOfThanWhoseRelativesWere() {
        String text = "Tim Moe is six. Otto Lang blamed relatives of Tim Moe. He was sued in 2019.";
        assertEquals(List.of("Otto Lang sued"), headlines("Mothers want Tim Moe back", text));
    }

    private static List<String> headlines(String title, String text) {
        return EXTRACTOR.extract(title, text, LocalDate.of(2024, 5, 16)).events().stream()
                .filter(event -> event.date().edtf().orElseThrow().equals("2019"))
                .map(DatedEvent::headline)
                .toList();
    }
}
