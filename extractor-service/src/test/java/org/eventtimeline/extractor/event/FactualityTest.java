package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.eventtimeline.extractor.event.mention.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactualityTest {
    private static final EventExtractor EXTRACTOR = new EventExtractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # what happened
        The bridge opened on May 3.                           | opened    | OCCURRED
        The bridge has opened this week.                      | opened    | OCCURRED
        The bridge, built in 1932, fell.                      | built     | OCCURRED
        The fort was abandoned after an earthquake in 1895.   | earthquake | OCCURRED
        The crew managed to escape in 1912.                   | managed   | OCCURRED
        Peace has reigned since the treaty of 1912.           | treaty    | OCCURRED
        The bridge did not reopen until 1947.                 | reopen    | OCCURRED
        In 1901 she left for Oslo, where she would die in 1950. | die     | OCCURRED
        Ann Lee was the first woman to climb it in 1970.      | was       | OCCURRED
        Oslo is the last town to ban cars this year.          | ban       | OCCURRED
        Detectives went on to examine the theft of 2019.      | theft     | OCCURRED
        Ann Lee scored in Oslo to earn Rovers a draw on May 14. | earn    | OCCURRED
        The tug was chartered in 2003 to carry tanks, returning that July. | returning | OCCURRED
        # what is to come
        The bridge will open on June 3.                       | open      | PLANNED
        The bridge is to open on June 3.                      | open      | PLANNED
        The bridge is scheduled to open on June 3.            | open      | PLANNED
        Acme promised to sell the brewery in 2025.            | sell      | PLANNED
        The two banks are meeting on May 20.                  | meeting   | PLANNED
        The union will strike on June 3 and march to Oslo.    | march     | PLANNED
        The planned merger in 2024 worries the unions.        | merger    | PLANNED
        The mayor said that she would resign on June 3.       | resign    | PLANNED
        She said a vote on whether to sell would be held on June 3. | held | PLANNED
        Acme said it would cut 40 jobs and close a mill on June 3. | close | PLANNED
        The appeal must be filed by June 3.                   | filed     | PLANNED
        A hearing is set for June 3.                          | hearing   | PLANNED
        They agreed to a truce, which would begin on June 3.  | begin     | PLANNED
        The vote was postponed until June 3.                  | vote      | PLANNED
        Elections are due in January 2026.                    | Elections | PLANNED
        If all goes well, the bridge will open on June 3.     | open      | PLANNED
        # what would, could or might happen
        The mayor would sell the tower in June.               | sell      | HYPOTHETICAL
        A panel recommended that the toll be cut in June.     | cut       | HYPOTHETICAL
            The mayor could resign on May 20.                     | resign    | HYPOTHETICAL
        If the bank fails in June, the state pays.            | fails     | HYPOTHETICAL
        If elected, she will lower taxes in June.             | lower     | HYPOTHETICAL
        Acme will close in June if the state agrees.          | close     | HYPOTHETICAL
        The hall was to open on May 3, but it burned down.    | open      | HYPOTHETICAL
        Lee, who was due to fly home on May 20, cancelled the trip. | fly  | HYPOTHETICAL
        Painters, who were due to start work on May 3, asked for money. | start | HYPOTHETICAL
        The mayor had planned to resign on May 3.             | resign    | HYPOTHETICAL
        Acme wants to buy the brewery in 2026.                | buy       | HYPOTHETICAL
        The minister called for a vote on June 3.             | vote      | HYPOTHETICAL
        # what somebody says has happened
        The minister is accused of taking bribes in 2019.     | taking    | HYPOTHETICAL
        The mayor attacked the minister for taking bribes in 2019. | taking | HYPOTHETICAL
        The minister allegedly took bribes in 2019.           | took      | HYPOTHETICAL
        Prosecutors allege that the mayor lied in 2019.       | lied      | HYPOTHETICAL
        We hope the vote on May 3 brings peace.               | brings    | HYPOTHETICAL
        Delivery, scheduled for 2023, had been put back.      | Delivery  | HYPOTHETICAL
        A pier, planned for 2022, opened in 2023.             | planned   | HYPOTHETICAL
        A pier, planned for 2026, will cost a lot.            | planned   | PLANNED
        The mayor lied in 2019, prosecutors allege.           | lied      | HYPOTHETICAL
        Lee denied a report that said she had fled in 2019.   | fled      | HYPOTHETICAL
        The mayor allegedly met Lang in 2019 and took money.  | took      | HYPOTHETICAL
        The bridge was to have opened in 2019.                | opened    | HYPOTHETICAL
        The choir has not sung since losing its hall in 2019. | losing    | OCCURRED
        # what did not
        The king called off a visit planned for May 20.       | visit     | NEGATED
        The council did not approve the bridge on May 3.      | approve   | NEGATED
        The minister never visited Iceland in 2019.           | visited   | NEGATED
        The minister failed to attend the summit on May 3.    | summit    | NEGATED
        No treaty was signed in 2019.                         | signed    | NEGATED
        The organisers cancelled the concert on May 3.        | concert   | NEGATED
        The club nearly closed on May 3.                      | closed    | NEGATED
        Acme's sales almost doubled in 2019.                  | doubled   | OCCURRED
        The mayor denied that she had met him in 2019.        | met       | NEGATED
        The mayor denied reports that he was shot in 2019.    | shot      | NEGATED
        No one was hurt on May 3.                             | hurt      | NEGATED
        The concert on May 3 was cancelled.                   | concert   | NEGATED
        The strike planned for May 20 has been averted.       | strike    | NEGATED
        The vote planned for May 20 was withdrawn.            | vote      | NEGATED
        He scrapped the trip that had been set for May 3.     | trip      | NEGATED
        He was released without charge in May.                | charge    | NEGATED
        Lee won in May without beating the record of 2012.    | record    | NEGATED
        # what happens again and again
        In 2019, the choir met every Monday.                  | met       | RECURRING
        The hall opened in 1967 and holds two concerts a day. | opened    | OCCURRED
        The choir usually sang on Christmas Day 2019.         | sang      | RECURRING
        In 2019, they sold bread and cheese every Monday.     | sold      | RECURRING
        The trial had been due to begin on May 3.             | begin     | HYPOTHETICAL
        The talks had been due to end on May 3.               | end       | HYPOTHETICAL
        The trial had been scheduled to open on May 3.        | scheduled | HYPOTHETICAL
        Ann Lee will be charged with killing a man in 1999.   | killing   | HYPOTHETICAL
        Every June, it holds a fair, as in 2019.              | holds     | RECURRING
        """)
    void tellsWhetherItHappened(String text, String trigger, Status status) {
        int start = text.indexOf(trigger);
        DatedEvent event = EXTRACTOR.extract(null, text, LocalDate.of(2024, 5, 16)).events().stream()
                .filter(found -> found.trigger().start() == start)
                .findFirst()
                .orElseThrow();
        assertEquals(status, event.status());
    }
}
