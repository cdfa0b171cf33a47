package org.eventtimeline.extractor.delivery;

import java.util.List;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.article.Article;
import org.eventtimeline.extractor.event.DatedEvent;
import org.eventtimeline.extractor.event.Extraction;
import org.eventtimeline.extractor.event.mention.Anchor;
import org.eventtimeline.extractor.event.mention.Status;
import org.eventtimeline.extractor.event.role.Entity;
import org.eventtimeline.extractor.language.Span;
import org.eventtimeline.extractor.temporal.value.Day;

/** An extraction that a test can foresee: one event for each ISO date of the text, and an error for poison. */
final class IsoDates {
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private IsoDates() {}

    static Extraction of(Article article) {
        if (article.text().contains("poison")) {
            throw new IllegalStateException("poisoned");
        }
        var events = ISO_DATE.matcher(article.text()).results().map(date -> {
            var day = Day.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            var span = new Span(date.start(), date.end());
            return new DatedEvent(
                    day,
                    Anchor.EXPLICIT,
                    Status.OCCURRED,
                    null,
                    "It is " + date.group(),
                    span,
                    span,
                    List.of(
                            new Entity("Alice", Entity.Role.PARTICIPANT, span),
                            new Entity("York", Entity.Role.PLACE, span)),
                    1,
                    0.75);
        });
        return new Extraction(List.of(), events.toList(), List.of());
    }
}
