package org.eventtimeline.extractor.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One event as one article tells it, in the form the timeline takes.
 *
 * @param id the same whenever the same article is extracted
 * @param date EDTF
 * @param headline at most 300 UTF-16 code units
 * @param anchor {@code explicit}, {@code relative} or {@code document}
 * @param status {@code occurred}, {@code planned}, {@code hypothetical}, {@code negated} or {@code recurring}
 * @param kind what sort of event it is; left out where it is null
 * @param salience 0 to 1: how much the event matters; left out where it is null, as in mentions that were stored before
 *     there was one
 * @param foremost whether the article tells nothing of the same date that matters more, or as much and earlier
 * @param confidence 0 to 1
 * @param participants at most 50 names
 * @param places at most 50 names
 * @param sequence its place among the mentions of the article, from 0
 * @param quote the sentence or clause that tells of it
 * @param trigger the word that names it
 * @param article where it was told
 */
record Mention(
        String id,
        String date,
        String headline,
        String anchor,
        @JsonInclude(JsonInclude.Include.NON_NULL) String status,
        @JsonInclude(JsonInclude.Include.NON_NULL) String kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) Double salience,
        boolean foremost,
        double confidence,
        List<String> participants,
        List<String> places,
        int sequence,
        Quote quote,
        Quote trigger,
        Source article) {

    /** A stretch of the article's text. Offsets count UTF-16 code units; the end is exclusive. */
    record Quote(String text, int start, int end) {}

    /** The article; what is null is left out. Only its first mention tells whom it names: the timeline keeps that. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(
            String id,
            String url,
            String title,
            String publisher,
            String publishedAt,
            String language,
            List<String> names) {}
}
