package org.eventtimeline.extractor.temporal.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No text makes the parser or a value throw; what is read is written the same way ever after. */
class FuzzTest {
    private static final String ALPHABET = "0123456789XXX----??~%//..,[]{}YESTZ::+ \u00e9\u0661\ud83d";
    private static final Edtf YEAR = Edtf.parse("2000").orElseThrow();

    private final Random random = new Random(42);

    @Test
    void randomTextsAreReadOrRefused() {
        for (int i = 0; i < 300_000; i++) {
            check(random.ints(random.nextInt(24), 0, ALPHABET.length())
                    .mapToObj(at -> ALPHABET.substring(at, at + 1))
                    .reduce("", String::concat));
        }
    }

    @Test
    void textsThatAreNearlyValidAreReadOrRefused() {
        int read = 0;
        for (Value value : new RandomEdtf(42, 31).draw(15_000)) {
            var text = new StringBuilder(value.toString());
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                mutate(text);
            }
            read += check(text.toString()) ? 1 : 0;
        }
        assertTrue(read > 1_000, read + " mutations are valid");
    }

    private void mutate(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        String inserted = random.nextInt(3) == 0 ? "" : ALPHABET.charAt(random.nextInt(ALPHABET.length())) + "";
        text.replace(at, Math.min(text.length(), at + random.nextInt(2)), inserted);
    }

    private static boolean check(String text) {
        var parsed = Edtf.parse(text);
        parsed.ifPresent(value -> {
            assertEquals(Optional.of(value), Edtf.parse(value.toString()), text);
            assertTrue(value.level() >= 0 && value.level() <= 2, text);
            assertTrue(value.contains(value), text);
            value.intersection(YEAR);
            value.earliest();
            value.latest();
            for (Precision precision : Precision.values()) {
                assertTrue(value.truncate(precision).contains(value), text + " to " + precision);
                value.shift(Long.MAX_VALUE, precision);
                value.shift(Long.MIN_VALUE, precision);
                value.shift(Shift.MAX_UNITS, precision);
                value.shift(-Shift.MAX_UNITS, precision);
            }
        });
        return parsed.isPresent();
    }
}
