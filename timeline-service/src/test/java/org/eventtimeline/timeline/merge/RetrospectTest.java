package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two articles tell foremost of a day long past, in words of which none is the same. */
class RetrospectTest {
    private static final Instant SOON = Instant.parse("2025-09-05T06:00:00Z");
    private static final Instant LATER = Instant.parse("2025-11-20T06:00:00Z");
    private static final List<String> MINE = List.of("Orsk", "Veltec", "Ana Lind");
    private static final String OF_THE_MINE = "It began at the Orsk mine.";

    private final Gist walkout =
            Gists.told("a", "2025-09-04", null, "walk", "Workers at the Orsk mine walk out", "Orsk");
    private final Gist strike = Gists.told("b", "2025-09-04", "protest", "begins", "Stoppage begins");

    @Test
    void isOneEvent() {
        assertEquals("[a, b]", clusters(told(walkout, LATER), told(strike, LATER)));
    }

    @Test
    void mayBeTwoEventsWhileItIsNews() {
        assertEquals("[a] [b]", clusters(told(walkout, LATER), told(strike, SOON)));
    }

    @Test
    void isAnotherThanWhatIsToldAside() {
        Gist aside = strike.in("article of b", MINE, OF_THE_MINE, false).publishedAt(LATER);

        assertEquals("[a] [b]", clusters(told(walkout, LATER), aside));
    }

    @Test
    void isAnotherWhereNobodyInCommonIsNamed() {
        Gist elsewhere =
                strike.in("article of b", MINE, "It began at dawn.", true).publishedAt(LATER);

        assertEquals("[a] [b]", clusters(told(walkout, LATER), elsewhere));
    }

    @Test
    void isAnotherInAnArticleOfAnotherSubject() {
        Gist elsewhere = strike.in("article of b", List.of("Halden", "Otto Lang"), OF_THE_MINE, true)
                .publishedAt(LATER);

        assertEquals("[a] [b]", clusters(told(walkout, LATER), elsewhere));
    }

    @Test
    void isAnotherWhereItIsOfAnotherKind() {
        Gist visit = Gists.told("a", "2025-09-04", "visit", "tours", "Minister tours the Orsk mine", "Orsk");

        assertEquals("[a] [b]", clusters(told(visit, LATER), told(strike, LATER)));
    }

    @Test
    void ofAYearIsOneWhereItIsOfTheVerySame() {
        Gist book = Gists.told("a", "2001", "release", "publishes", "Ana Lind publishes a first book", "Ana Lind");

        assertEquals("[a, b]", clusters(told(book, LATER), told(debut("Ana Lind"), LATER)));
        assertEquals("[a] [b]", clusters(told(book, LATER), told(debut("Ana Lind", "Veltec"), LATER)));
    }

    private static Gist debut(String... names) {
        return Gists.told("b", "2001", null, "appears", "Debut of Ana Lind appears", names);
    }

    private static Gist told(Gist gist, Instant published) {
        String sentence = gist.id().equals("a") ? "All of Orsk came to a halt." : OF_THE_MINE;
        return gist.in("article of " + gist.id(), MINE, sentence, true).publishedAt(published);
    }
}
