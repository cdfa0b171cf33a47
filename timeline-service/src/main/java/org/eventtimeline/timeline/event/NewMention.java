package org.eventtimeline.timeline.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eventtimeline.timeline.merge.EventStatus;

/** One article's telling of one event, as it is posted. */
@Schema(name = "NewMention", description = "One article's telling of one event.")
public record NewMention(
        @Schema(description = "Names the mention within its timeline; a known id is left unchanged.", examples = "a1#0")
        @NotBlank
        @Size(max = 200)
        @PlainText
        String id,

        @Schema(description = "When the event happened, as EDTF (ISO 8601-2).", examples = "2025-09-04") @NotNull @Edtf
        String date,

        @Schema(description = "What happened, in one line.", examples = "Xi and Kim hold talks in Beijing")
        @NotBlank
        @Size(max = 300)
        @PlainText
        String headline,

        @Schema(description = "What kind of event it is, in lower-case words joined by hyphens.", examples = "meeting")
        @Pattern(
                regexp = "^" + KIND + "$",
                message = "must be lower-case letters and hyphens, such as meeting, 40 at most")
        String kind,

        @Schema(description = "Whether it happened; occurred where absent.", examples = "planned")
        EventStatus status,

        @Schema(description = "How much it matters, from 0 to 1; 1 where absent.", examples = "0.8")
        @DecimalMin("0")
        @DecimalMax("1")
        Double salience,

        @Schema(
                description =
                        "Whether its article tells nothing of the same date that matters more; false where absent.")
        Boolean foremost,

        @Schema(description = "Whether the text writes the date out, names it by another, or names none.")
        Anchor anchor,

        @Schema(description = "How sure the extractor is.", examples = "0.9") @DecimalMin("0") @DecimalMax("1")
        Double confidence,

        @Schema(description = "Who took part.", examples = "[\"Xi Jinping\", \"Kim Jong Un\"]") @Size(max = 50)
        List<@NotBlank @Size(max = 200) @PlainText String> participants,

        @Schema(description = "Where it happened.", examples = "[\"Beijing\"]") @Size(max = 50)
        List<@NotBlank @Size(max = 200) @PlainText String> places,

        @Schema(description = "The place of the mention among those of its article, from 0.", examples = "0")
        @PositiveOrZero
        Integer sequence,

        @Schema(description = "The sentence that tells the event.") @Valid
        TextSpan quote,

        @Schema(description = "The word that names the event.") @Valid
        TextSpan trigger,

        @Schema(description = "How TimelineJS3 shows the event: a slide of its JSON.") @Valid
        Presentation presentation,

        @NotNull @Valid Source article) {

    /** What a kind of event may be called: up to 40 lower-case letters and hyphens. */
    public static final String KIND = "[a-z][a-z-]{0,39}";

    /** Absent lists are empty ones; an event happened and matters unless its mention says otherwise. */
    public NewMention {
        status = status == null ? EventStatus.OCCURRED : status;
        salience = salience == null ? 1.0 : salience;
        foremost = foremost != null && foremost;
        participants = participants == null ? List.of() : participants;
        places = places == null ? List.of() : places;
    }
}
