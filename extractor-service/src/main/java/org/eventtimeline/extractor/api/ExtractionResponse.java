package org.eventtimeline.extractor.api;

import java.time.LocalDate;
import java.util.List;

/** What was found in an article; openapi.yaml says what each property means. */
record ExtractionResponse(ReadArticle article, List<Expression> temporalExpressions, List<Event> events) {

    /** The article as it was read. */
    record ReadArticle(String title, String url, String publishedAt, String language, String text) {}

    /** A temporal expression; edtf, earliest and latest are null where it names no place in the calendar. */
    record Expression(
            String text,
            int start,
            int end,
            String type,
            String value,
            String edtf,
            LocalDate earliest,
            LocalDate latest,
            String mod,
            String quant,
            String freq,
            String period) {}

    /** A dated event. */
    record Event(
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
            String status,
            String kind,
            List<String> participants,
            List<String> places,
            List<Mentioned> entities,
            double salience,
            double confidence) {}

    /** Where the article names a participant or place; {@code role} is {@code participant} or {@code place}. */
    record Mentioned(String name, String role, int start, int end) {}

    /** The word that names an event. */
    record Trigger(String text, int start, int end) {}
}
