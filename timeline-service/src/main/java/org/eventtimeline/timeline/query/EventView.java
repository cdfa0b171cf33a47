package org.eventtimeline.timeline.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eventtimeline.timeline.date.Precision;
import org.eventtimeline.timeline.event.Anchor;
import org.eventtimeline.timeline.merge.EventStatus;

/** An event as it is read. */
@Schema(name = "Event", description = "What happened, as all its mentions tell it.")
public record EventView(
        UUID id,
        @Schema(examples = "news") String timeline,

        @Schema(description = "EDTF: the finest certain date that a mention gives.", examples = "2025-09-04")
        String date,

        @Schema(description = "The first day the date can mean, null where open.", nullable = true)
        LocalDate earliest,

        @Schema(description = "The last day the date can mean, null where open.", nullable = true)
        LocalDate latest,

        Precision precision,

        @Schema(
                description = "The headline of the surest mention; of several, the shortest.",
                examples = "Xi and Kim hold talks in Beijing")
        String headline,

        @Schema(
                description =
                        "The kind of event that the mention whose headline is shown tells, null where it names none.",
                examples = "meeting",
                nullable = true)
        String kind,

        @Schema(description = "Occurred if any mention says so, else what the mention whose headline is shown says.")
        EventStatus status,

        @Schema(description = "How much it matters, from 0 to 1; the greatest of its mentions'.")
        double salience,

        @Schema(description = "The anchor of the mention whose headline is shown.", nullable = true)
        Anchor anchor,

        @Schema(description = "The confidence of the mention whose headline is shown.", nullable = true)
        Double confidence,

        @Schema(description = "Everyone whom a mention names, alphabetically; the first 100.")
        List<String> participants,

        @Schema(description = "Every place that a mention names, alphabetically; the first 100.")
        List<String> places,

        @Schema(description = "How many mentions tell the event.")
        int mentionCount,

        @Schema(description = "When its first mention came.")
        Instant createdAt,

        @Schema(description = "When it last changed.") Instant updatedAt,

        @Schema(
                description = "The mention whose headline is shown, then the others in order of publication;"
                        + " 20 in lists, 200 in the single event.")
        List<MentionView> mentions) {}
