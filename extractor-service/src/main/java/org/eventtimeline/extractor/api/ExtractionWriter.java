package org.eventtimeline.extractor.api;

import java.util.Locale;
import org.eventtimeline.extractor.api.ExtractionResponse.Event;
import org.eventtimeline.extractor.api.ExtractionResponse.Expression;
import org.eventtimeline.extractor.api.ExtractionResponse.Mentioned;
import org.eventtimeline.extractor.api.ExtractionResponse.ReadArticle;
import org.eventtimeline.extractor.api.ExtractionResponse.Trigger;
import org.eventtimeline.extractor.article.Article;
import org.eventtimeline.extractor.delivery.EventId;
import org.eventtimeline.extractor.event.DatedEvent;
import org.eventtimeline.extractor.event.Extraction;
import org.eventtimeline.extractor.event.role.Entity;
import org.eventtimeline.extractor.language.Span;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/** Writes what was found in an article as a response. */
final class ExtractionWriter {
    private final Article article;
    private final String articleId;

    private ExtractionWriter(Article article) {
        this.article = article;
        this.articleId = article.id();
    }

    static ExtractionResponse write(Article article, Extraction extraction) {
        var writer = new ExtractionWriter(article);
        return new ExtractionResponse(
                writer.article(),
                extraction.temporalExpressions().stream()
                        .map(writer::expression)
                        .toList(),
                extraction.events().stream().map(writer::event).toList());
    }

    private ReadArticle article() {
        var publishedAt =
                article.publishedAt() == null ? null : article.publishedAt().iso();
        return new ReadArticle(article.title(), article.url(), publishedAt, article.language(), article.text());
    }

    private Expression expression(TemporalExpression expression) {
        var value = expression.value();
        return new Expression(
                article.text().substring(expression.start(), expression.end()),
                expression.start(),
                expression.end(),
                value.type().name(),
                value.timex3(),
                value.edtf().orElse(null),
                value.earliest().orElse(null),
                value.latest().orElse(null),
                value.mod().map(Enum::name).orElse(null),
                value.quant().orElse(null),
                value.freq().orElse(null),
                expression.period() == null ? null : expression.period().edtf().orElse(null));
    }

    private Event event(DatedEvent event) {
        var date = event.date();
        return new Event(
                EventId.of(articleId, event),
                date.edtf().orElseThrow(),
                date.earliest().orElse(null),
                date.latest().orElse(null),
                precision(date),
                event.headline(),
                event.evidence().start(),
                event.evidence().end(),
                trigger(event.trigger()),
                lowerCase(event.anchor()),
                lowerCase(event.status()),
                event.kind(),
                event.participants(),
                event.places(),
                event.entities().stream().map(ExtractionWriter::mentioned).toList(),
                event.salience(),
                event.confidence());
    }

    private static Mentioned mentioned(Entity entity) {
        Span span = entity.span();
        return new Mentioned(entity.name(), lowerCase(entity.role()), span.start(), span.end());
    }

    private Trigger trigger(Span span) {
        return new Trigger(article.text().substring(span.start(), span.end()), span.start(), span.end());
    }

    /** Null where parts of the date are unknown, as in {@code XXXX-09-03}. */
    private static String precision(TemporalValue date) {
        return date instanceof CalendarValue place ? lowerCase(place.granularity()) : null;
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
