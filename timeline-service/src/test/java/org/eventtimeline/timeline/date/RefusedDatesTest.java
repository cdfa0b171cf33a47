package org.eventtimeline.timeline.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no date, or none that can be stored, is refused and harms nothing. */
class RefusedDatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "2025-02-30",
                "2023-02-29",
                "2025-13",
                "2025-00",
                "2025-09-00",
                "2025-9-4",
                "25",
                "12025",
                "Y12025",
                "Y-17000",
                "-4712",
                "-9999",
                "-0000",
                "XXXX",
                "XXXX-09-03",
                "9999-24",
                "2025-20",
                "2025-25",
                "2025-32",
                "2025-42",
                "2025-21-01",
                "202X-21",
                "2025-W36",
                "2025-247",
                "2025-09T10:00",
                "202X-09-04T10:00",
                "2025-09-04T24:00",
                "2025-09-04T10:60",
                "2025-09-04 10:00",
                "2025-09-04T",
                "2025-09-04TMO",
                "2018/1914",
                "/",
                "../..",
                "../",
                "2014/2015/2016",
                "2014/x",
                "{}",
                "[..]",
                "{2025,}",
                "{2025,XXXX-09-03}",
                "{2025]",
                "{2025/2026}",
                "[1668..1667]",
                "{1667..1668..1669}",
                "[[1667]]",
                "Y170000002",
                "Y-17E7",
                "1950S4",
                "1950S0",
                "2025??",
                "٢٠٢٥",
                "2025\n",
                "2025\u0000",
                "P3D",
                "PRESENT_REF",
            })
    void refusesWhatIsNoDateOrCannotBeStored(String text) {
        assertEquals(Optional.empty(), EventDate.read(text));
    }

    @Test
    void neverThrowsWhateverIsThrownAtIt() {
        Random random = new Random(42);
        String letters = "0123456789X-/.~?%TZ:+YS,{}[] é\u0000\ud800";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(24);
            for (int j = 0; j < length; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            EventDate.read(text.toString())
                    .ifPresent(date -> assertTrue(date.earliest() == null
                            || date.latest() == null
                            || !date.earliest().isAfter(date.latest())));
        }
        assertEquals(Optional.empty(), EventDate.read(null));
        assertEquals(Optional.empty(), EventDate.read("2".repeat(1_000_000)));
    }
}
