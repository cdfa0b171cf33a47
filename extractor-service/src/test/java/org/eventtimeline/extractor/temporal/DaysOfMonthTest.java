package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Days that name no month: "on the 30th". */
class DaysOfMonthTest {
    @Test
    void aDayOfTheMonthGoesOnFromTheStoryIntoTheNextMonth() {
        assertEquals(
                List.of("1931-04-28", "1931-04-30", "1931-05-02"),
                values("They left on 28 April 1931. On the 30th they were in Rome, and on the 2nd in Bari."));
        assertEquals(
                List.of("1931-04-12", "1931-04-10"),
                values("The king died on 12 April 1931. He had fallen ill on the 10th."));
        assertEquals(
                List.of("1829-08-06", "1829-08-29"),
                values("They left on 6 August 1829. They came to Madeira on the 29th.", null));
    }

    @Test
    void aDayOfTheMonthIsOverOrToComeAsTheTenseSays() {
        assertEquals(List.of("2025-08-20"), values("They met on the 20th."));
        assertEquals(List.of("2025-08-31"), values("They met on the 31st."));
        assertEquals(List.of("2025-09-20"), values("They will meet on the 20th."));
        assertEquals(List.of("2025-10-01"), values("They will meet on the 1st."));
    }
}
