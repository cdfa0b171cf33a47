package org.eventtimeline.timeline.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eventtimeline.timeline.event.NewMention;
import org.eventtimeline.timeline.query.EventFilter;

/** The parameters that say which events to read, as they come. */
public class FilterParameters {
    /** What a language tag looks like: its first part is a code, and never a name such as "english". */
    static final String LANGUAGE = "([A-Za-z]{2,3}|[iIxX]-[A-Za-z0-9]{1,8})(-[A-Za-z0-9]{1,8})*";

    @QueryParam("from")
    @Parameter(
            description = "Leave out events that end before this EDTF date, at its earliest, or before the UTC day of"
                    + " this time in milliseconds since 1970.",
            example = "2025-09")
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Leave out events that begin after this EDTF date, at its latest, or after the UTC day of"
                    + " this time in milliseconds since 1970.",
            example = "2025")
    String to;

    @QueryParam("within")
    @Parameter(
            description = "Whether an event may reach beyond `from` and `to` or must lie between them with every day"
                    + " that it can mean.",
            schema =
                    @Schema(
                            enumeration = {"overlap", "contain"},
                            defaultValue = "overlap"))
    String within;

    @QueryParam("q")
    @Parameter(
            description = "Words that one mention holds, all of them, in its headline or quote; case and accents do"
                    + " not count.",
            schema = @Schema(maxLength = 200),
            example = "beijing talks")
    String q;

    @QueryParam("participant")
    @Parameter(
            description = "The name of someone who took part, or words of it that follow each other; case and accents"
                    + " do not count.",
            schema = @Schema(maxLength = 200),
            example = "Xi")
    String participant;

    @QueryParam("place")
    @Parameter(
            description = "The name of a place, or words of it that follow each other; case and accents do not count.",
            schema = @Schema(maxLength = 200),
            example = "Beijing")
    String place;

    @QueryParam("tag")
    @Parameter(
            description =
                    "A kind of event, or the name of a participant or a place, as a whole or in part as with these"
                            + " parameters: what feeds, calendars and Grafana show as tags.",
            schema = @Schema(maxLength = 200),
            example = "Beijing")
    String tag;

    @QueryParam("kind")
    @Parameter(
            description = "Kinds of event with commas between them.",
            schema = @Schema(pattern = "^" + NewMention.KIND + "(," + NewMention.KIND + ")*$"),
            example = "meeting,visit")
    String kind;

    @QueryParam("source")
    @Parameter(
            description = "Where an article that tells the event comes from: its publisher, by name or part of a name"
                    + " as with `participant`, or the host of its address, with or without www. Of a whole"
                    + " address the host counts.",
            schema = @Schema(maxLength = 200),
            example = "news.example")
    String source;

    @QueryParam("lang")
    @Parameter(
            description = "The language of an article that tells the event: a BCP 47 tag, or the beginning of one.",
            schema = @Schema(pattern = "^" + LANGUAGE + "$", maxLength = 35),
            example = "en")
    String lang;

    @QueryParam("status")
    @Parameter(
            description = "Statuses with commas between them: occurred, planned, hypothetical, negated, recurring.",
            schema = @Schema(defaultValue = "occurred,planned"),
            example = "occurred")
    String status;

    @QueryParam("minSalience")
    @Parameter(
            description = "Leave out events that matter less.",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1", defaultValue = "0.5"))
    String minSalience;

    @QueryParam("precision")
    @Parameter(
            description = "Precisions with commas between them: millennium, century, decade, year, half, season,"
                    + " quarter, month, day, minute.",
            example = "day,minute")
    String precision;

    /** Reads the parameters. */
    EventFilter read(Parameters parameters) {
        return new FilterReader(this, parameters).filter();
    }
}
