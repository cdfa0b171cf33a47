package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.eventtimeline.extractor.event.mention.Status;
import org.eventtimeline.extractor.temporal.value.Day;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is only said to have done, or what a deed that a preposition takes has come to. */
class AllegationsTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # what a noun claims
        The court dropped charges that Lee took bribes in 2003.      | took    | HYPOTHETICAL
        Lee was asked about rumours that in 2003 he took bribes.     | took    | HYPOTHETICAL
        Lee was arrested on suspicion of killing a man in 2003.      | killing | HYPOTHETICAL
        Lee was tried on charges of theft in 2003.                   | theft   | HYPOTHETICAL
        The men in charge of the strike in 2003 got rich.            | strike  | OCCURRED
        According to legend, King Orm founded the town in 1200.      | founded | HYPOTHETICAL
        Legend has it that King Orm founded the town in 1200.        | founded | HYPOTHETICAL
        There were rumours that Lee sold the hall in 2003.           | sold    | HYPOTHETICAL
        The claim that Lee met a spy in 2003 was dismissed.          | met     | HYPOTHETICAL
        The claim that Lee made in 2003 was dismissed.               | made    | OCCURRED
        There is no evidence that Lee met a spy in 2003.             | met     | HYPOTHETICAL
        There is clear evidence that Lee met a spy in 2003.          | met     | OCCURRED
        The report that Lee had died in 2003 proved false.           | died    | HYPOTHETICAL
        The report that Lee had died in 2003 proved right.           | died    | OCCURRED
        It is said that a monk founded the town in 1150.             | founded | HYPOTHETICAL
        Some believe the hall was sold in 2003.                      | sold    | HYPOTHETICAL
        Experts believe the hall was sold in 2003.                   | sold    | OCCURRED
        Lee sued a paper that said he met a spy in 2003.             | met     | HYPOTHETICAL
        Lee read a paper that said he met a spy in 2003.             | met     | OCCURRED
        The paper wrongly reported that Lee had died in 1922.        | died    | NEGATED
        # what somebody is held or tried for
        Lee was detained for selling secrets in 2003.                | selling | HYPOTHETICAL
        Lee was questioned over selling secrets in 2003.             | selling | HYPOTHETICAL
        # what they are found to have done, or not
        Lee was convicted of killing a man in 2003.                  | killing | OCCURRED
        Lee pleaded guilty to killing a man in 2003.                 | killing | OCCURRED
        Lee pleaded not guilty to killing a man in 2003.             | killing | NEGATED
        Lee was acquitted of killing a man in 2003.                  | killing | NEGATED
        Lee rejected a report that he met a spy in 2003.             | met     | NEGATED
        # what was thought of, and what was done
        Lee considered selling the hall in 2003.                     | selling | HYPOTHETICAL
        Lee succeeded in selling the hall in 2003.                   | selling | OCCURRED
        Lee lost his post after selling the hall in 2003.            | selling | OCCURRED
        Instead of selling the hall in 2003, Lee let it.             | selling | NEGATED
        Lee stopped short of selling the hall in 2003.               | selling | NEGATED
        Oslo no longer used trams in 2003.                           | used    | NEGATED
        Lee was supposed to sell the hall in 2003.                   | sell    | HYPOTHETICAL
        # what is asked, imagined or told in a work
        Did Lee kill a man in 2003?                                  | kill    | HYPOTHETICAL
        Had Lee won in 1922, she would have been the oldest of all.  | won     | HYPOTHETICAL
        In the film, a spy kills a general in 1943.                  | kills   | HYPOTHETICAL
        In the film, which opened in 2003, Lee plays a spy.          | opened  | OCCURRED
        Lee was unable to finish the race in 2003.                   | race    | HYPOTHETICAL
        # of which the date is that of the thought
        Lee voted against selling the hall in 2003.                  | voted   | OCCURRED
        Lee dreamed of selling the hall in 2003.                     | dreamed | OCCURRED
        Lee came close to selling the hall in 2003.                  | came    | OCCURRED
        Lee spoke of selling the hall in 2025.                       | selling | HYPOTHETICAL
        """)
    void areNoFacts(String text, String trigger, Status status) {
        int start = text.indexOf(trigger);
        DatedEvent event = EXTRACTOR.extract(null, text, LocalDate.of(2024, 5, 16)).events().stream()
                .filter(found -> found.trigger().start() == start)
                .findFirst()
                .orElseThrow();
        assertEquals(status, event.status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A man pleaded not guilty to charges that he took bribes in 2003.     | pleaded
        Two men were arrested in connection with the theft of a car in 2019. | arrested
        Two men were jailed for the murder of a man in a robbery in 2021.    | jailed
        A court ordered Acme to pay a man who fell when a wall broke in 2018. | ordered
        """)
    void leaveTheNewsToItsDay(String text, String trigger) {
        LocalDate published = LocalDate.of(2024, 5, 16);
        int start = text.indexOf(trigger);
        assertTrue(EXTRACTOR.extract(null, text, published).events().stream()
                .anyMatch(found ->
                        found.trigger().start() == start && found.date().equals(new Day(published))));
    }
}
