package org.eventtimeline.timeline.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Optional;
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

    /** The article of a mention; what is first told of an article stays. */
    @Schema(name = "Article", description = "The article of a mention; what is first told of an article stays.")
    public record Source(
            @Schema(description = "Names the article within its timeline.", examples = "a1")
            @NotBlank
            @Size(max = 200)
            @PlainText
            String id,

            @Schema(examples = "https://news.example/bridge-opening") @Size(max = 2000) @PlainText
            String url,

            @Schema(examples = "Xi, Kim hold talks") @Size(max = 500) @PlainText
            String title,

            @Schema(examples = "News Example") @Size(max = 200) @PlainText
            String publisher,

            @Schema(
                    description = "ISO 8601 date, or date and time; UTC where no offset is given.",
                    examples = "2025-09-04T10:00:00Z")
            @Size(max = 40)
            @PublicationTime
            String publishedAt,

            @Schema(description = "BCP 47 language tag.", examples = "en") @Size(max = 35) @PlainText
            String language) {

        /** Its address where a browser may follow it. */
        public Optional<URI> link() {
            return Optional.ofNullable(url).flatMap(Source::webAddress);
        }

        private static Optional<URI> webAddress(String url) {
            try {
                URI uri = URI.create(url);
                boolean isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
                return isWeb && uri.getHost() != null ? Optional.of(URI.create(uri.toASCIIString())) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /** What it is called: its title, or where it has none its site or its id. */
        public String name() {
            return Optional.ofNullable(title)
                    .filter(text -> !text.isBlank())
                    .or(() -> link().map(URI::getHost))
                    .orElse(id);
        }
    }
}
