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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # without what was said
            The move follows Tuesday's declaration by Acme.                          | true
            The move follows a declaration of war by Karsia on May 3.              | false
            # without with what
            Acme is expected to fare worse than Beta in 2029.                      | true
            Acme is expected to fare badly in 2029.                                | false
            """)
    void areHiddenWhereTheySayTooLittle(String text, boolean hidden) {
        assertEquals(hidden, Found.events(text).stream().noneMatch(Found::isShown));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # whoever meets, and whosever the things are
            Brandt praised the plan at a news conference in Oslo on May 3.         | News conference in Oslo
            Orrin has four mills, among them two mills closed on May 3.            | Two mills closed
            """)
    void makeRoomForWhatIsToldOfNames(String text, String headline) {
        String told =
                "Ann Lee married Emil Moe on May 1. Emil Moe sued Acme on May 2. Beta Corps bought Orrin on May 4. ";

        assertEquals(
                List.of(),
                Found.events(told + text).stream()
                        .filter(Found::isShown)
                        .filter(event -> event.headline().equals(headline))
                        .toList());
    }
}
