package org.eventtimeline.extractor.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.extractor.article.Article;
import org.eventtimeline.extractor.article.field.PublicationDate;
import org.eventtimeline.extractor.delivery.Mention.Quote;
import org.eventtimeline.extractor.delivery.Mention.Source;
import org.eventtimeline.extractor.event.DatedEvent;
import org.eventtimeline.extractor.event.Extraction;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Status;
import org.eventtimeline.extractor.event.role.Entity;
import org.eventtimeline.extractor.language.Span;
import org.eventtimeline.extractor.temporal.value.Month;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final Article ARTICLE = new Article(
            "a1",
            "weather",
            "Rain",
            "It rained last month.",
            "https://example.org/rain",
            "example.org",
            new PublicationDate("2024-06-01", LocalDate.of(2024, 6, 1)),
            "en-GB");

    @Test
    void anEventBecomesAMentionOfItsArticle() {
        var mention = mention(ARTICLE, event(new Span(0, 21), List.of("Alice"), List.of("York")));

        assertEquals(
                new Mention(
                        "a1:3-9:2024-05",
                        "2024-05",
                        "It rained",
                        "relative",
                        "planned",
                        "disaster",
                        0.75,
                        true,
                        0.5,
                        List.of("Alice"),
                        List.of("York"),
                        0,
                        new Quote("It rained last month.", 0, 21),
                        new Quote("rained", 3, 9),
                        new Source(
                                "a1",
                                "https://example.org/rain",
                                "Rain",
                                "example.org",
                                "2024-06-01",
                                "en-GB",
                                List.of("Alice", "York"))),
                mention);
    }

    @Test
    void theOrderOfTheArticleIsKept() {
        var event = event(new Span(0, 21), List.of(), List.of());
        var mentions = Mentions.of(ARTICLE, new Extraction(List.of(), List.of(event, event), List.of()));
        assertEquals(List.of(0, 1), mentions.stream().map(Mention::sequence).toList());
    }

    @Test
    void onlyTheFirstTellsWhomTheArticleNames() {
        var event = event(new Span(0, 21), List.of(), List.of());
        var mentions = Mentions.of(ARTICLE, new Extraction(List.of(), List.of(event, event), List.of("Alice")));

        assertEquals(List.of("Alice"), mentions.get(0).article().names());
        assertNull(mentions.get(1).article().names());
    }

    @Test
    void whatTheTimelineHasNoRoomForIsCutOff() {
        var article =
                new Article("a1", "weather", null, "It rained" + " \uD83C\uDF27".repeat(5_000), null, null, null, "en");
        var names = IntStream.range(10, 70).mapToObj(i -> i + "x".repeat(300)).toList();
        var kept = IntStream.range(10, 60).mapToObj(i -> i + "x".repeat(198)).toList();
        var mention = mention(article, event(new Span(0, article.text().length()), names, names));

        assertTrue(mention.quote().text().length() <= 10_000);
        assertTrue(article.text().startsWith(mention.quote().text() + " ")
                || article.text().startsWith(mention.quote().text()));
        assertEquals(kept, mention.participants());
        assertEquals(kept, mention.places());
    }

    private static Mention mention(Article article, DatedEvent event) {
        return Mentions.of(article, new Extraction(List.of(), List.of(event), List.of("Alice", "York")))
                .get(0);
    }

    private static DatedEvent event(Span evidence, List<String> participants, List<String> places) {
        return new DatedEvent(
                Month.of(2024, 5),
                Anchor.RELATIVE,
                Status.PLANNED,
                "disaster",
                "It rained",
                evidence,
                new Span(3, 9),
                entities(evidence, participants, places),
                0.75,
                0.5);
    }

    private static List<Entity> entities(Span span, List<String> participants, List<String> places) {
        return Stream.concat(
                        participants.stream().map(name -> new Entity(name, Entity.Role.PARTICIPANT, span)),
                        places.stream().map(name -> new Entity(name, Entity.Role.PLACE, span)))
                .toList();
    }
}
