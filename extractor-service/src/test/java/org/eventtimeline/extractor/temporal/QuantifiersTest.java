package org.eventtimeline.extractor.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which times of a set are meant is its {@code quant}, how often in each its {@code freq}. */
class QuantifiersTest {

    @ParameterizedTest
    @CsvSource({
        "They meet every Monday.,EVERY,",
        "They meet each Monday.,EACH,",
        "They meet every other Monday.,EVERY,",
        "They meet most Sundays.,MOST,",
        "They meet on Sundays.,EVERY,",
        "They meet daily.,EVERY,",
        "They meet twice a week.,,2X",
        "They meet three times a year.,,3X",
        "They meet two or three times a month.,,2X",
        "They meet several times a year.,,",
        "They meet once every two weeks.,EVERY,1X",
        "They meet twice each month.,EACH,2X",
        "They work three days a week.,,3D",
        "They work 40 hours every week.,EVERY,40H",
        "It sells 2000 cars a year.,,",
        "It rained for two weeks.,,",
        "It rained last week.,,",
    })
    void tellWhichTimesAndHowOften(String text, String quant, String freq) {
        TemporalValue value =
                new TemporalTagger().tag(text, Tagged.PUBLISHED).get(0).value();
        assertEquals(Optional.ofNullable(quant), value.quant());
        assertEquals(Optional.ofNullable(freq), value.freq());
    }
}
