package org.eventtimeline.extractor.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.Modifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bounds a length of time is its {@code mod}. */
class LengthBoundsTest {

    @ParameterizedTest
    @CsvSource({
        "It lasted more than two weeks.,MORE_THAN",
        "It lasted over two weeks.,MORE_THAN",
        "It lasted less than two weeks.,LESS_THAN",
        "It lasted nearly two weeks.,LESS_THAN",
        "It lasted under an hour.,LESS_THAN",
        "It lasted at least two weeks.,EQUAL_OR_MORE",
        "It lasted no fewer than two weeks.,EQUAL_OR_MORE",
        "It lasted two weeks or more.,EQUAL_OR_MORE",
        "It lasted up to two weeks.,EQUAL_OR_LESS",
        "It lasted no more than two weeks.,EQUAL_OR_LESS",
        "It lasted at most two weeks.,EQUAL_OR_LESS",
        "It lasted roughly half an hour.,APPROX",
        "It lasted two weeks or so.,APPROX",
        "It lasted more than a year and a half.,MORE_THAN",
    })
    void ofALength(String text, Modifier bound) {
        var length = new TemporalTagger().tag(text, Tagged.PUBLISHED).get(0).value();
        assertEquals(Optional.of(bound), length.mod());
    }

    @ParameterizedTest
    @CsvSource({"It lasted two weeks.", "It lasted exactly two weeks.", "It lasted another two weeks."})
    void isNoneOfALengthAsItStands(String text) {
        var length = new TemporalTagger().tag(text, Tagged.PUBLISHED).get(0).value();
        assertEquals(Optional.empty(), length.mod());
    }
}
