package org.eventtimeline.extractor.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eventtimeline.extractor.article.Article;
import org.eventtimeline.extractor.delivery.EventId;
import org.eventtimeline.extractor.event.DatedEvent;
import org.eventtimeline.extractor.event.Extraction;
import org.eventtimeline.extractor.event.Span;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** What was found in an article. */
public record ExtractionResponse(ExtractedArticle article, List<Expression> temporalExpressions, List<Event> events) {

    /** The article as it was read: every offset counts the UTF-16 code units of its text. */
    public record ExtractedArticle(String title, String url, String publishedAt, String language, String text) {}

    /** A temporal expression; {@code edtf}, {@code earliest} and {@code latest} are null where it is no place in the calendar. */
    public record Expression(
            String text,
            int start,
            int end,
            String type,
            String value,
            String edtf,
            LocalDate earliest,
            LocalDate latest) {}

    /** A dated event; {@code start} and {@code end} delimit the sentence or clause that tells of it. */
    public record Event(
            String id,
            String date,
            LocalDate earliest,
            LocalDate latest,
            String precision,
            String headline,
            int start,
            int end,
            Trigger trigger,
            String anchor,
            List<String> participants,
            List<String> places,
            double confidence) {}

    /** The word that names the event. */
    public record Trigger(String text, int start, int end) {}

    static ExtractionResponse of(Article article, Extraction extraction) {
        var id = article.id();
        return new ExtractionResponse(
                new ExtractedArticle(
                        article.title(),
                        article.url(),
                        article.publishedAt() == null
                                ? null
                                : article.publishedAt().iso(),
                        article.language(),
                        article.text()),
                extraction.temporalExpressions().stream()
                        .map(expression -> expression(article.text(), expression))
                        .toList(),
                extraction.events().stream()
                        .map(event -> event(id, article.text(), event))
                        .toList());
    }

    private static Expression expression(
            String text, org.eventtimeline.extractor.temporal.TemporalExpression expression) {
        var value = expression.value();
        return new Expression(
                text.substring(expression.start(), expression.end()),
                expression.start(),
                expression.end(),
                value.type().name(),
                value.timex3(),
                value.edtf().orElse(null),
                value.earliest().orElse(null),
                value.latest().orElse(null));
    }

    private static Event event(String articleId, String text, DatedEvent event) {
        var date = event.date();
        return new Event(
                EventId.of(articleId, event),
                date.edtf().orElseThrow(),
                date.earliest().orElse(null),
                date.latest().orElse(null),
                lowerCase(((CalendarValue) date).granularity()),
                event.headline(),
                event.evidence().start(),
                event.evidence().end(),
                trigger(text, event.trigger()),
                lowerCase(event.anchor()),
                event.participants(),
                event.places(),
                event.confidence());
    }

    private static Trigger trigger(String text, Span span) {
        return new Trigger(text.substring(span.start(), span.end()), span.start(), span.end());
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
