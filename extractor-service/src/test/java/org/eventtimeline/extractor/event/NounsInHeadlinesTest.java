package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a timeline shows of a sentence in which a noun names an event: by the noun, or by what is told around it. */
class NounsInHeadlinesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the occasion of what is told of the same day
            Acme closed at $50 in trading in London on May 3.                      | Acme closes at $50 in trading in London
            # what was said on the occasion
            In an interview on May 3, Ann Lee said that Acme would close a mine.   | Ann Lee says that Acme will close a mine
            At the NATO summit on May 3, Ann Lee said that Acme would close a mine. | NATO summit
            # into what
            An inquiry into the Oslo fire was opened on May 3.                     | Inquiry into the Oslo fire opened
            # what is ruled
            Lawyers see ways around Friday's ruling by the INS to expel Ann Lee.   | Ruling by the INS to expel Ann Lee
            # what is so only to who writes
            The slated visit of Ann Lee on 3 June is on.                           | Visit of Ann Lee
            """)
    void areTold(String text, String headline) {
        List<String> headlines = Found.events(text).stream()
                .filter(Found::isShown)
                .map(DatedEvent::headline)
                .toList();

        assertEquals(List.of(headline), headlines);
    }
}
